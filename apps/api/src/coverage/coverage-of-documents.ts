import {
  type Lapse as Lapsed,
  type StandingPolicy,
  coverageOf,
  nextLapseOf,
  reportStandingOf,
} from '@countersign/assessment';
import { type ReportRow, coveringDocumentOf } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { agePolicyOf } from '../reports/list-reports';
import { Report } from '../reports/report';
import type { Coverage } from './coverage';

/** The time that a vendor's reports and letters cover, as they stand today. */
export const coverageOfVendor = async (context: RequestContext, vendorId: string): Promise<Coverage> =>
  coverageOfRows(await context.load.documentsOfVendor.load(vendorId), agePolicyOf(context));

/** The coverage of one vendor's documents, with the reports in it. */
function coverageOfRows(rows: readonly ReportRow[], policy: StandingPolicy): Coverage {
  const { today } = policy;
  const reports = new Map(rows.map((row) => [row.id, new Report(row)]));
  const report = (id: string): Report => reports.get(id)!;
  const lapseOf = ({ id, ...lapse }: Lapsed) => ({ ...lapse, report: report(id) });
  const covered = coverageOf(rows.map(coveringDocumentOf), today);
  const next = nextLapseOf(covered.lapses, today);
  const { coveredUntil, daysUncovered } = covered;
  return {
    today,
    standing: reportStandingOf(covered.lapses, covered.letters, policy),
    coveredUntil,
    daysUncovered,
    periods: covered.periods.map(({ id, ...period }) => ({ ...period, report: report(id) })),
    points: covered.points.map(({ id, on }) => ({ on, report: report(id) })),
    gaps: covered.gaps.map((gap) => ({ ...gap, after: report(gap.after), before: report(gap.before) })),
    overlaps: covered.overlaps.map((each) => ({ ...each, earlier: report(each.earlier), later: report(each.later) })),
    bridgeLetters: covered.letters.map(({ id, follows, countsFrom, countsUntil, daysNotCounted }) => ({
      start: countsFrom,
      end: countsUntil,
      daysNotCounted,
      letter: report(id),
      follows: report(follows),
    })),
    unattachedLetters: covered.unattached.map(({ id, because }) => ({ because, letter: report(id) })),
    lapses: covered.lapses.map(lapseOf),
    nextLapse: next && lapseOf(next),
  };
}
