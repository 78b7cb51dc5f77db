import { LATEST_REPORTS, type Listing, SearchEntryRow } from '@countersign/store';
import { rowIdOf } from '../graphql/global-id';
import type { SearchFilter } from './search.inputs';

/** What somebody types, with "or", "-" and quotation marks as search engines take them; never an error. */
const SEARCHED = `websearch_to_tsquery('english'::regconfig, :searched)`;

/** Long texts hold many words; a fact says in few what a page says among other things. */
const RANK = `CAST(ts_rank_cd(row.words, ${SEARCHED}, 1) AS double precision)
  * CASE WHEN row.kind = 'PAGE' THEN 0.5 ELSE 1 END`;

/** Comments on some reviews. */
const COMMENTS_ON = (reviews: string) =>
  `row.commentId IN (SELECT comment.id FROM review_comments comment
     JOIN reviews review ON review.id = comment.review_id WHERE ${reviews})`;

/** The texts in which all words stand, the best first. */
export const searchListing = (
  searched: string,
  filter: SearchFilter | null | undefined,
  withComments: boolean,
): Listing<SearchEntryRow> => ({
  entity: SearchEntryRow,
  sort: { by: `(${RANK})`, type: 'double precision', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(SearchEntryRow, 'row').where(`row.words @@ ${SEARCHED}`, { searched });
    // What was withdrawn is found by its address alone.
    query.andWhere(
      `(row.reportId IN (SELECT id FROM reports)
        OR ${COMMENTS_ON('review.report_id IS NULL OR review.report_id IN (SELECT id FROM reports)')})`,
    );
    if (!withComments) query.andWhere(`row.kind <> 'COMMENT'`);
    if (filter?.kinds != null) query.andWhere('row.kind = ANY(:kinds)', { kinds: filter.kinds });
    if (filter?.reportId != null)
      query.andWhere(`(row.reportId = :reportId OR ${COMMENTS_ON('review.report_id = :reportId')})`, {
        reportId: rowIdOf('Report', filter.reportId),
      });
    // What is said of a report that is still awaited is the latest there is.
    const latest = `review.report_id IS NULL OR review.report_id IN (${LATEST_REPORTS})`;
    if (filter?.latestOnly) query.andWhere(`(row.reportId IN (${LATEST_REPORTS}) OR ${COMMENTS_ON(latest)})`);
    if (filter?.vendorId == null) return query;
    const ofVendor = 'row.reportId IN (SELECT id FROM reports WHERE vendor_id = :vendorId)';
    return query.andWhere(`(${ofVendor} OR ${COMMENTS_ON('review.vendor_id = :vendorId')})`, {
      vendorId: rowIdOf('Vendor', filter.vendorId),
    });
  },
});
