import { PORTAL_SETTINGS_ID, PortalSettingsRow, differenceOf, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { InputInvalid, type InvalidField } from '../graphql/user-error';
import { PortalSettings } from './portal-settings';
import { SetRetentionPayload, SetSignInRulesPayload, SettingsVersionConflict } from './settings.payloads';
import type { SetRetentionInput, SetSignInRulesInput } from './settings.inputs';

type Values = Omit<PortalSettingsRow, 'id' | 'version'>;

/** What each value may be; the database holds the same bounds. */
const BOUNDS: Readonly<Record<keyof Values, { from: number; to: number; of: string }>> = {
  passwordMinLength: { from: 12, to: 64, of: 'characters' },
  sessionHours: { from: 1, to: 168, of: 'hours' },
  sessionIdleMinutes: { from: 5, to: 1440, of: 'minutes' },
  keepReportsForMonths: { from: 1, to: 240, of: 'months' },
};

/** Sets how people sign in. Part of a transaction. */
export async function setSignInRules(
  context: RequestContext,
  { version, ...values }: SetSignInRulesInput,
): Promise<SetSignInRulesPayload | InputInvalid | SettingsVersionConflict> {
  const changed = await change(context, version, values, 'settings.signInRulesSet');
  return changed instanceof PortalSettingsRow ? new SetSignInRulesPayload(new PortalSettings(changed)) : changed;
}

/** Sets for how long the files of reports are kept. Part of a transaction. */
export async function setRetention(
  context: RequestContext,
  { version, ...values }: SetRetentionInput,
): Promise<SetRetentionPayload | InputInvalid | SettingsVersionConflict> {
  const changed = await change(context, version, values, 'settings.retentionSet');
  return changed instanceof PortalSettingsRow ? new SetRetentionPayload(new PortalSettings(changed)) : changed;
}

async function change(
  { manager, clock, ...context }: RequestContext,
  version: number,
  values: Partial<Values>,
  action: string,
): Promise<PortalSettingsRow | InputInvalid | SettingsVersionConflict> {
  const names = Object.keys(BOUNDS).filter((name) => name in values) as (keyof Values)[];
  const invalid = names.flatMap((name) => outOfBounds(name, values[name] ?? null));
  if (invalid.length > 0) return new InputInvalid(invalid);
  const before = await manager.findOneOrFail(PortalSettingsRow, {
    where: { id: PORTAL_SETTINGS_ID },
    lock: { mode: 'pessimistic_write' },
  });
  if (before.version !== version) return new SettingsVersionConflict(new PortalSettings(before));
  const after = manager.create(PortalSettingsRow, { ...before, ...values, version: version + 1 });
  const difference = differenceOf<PortalSettingsRow>(before, after, names);
  if (difference === null) return before;
  await manager.save(after);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf({ manager, clock, ...context }).account.id,
    action,
    subject: { type: 'PortalSettings', id: before.id, label: 'Settings' },
    ...difference,
  });
  return after;
}

function outOfBounds(name: keyof Values, value: number | null): InvalidField[] {
  const { from, to, of } = BOUNDS[name];
  if (value === null || (value >= from && value <= to)) return [];
  return [{ path: [name], message: `Give ${from} to ${to} ${of}.` }];
}
