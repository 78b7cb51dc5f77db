/**
 * The ids of the latest report of each vendor: what was read before what was not, the one that stays current longest
 * before the others, then the newest. An older report that somebody files later does not become the latest, and a bridge
 * letter never does: it is no report.
 */
export const LATEST_REPORTS = `
  SELECT DISTINCT ON (vendor_id) id FROM reports
  WHERE kind IS DISTINCT FROM 'BRIDGE_LETTER'
  ORDER BY vendor_id, (read_status = 'READ') DESC, stale_on DESC NULLS LAST, uploaded_at DESC, id DESC`;
