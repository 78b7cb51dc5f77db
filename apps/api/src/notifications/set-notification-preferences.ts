import { notificationWishesOf, recordChange, setNotificationWishes } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { InputInvalid } from '../graphql/user-error';
import { NotificationPreferences } from './notification-preferences';
import type { SetNotificationPreferencesInput } from './notification.inputs';
import { SetNotificationPreferencesPayload } from './notification.payloads';

/** Says how the account wants to be told. Part of a transaction. */
export async function setNotificationPreferences(
  context: RequestContext,
  { preferences, rhythm, timeZone }: SetNotificationPreferencesInput,
): Promise<SetNotificationPreferencesPayload | InputInvalid> {
  const { manager, clock } = context;
  const { account } = viewerOf(context);
  if (timeZone != null && !isTimeZone(timeZone))
    return new InputInvalid([
      { path: ['timeZone'], message: 'Give a time zone by its IANA name, such as Europe/Berlin.' },
    ]);
  const before = await notificationWishesOf(manager, account.id);
  const given = new Map((preferences ?? []).map((each) => [each.kind, each]));
  const after = {
    preferences: before.preferences.map((each) => ({ ...each, ...given.get(each.kind) })),
    rhythm: rhythm ?? before.rhythm,
    timeZone: timeZone ?? before.timeZone,
  };
  await setNotificationWishes(manager, account.id, after);
  const [told, toldAfter] = [toldOf(before), toldOf(after)];
  const changed = Object.keys(toldAfter).filter((name) => told[name] !== toldAfter[name]);
  const pick = (values: Record<string, string>) => Object.fromEntries(changed.map((name) => [name, values[name]]));
  if (changed.length > 0)
    await recordChange(manager, {
      at: clock.now(),
      actorId: account.id,
      action: 'account.notificationsSet',
      subject: { type: 'Account', id: account.id, label: account.email },
      before: pick(told),
      after: pick(toldAfter),
    });
  return new SetNotificationPreferencesPayload(new NotificationPreferences(after));
}

const toldOf = ({ preferences, rhythm, timeZone }: NotificationPreferences): Record<string, string> => ({
  rhythm,
  timeZone,
  ...Object.fromEntries(
    preferences.map(({ kind, inPage, byMail }) => [
      kind,
      [...(inPage ? ['page'] : []), ...(byMail ? ['mail'] : [])].join(', ') || 'off',
    ]),
  ),
});

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +01:00 are taken there as well, but know no summer.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
