import { InboxItemRow, type Listing } from '@countersign/store';
import type { InboxFilter } from './inbox.inputs';

export const inboxListing = (filter: InboxFilter | null | undefined): Listing<InboxItemRow> => ({
  entity: InboxItemRow,
  sort: { by: 'row.arrivedAt', type: 'timestamptz', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(InboxItemRow, 'row').where('TRUE');
    return filter?.status == null ? query : query.andWhere('row.status = :status', { status: filter.status });
  },
});
