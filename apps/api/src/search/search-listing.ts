import { LATEST_REPORTS, type Listing, ReportRow, SearchEntryRow } from '@countersign/store';
import { rowIdOf } from '../graphql/global-id';
import type { SearchFilter } from './search.inputs';

/** What somebody types, with "or", "-" and quotation marks as search engines take them; never an error. */
const SEARCHED = `websearch_to_tsquery('english'::regconfig, :searched)`;

/** Long texts hold many words; a fact says in few what a page says among other things. */
const RANK = `CAST(ts_rank_cd(row.words, ${SEARCHED}, 1) AS double precision)
  * CASE WHEN row.kind = 'PAGE' THEN 0.5 ELSE 1 END`;

/** The texts in which all words stand, the best first. */
export const searchListing = (searched: string, filter: SearchFilter | null | undefined): Listing<SearchEntryRow> => ({
  entity: SearchEntryRow,
  sort: { by: `(${RANK})`, type: 'double precision', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(SearchEntryRow, 'row').where(`row.words @@ ${SEARCHED}`, { searched });
    if (filter?.kinds != null) query.andWhere('row.kind = ANY(:kinds)', { kinds: filter.kinds });
    if (filter?.reportId != null)
      query.andWhere('row.reportId = :reportId', { reportId: rowIdOf('Report', filter.reportId) });
    if (filter?.latestOnly) query.andWhere(`row.reportId IN (${LATEST_REPORTS})`);
    if (filter?.vendorId == null) return query;
    return query
      .innerJoin(ReportRow, 'report', 'report.id = row.reportId')
      .andWhere('report.vendorId = :vendorId', { vendorId: rowIdOf('Vendor', filter.vendorId) });
  },
});
