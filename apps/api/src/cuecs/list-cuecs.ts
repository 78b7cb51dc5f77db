import { CuecRow, LATEST_REPORTS, type Listing, ReportRow } from '@countersign/store';
import { rowIdOf } from '../graphql/global-id';
import type { CuecFilter } from './cuec.inputs';

/** In the order of upload and, in a report, of the report; the newest report first. */
export const cuecListing = (filter: CuecFilter | null | undefined): Listing<CuecRow> => ({
  entity: CuecRow,
  sort: {
    by: `to_char(report.uploadedAt AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') || report.id || lpad((99999 - row.position)::text, 5, '0')`,
    type: 'text',
    descending: true,
  },
  query(manager) {
    const query = manager
      .createQueryBuilder(CuecRow, 'row')
      .innerJoin(ReportRow, 'report', 'report.id = row.reportId')
      .where('TRUE');
    if (filter?.withoutOwner != null) query.andWhere(`row.ownerId IS ${filter.withoutOwner ? '' : 'NOT '}NULL`);
    if (filter?.vendorId != null)
      query.andWhere('report.vendorId = :vendorId', { vendorId: rowIdOf('Vendor', filter.vendorId) });
    return (filter?.latestOnly ?? true) ? query.andWhere(`report.id IN (${LATEST_REPORTS})`) : query;
  },
});
