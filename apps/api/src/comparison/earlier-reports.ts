import { type DocumentOfSystem, earlierReportsOf, previousReportOf } from '@countersign/assessment';
import { type ReportRow, coveringDocumentOf } from '@countersign/store';
import type { RequestContext } from '../access/request-context';

/** A vendor's document with its row. */
interface Candidate extends DocumentOfSystem {
  readonly row: ReportRow;
}

/** The reports that one can be held against, the latest first, and the one of them that it follows. */
export interface EarlierReports {
  readonly earlier: readonly ReportRow[];
  readonly previous: ReportRow | null;
}

export async function earlierReports({ load }: RequestContext, report: ReportRow): Promise<EarlierReports> {
  if (report.readStatus !== 'READ') return { earlier: [], previous: null };
  const rows = await load.documentsOfVendor.load(report.vendorId);
  const documents = await Promise.all(
    rows.map(async (row): Promise<Candidate> => {
      const facts = await load.assessedFacts.load(row.id);
      return { ...coveringDocumentOf(row), systemName: facts?.systemName?.value ?? null, row };
    }),
  );
  const own = documents.find(({ id }) => id === report.id);
  if (own === undefined) return { earlier: [], previous: null };
  const earlier = earlierReportsOf(own, documents).map(({ row }) => row);
  const { systems } = (await load.vendor.load(report.vendorId))!;
  return { earlier, previous: previousReportOf(own, documents, systems)?.row ?? null };
}
