/**
 * When a vendor's documents lapse next, by `row` and `:today`, for the database to order by: the same rule as
 * `nextLapseOf` of libs/assessment draws; a test holds the two together.
 */
export const NEXT_LAPSE = `COALESCE((
  SELECT LEAST(report.stale_on, CASE WHEN report.stale_on > CAST(:today AS date) THEN (
    SELECT max(letter.counts_until) + 1 FROM reports letter
    WHERE letter.follows_id = report.id HAVING max(letter.counts_until) + 1 > CAST(:today AS date)) END)
  FROM reports report WHERE report.vendor_id = row.id AND report.stale_on IS NOT NULL
  ORDER BY report.stale_on DESC, report.id DESC LIMIT 1), 'infinity'::date)`;
