import { ofGoverningReport } from './governing-report';

/**
 * When a vendor's documents lapse next, by `row` and `:today`, for the database to order by: the same rule as
 * `nextLapseOf` of libs/assessment draws; a test holds the two together.
 */
export const NEXT_LAPSE = `COALESCE(${ofGoverningReport(`LEAST(report.stale_on,
  CASE WHEN report.stale_on > CAST(:today AS date) THEN (
    SELECT max(letter.counts_until) + 1 FROM reports letter
    WHERE letter.follows_id = report.id HAVING max(letter.counts_until) + 1 > CAST(:today AS date)) END)`)}, 'infinity'::date)`;
