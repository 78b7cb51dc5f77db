import {
  AnyReportRow,
  ReportRow,
  carryOverCuecs,
  lockMovesOfReports,
  receiveReport,
  recordChange,
  settleReport,
} from '@countersign/store';
import { Not } from 'typeorm';
import { type RequestContext, viewerOf } from '../../access/request-context';
import { rowIdOf } from '../../graphql/global-id';
import { NotFound } from '../../graphql/user-error';
import { Report } from '../report';
import type { RestoreReportInput } from '../report.inputs';
import { TO_BE_READ } from '../to-be-read';
import { lockedReport } from './withdraw-report';
import { ReportNotWithdrawn, RestoreReportPayload, type RestoreReportResult } from './withdrawing.payloads';

const COUNTS_AGAIN = { withdrawnAt: null, withdrawnById: null, withdrawnBecause: null };

/** Takes a withdrawn report in again, as if it came in now. Part of a transaction. */
export async function restoreReport(
  context: RequestContext,
  input: RestoreReportInput,
): Promise<typeof RestoreReportResult> {
  const { manager } = context;
  await lockMovesOfReports(manager);
  const report = await lockedReport(manager, rowIdOf('Report', input.reportId));
  if (report === null) return new NotFound('This report does not exist.', ['reportId']);
  if (report.withdrawnAt == null) return new ReportNotWithdrawn(new Report(report));
  const by = { at: context.clock.now(), actorId: viewerOf(context).account.id };
  await manager.update(AnyReportRow, { id: report.id }, { ...COUNTS_AGAIN, ...readingAnew(report) });
  await recordChange(manager, {
    ...by,
    action: 'report.restored',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: { reason: report.withdrawnBecause },
    after: null,
  });
  if (report.readStatus === 'READ') {
    await settleReport(manager, report, by);
    await carryOverCuecs(manager, report.id, by.at);
    // Those that took over from it before.
    const others = { vendorId: report.vendorId, readStatus: 'READ' as const, id: Not(report.id) };
    for (const { id } of await manager.findBy(ReportRow, others)) await carryOverCuecs(manager, id, by.at);
  }
  // Nobody at the vendor was asked for it now.
  await receiveReport(manager, { ...report, requestId: null }, by, `${report.id}:${by.at.toISOString()}`);
  return new RestoreReportPayload(new Report(await manager.findOneByOrFail(ReportRow, { id: report.id })));
}

/** What was withdrawn while it was read is read from the beginning: what came of that reading went nowhere. */
function readingAnew({ readStatus, againStatus, readingRequest }: ReportRow): Partial<ReportRow> {
  if (isUnfinished(readStatus)) return { ...TO_BE_READ, readingRequest: readingRequest + 1 };
  return isUnfinished(againStatus) ? { againStatus: 'QUEUED', readingRequest: readingRequest + 1 } : {};
}

/** Whether a report waits for a reading that has to be asked for. */
export const awaitsReading = ({ readStatus, againStatus }: ReportRow): boolean =>
  isUnfinished(readStatus) || isUnfinished(againStatus);

const isUnfinished = (status: string | null): boolean => status === 'QUEUED' || status === 'READING';
