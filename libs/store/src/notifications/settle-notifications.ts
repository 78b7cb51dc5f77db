import { type EntityManager, IsNull } from 'typeorm';
import { type NotificationKind, NotificationRow } from '../entities';

/**
 * What somebody was asked for was done, or is asked for no more: it is unread no longer, and goes out by no mail. Part of
 * the transaction that makes it so.
 */
export async function settleNotifications(
  transaction: EntityManager,
  { kind, occasion, at }: { readonly kind: NotificationKind; readonly occasion: string; readonly at: Date },
): Promise<void> {
  await transaction.update(NotificationRow, { kind, occasion, readAt: IsNull() }, { readAt: at });
  await transaction.update(NotificationRow, { kind, occasion, awaitsMail: true }, { awaitsMail: false });
}
