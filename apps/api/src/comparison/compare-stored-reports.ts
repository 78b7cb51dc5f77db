import { compareReports, differencesIn } from '@countersign/assessment';
import type { CuecMatch } from '@countersign/cuecs';
import { CuecRow, coveringDocumentOf } from '@countersign/store';
import { namesOf } from '@countersign/vendors';
import { In, IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { Cuec } from '../cuecs/cuec';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import type { ReportedException, SubserviceOrganization } from '../reports/facts/controls';
import { ReportFacts } from '../reports/facts/report-facts';
import { Report } from '../reports/report';
import { type ComparedCuec, ReportComparison } from './comparison';
import { type CompareReportsResult, ReportsNotComparable } from './comparison.payloads';
import { earlierReports } from './earlier-reports';

/** Holds a report against an earlier one. @param withId null: the one that it follows */
export async function compareStoredReports(
  context: RequestContext,
  reportId: string,
  withId: string | null,
): Promise<typeof CompareReportsResult> {
  const current = await reportOf(context, reportId, 'reportId');
  if (!(current instanceof Report)) return current;
  if (withId === null) {
    const { previous } = await earlierReports(context, current.row);
    if (previous === null) return new ReportsNotComparable('NO_EARLIER_REPORT', current, 'reportId');
    return comparisonOf(context, new Report(previous), current);
  }
  const previous = await reportOf(context, withId, 'withId');
  if (!(previous instanceof Report)) return previous;
  if (previous.id === current.id) return new ReportsNotComparable('SAME_REPORT', current, 'withId');
  if (previous.row.vendorId !== current.row.vendorId)
    return new ReportsNotComparable('OTHER_VENDOR', previous, 'withId');
  if (previous.row.coversTo! >= current.row.coversTo!)
    return new ReportsNotComparable('NOT_EARLIER', previous, 'withId');
  return comparisonOf(context, previous, current);
}

/** A report that can stand on either side of a comparison. */
async function reportOf(
  { load }: RequestContext,
  globalId: string,
  path: 'reportId' | 'withId',
): Promise<Report | NotFound | ReportsNotComparable> {
  const id = rowIdOf('Report', globalId);
  const row = id === null ? null : await load.report.load(id);
  if (row === null) return new NotFound('This report does not exist.', [path]);
  const report = new Report(row);
  if (row.readStatus === 'FAILED') return new ReportsNotComparable('READING_FAILED', report, path);
  if (row.readStatus !== 'READ') return new ReportsNotComparable('NOT_READ_YET', report, path);
  if (row.kind !== 'SOC2') return new ReportsNotComparable('NOT_A_SOC_2_REPORT', report, path);
  if (row.coversTo === null) return new ReportsNotComparable('TIME_UNKNOWN', report, path);
  return report;
}

async function comparisonOf(context: RequestContext, previous: Report, current: Report): Promise<ReportComparison> {
  const { manager, load } = context;
  const ids = [previous.row.id, current.row.id];
  const [vendor, documents, cuecs] = await Promise.all([
    load.vendor.load(current.row.vendorId),
    load.documentsOfVendor.load(current.row.vendorId),
    manager.find(CuecRow, { where: { reportId: In(ids), absentSince: IsNull() }, order: { position: 'ASC' } }),
  ]);
  const sideOf = async ({ row }: Report) => {
    const reading = (await load.reading.load(row.id))!;
    const { exceptions, subserviceOrganizations } = ReportFacts.of(reading);
    return {
      document: coveringDocumentOf(row),
      facts: { ...reading.facts, exceptions, subserviceOrganizations },
      cuecs: cuecs.filter(({ reportId }) => reportId === row.id),
    };
  };
  const letters = documents.filter(({ kind }) => kind === 'BRIDGE_LETTER').map(coveringDocumentOf);
  const compared = compareReports<{
    cuec: CuecRow;
    exception: ReportedException;
    organization: SubserviceOrganization;
  }>(await sideOf(previous), await sideOf(current), { vendorNames: namesOf(vendor!), letters });
  const categories = compared.categories.map(({ change, previous: before, current: after }) => ({
    change,
    category: (after ?? before)!.value,
    previous: before?.evidence ?? [],
    current: after?.evidence ?? [],
  }));
  const { periods, facts, subserviceOrganizations, exceptions } = compared;
  return Object.assign(new ReportComparison(), {
    ...{ previous, current, differences: differencesIn(compared), periods, facts, categories },
    ...{ subserviceOrganizations, exceptions, comparedCuecs: compared.cuecs.map(comparedCuecOf) },
  });
}

const comparedCuecOf = (match: CuecMatch<CuecRow, CuecRow>): ComparedCuec => ({
  change: match.kind,
  previous: 'previous' in match ? new Cuec(match.previous) : null,
  current: 'next' in match ? new Cuec(match.next) : null,
  score: match.kind === 'REWORDED' ? match.score : null,
  difference: match.kind === 'REWORDED' ? match.difference : null,
});
