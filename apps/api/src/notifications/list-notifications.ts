import { type Listing, NotificationRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import type { NotificationFilter } from './notification.inputs';

/** What the page shows an account, the latest first. */
export const notificationListing = (
  accountId: string,
  filter?: NotificationFilter | null,
): Listing<NotificationRow> => ({
  entity: NotificationRow,
  sort: { by: 'row.raisedAt', type: 'timestamptz', descending: true },
  query(manager) {
    const query = manager
      .createQueryBuilder(NotificationRow, 'row')
      .where('row.accountId = :accountId AND row.inPage', { accountId });
    if (filter?.unreadOnly) query.andWhere('row.readAt IS NULL');
    if (filter?.kind != null) query.andWhere('row.kind = :kind', { kind: filter.kind });
    return query;
  },
});

const unread = (manager: EntityManager, accountId: string) =>
  notificationListing(accountId, { unreadOnly: true }).query(manager);

export const unreadCountOf = (manager: EntityManager, accountId: string): Promise<number> =>
  unread(manager, accountId).getCount();

export const latestUnreadOf = (manager: EntityManager, accountId: string): Promise<NotificationRow | null> =>
  unread(manager, accountId).orderBy('row.raisedAt', 'DESC').addOrderBy('row.id', 'DESC').limit(1).getOne();
