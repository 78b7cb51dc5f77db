import { NotificationRow } from '@countersign/store';
import { In, IsNull, Not } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { unreadCountOf } from './list-notifications';
import type { MarkNotificationsReadInput } from './notification.inputs';
import { MarkNotificationsReadPayload } from './notification.payloads';

/**
 * Marks notifications of the account as read or not. It concerns nobody else, so that the audit log does not tell of it.
 * Part of a transaction.
 */
export async function markNotificationsRead(
  context: RequestContext,
  { notificationIds, read }: MarkNotificationsReadInput,
): Promise<MarkNotificationsReadPayload | NotFound> {
  const { manager, clock } = context;
  const accountId = viewerOf(context).account.id;
  // What was read before keeps its time.
  const where = { accountId, inPage: true, readAt: read ? IsNull() : Not(IsNull()) };
  const readAt = read ? clock.now() : null;
  if (notificationIds == null) await manager.update(NotificationRow, where, { readAt });
  else {
    const ids = [...new Set(notificationIds.map((id) => rowIdOf('Notification', id)))];
    const own = await manager.countBy(NotificationRow, { id: In(ids), accountId, inPage: true });
    if (own !== ids.length) return new NotFound('One of these notifications does not exist.', ['notificationIds']);
    await manager.update(NotificationRow, { ...where, id: In(ids) }, { readAt });
  }
  return new MarkNotificationsReadPayload(await unreadCountOf(manager, accountId));
}
