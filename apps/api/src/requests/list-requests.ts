import { type Listing, ReportRequestRow } from '@countersign/store';
import type { RequestState } from '@countersign/vendors';
import { rowIdOf } from '../graphql/global-id';
import type { ReportRequestFilter } from './request.inputs';

const CONDITIONS: Readonly<Record<RequestState, string>> = {
  OPEN: `row.status = 'OPEN' AND row.expiresOn >= :today`,
  EXPIRED: `row.status = 'OPEN' AND row.expiresOn < :today`,
  FULFILLED: `row.status = 'FULFILLED'`,
  CANCELLED: `row.status = 'CANCELLED'`,
};

export const requestListing = (
  filter: ReportRequestFilter | null | undefined,
  today: string,
): Listing<ReportRequestRow> => ({
  entity: ReportRequestRow,
  sort: { by: 'row.askedAt', type: 'timestamptz', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(ReportRequestRow, 'row').where('TRUE');
    if (filter?.vendorId != null)
      query.andWhere('row.vendorId = :vendorId', { vendorId: rowIdOf('Vendor', filter.vendorId) });
    return filter?.state == null ? query : query.andWhere(CONDITIONS[filter.state], { today });
  },
});
