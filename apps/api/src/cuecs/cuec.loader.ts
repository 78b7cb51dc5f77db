import { CuecRow, LATEST_REPORTS, type Listing, withoutOwner } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { batched, rowsById } from '../access/rows-by-id';

const CUECS_OF_REPORT: Listing<CuecRow> = {
  entity: CuecRow,
  query: (manager) => manager.createQueryBuilder(CuecRow, 'row').where('row.absentSince IS NULL'),
  sort: { by: 'row.position', type: 'integer', descending: false },
  parent: 'row.reportId',
};

export const cuecLoaders = (manager: EntityManager) => ({
  cuec: rowsById(manager, CuecRow),
  cuecsOfReport: pagesByParent(manager, CUECS_OF_REPORT),

  evidenceLinks: batched<string, { url: string; title: string | null; addedAt: Date }[]>(async (ids) => {
    const rows: { id: string; url: string; title: string | null; addedAt: Date }[] = await manager.query(
      `SELECT cuec_id AS id, url, title, added_at AS "addedAt" FROM cuec_evidence_links
       WHERE cuec_id = ANY($1) ORDER BY added_at, url`,
      [ids],
    );
    return (id) => rows.filter((row) => row.id === id);
  }),

  /** Of a report, whether a later one has come or not. */
  cuecsNotAssessed: batched<string, number>(async (reportIds) => {
    const rows: { id: string; count: number }[] = await manager.query(
      `SELECT report_id AS id, count(*)::int AS count FROM cuecs
       WHERE status = 'NOT_ASSESSED' AND absent_since IS NULL AND report_id = ANY($1) GROUP BY report_id`,
      [reportIds],
    );
    const byReport = new Map(rows.map(({ id, count }) => [id, count]));
    return (reportId) => byReport.get(reportId) ?? 0;
  }),

  /** In the latest report of a vendor: older ones ask for nothing any more. */
  cuecsWithoutOwner: batched<string, number>(async (vendorIds) => {
    const rows: { id: string; count: number }[] = await manager.query(
      `SELECT r.vendor_id AS id, count(*) AS count FROM cuecs c JOIN reports r ON r.id = c.report_id
       WHERE ${withoutOwner('c.')} AND c.absent_since IS NULL AND r.vendor_id = ANY($1) AND r.id IN (${LATEST_REPORTS}) GROUP BY r.vendor_id`,
      [vendorIds],
    );
    const byVendor = new Map(rows.map(({ id, count }) => [id, count]));
    return (vendorId) => byVendor.get(vendorId) ?? 0;
  }),
});
