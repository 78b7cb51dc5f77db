import { effectiveFacts } from '@countersign/assessment';
import {
  AnyReportRow,
  type FactCorrectionRow,
  LATEST_REPORTS,
  type Listing,
  ReadingRow,
  ReportRow,
  type StoredFacts,
  assessedFactsOf,
  correctionOf,
  standingCorrections,
} from '@countersign/store';
import { type EntityManager, In } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { batched, rowsById } from '../access/rows-by-id';

const REPORTS_OF_VENDOR: Listing<ReportRow> = {
  entity: ReportRow,
  query: (manager) => manager.createQueryBuilder(ReportRow, 'row').where('TRUE'),
  sort: { by: 'row.uploadedAt', type: 'timestamptz', descending: true },
  parent: 'row.vendorId',
};

const WITHDRAWN_OF_VENDOR: Listing<AnyReportRow> = {
  entity: AnyReportRow,
  query: (manager) => manager.createQueryBuilder(AnyReportRow, 'row').where('row.withdrawnAt IS NOT NULL'),
  sort: { by: 'row.withdrawnAt', type: 'timestamptz', descending: true },
  parent: 'row.vendorId',
};

/** The facts of a report as they count, with what was read and what people put in its place. */
export interface EffectiveReading extends ReadingRow {
  /** As the reader left it. */
  readonly read: StoredFacts;
  /** The corrections that stand. */
  readonly corrections: readonly FactCorrectionRow[];
}

export const reportLoaders = (manager: EntityManager) => ({
  report: rowsById<ReportRow>(manager, AnyReportRow),
  reportsOfVendor: pagesByParent(manager, REPORTS_OF_VENDOR),
  withdrawnReportsOfVendor: pagesByParent(manager, WITHDRAWN_OF_VENDOR),

  latestReportOfVendor: batched<string, ReportRow | null>(async (vendorIds) => {
    const rows = await manager
      .createQueryBuilder(ReportRow, 'row')
      .where('row.vendorId IN (:...vendorIds)', { vendorIds: [...vendorIds] })
      .andWhere(`row.id IN (${LATEST_REPORTS})`)
      .getMany();
    const byVendor = new Map(rows.map((row) => [row.vendorId, row]));
    return (vendorId) => byVendor.get(vendorId) ?? null;
  }),

  /** What was read in a report, with what people put right. */
  reading: batched<string, EffectiveReading | null>(async (reportIds) => {
    const [rows, standing] = await Promise.all([
      manager.findBy(ReadingRow, { reportId: In([...reportIds]) }),
      standingCorrections(manager, reportIds),
    ]);
    const byReport = new Map(rows.map((row) => [row.reportId, row]));
    return (reportId) => {
      const row = byReport.get(reportId);
      if (row === undefined) return null;
      const corrections = standing.get(reportId) ?? [];
      return { ...row, read: row.facts, corrections, facts: effectiveFacts(row.facts, corrections.map(correctionOf)) };
    };
  }),

  /** The facts without the long lists: what an assessment looks at, and little enough for a page of reports. */
  assessedFacts: batched<string, StoredFacts | null>(async (reportIds) => {
    const byReport = await assessedFactsOf(manager, reportIds);
    return (reportId) => byReport.get(reportId) ?? null;
  }),
});
