import { OPEN_STATUSES } from '@countersign/reviews';
import { type Listing, ReviewRow } from '@countersign/store';
import { rowIdOf } from '../graphql/global-id';
import type { ReviewFilter } from './review.inputs';

/** Reviews, the newest first. An id of something else matches nothing. */
export const reviewListing = (filter: ReviewFilter | null | undefined): Listing<ReviewRow> => ({
  entity: ReviewRow,
  sort: { by: 'row.openedAt', type: 'timestamptz', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(ReviewRow, 'row').where('TRUE');
    if (filter?.status != null) query.andWhere('row.status = :status', { status: filter.status });
    if (filter?.open != null)
      query.andWhere(`row.status ${filter.open ? '' : 'NOT '}IN (:...open)`, { open: OPEN_STATUSES });
    if (filter?.assigneeId != null)
      query.andWhere('row.assigneeId = :assigneeId', { assigneeId: rowIdOf('Account', filter.assigneeId) });
    if (filter?.vendorId != null)
      query.andWhere('row.vendorId = :vendorId', { vendorId: rowIdOf('Vendor', filter.vendorId) });
    return query;
  },
});
