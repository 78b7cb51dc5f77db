import type { EntityManager } from 'typeorm';
import {
  type DigestRhythm,
  DigestSettingRow,
  NOTIFICATION_KINDS,
  type NotificationKind,
  NotificationPreferenceRow,
} from '../entities';

/** How an account wants to be told. */
export interface NotificationWishes {
  /** One for every kind, in the order of the kinds. */
  readonly preferences: readonly {
    readonly kind: NotificationKind;
    readonly inPage: boolean;
    readonly byMail: boolean;
  }[];
  readonly rhythm: DigestRhythm;
  readonly timeZone: string;
}

export const DIGEST_DEFAULTS = { rhythm: 'DAILY', timeZone: 'UTC' } as const;

/** What was never said stands as everything: who misses nothing can still turn things off. */
export async function notificationWishesOf(manager: EntityManager, accountId: string): Promise<NotificationWishes> {
  const said = await manager.findBy(NotificationPreferenceRow, { accountId });
  const digest = await manager.findOneBy(DigestSettingRow, { accountId });
  const byKind = new Map(said.map((each) => [each.kind, each]));
  return {
    preferences: NOTIFICATION_KINDS.map((kind) => {
      const { inPage = true, byMail = true } = byKind.get(kind) ?? {};
      return { kind, inPage, byMail };
    }),
    rhythm: digest?.rhythm ?? DIGEST_DEFAULTS.rhythm,
    timeZone: digest?.timeZone ?? DIGEST_DEFAULTS.timeZone,
  };
}

export async function setNotificationWishes(
  transaction: EntityManager,
  accountId: string,
  { preferences, rhythm, timeZone }: NotificationWishes,
): Promise<void> {
  const rows = preferences.map((each) => ({ accountId, ...each }));
  await transaction.upsert(NotificationPreferenceRow, rows, ['accountId', 'kind']);
  await transaction.upsert(DigestSettingRow, { accountId, rhythm, timeZone }, ['accountId']);
}
