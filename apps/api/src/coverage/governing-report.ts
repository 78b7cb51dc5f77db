/**
 * Something of the vendor's report that stays current longest, by `row`, for the database: null where none has a date.
 * Libs/assessment draws the same lines for one vendor; a test holds the two together.
 * @param what an expression over `report`; ours, never a client's
 */
export const ofGoverningReport = (what: string): string => `(
  SELECT ${what} FROM reports report WHERE report.vendor_id = row.id AND report.stale_on IS NOT NULL
  ORDER BY report.stale_on DESC, report.id DESC LIMIT 1)`;

/** How a vendor stands, by `:today` and `:currentFrom`: the same rule as `reportStandingOf`. */
export const REPORT_STANDING = `COALESCE(${ofGoverningReport(`CASE
    WHEN report.stale_on <= CAST(:today AS date) THEN 'STALE'
    WHEN report.stale_on < CAST(:currentFrom AS date) THEN 'EXPIRING'
    WHEN EXISTS (SELECT FROM reports letter WHERE letter.follows_id = report.id
      AND CAST(:today AS date) BETWEEN letter.counts_from AND letter.counts_until) THEN 'BRIDGED'
    ELSE 'CURRENT' END`)}, 'NONE')`;
