import { isOpen } from '@countersign/reviews';
import {
  AnyReportRow,
  NotificationRow,
  ReportRow,
  ReviewRow,
  awaitReportAgain,
  carryOverCuecs,
  forgetReadingPassword,
  lockDocumentsOf,
  lockMovesOfReports,
  partCuecs,
  placeBridgeLetters,
  recordChange,
  withdrawReview,
} from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { type RequestContext, viewerOf } from '../../access/request-context';
import { rowIdOf } from '../../graphql/global-id';
import { NotFound } from '../../graphql/user-error';
import { reasonIn } from '../../graphql/given-reason';
import { Review } from '../../reviews/review';
import { decisionOn } from '../moving/decision-on';
import { Report } from '../report';
import type { WithdrawReportInput } from '../report.inputs';
import {
  ReportUnderReview,
  ReportWithdrawn,
  WithdrawReportPayload,
  type WithdrawReportResult,
} from './withdrawing.payloads';

const IT_STAYS = 'It stays; a newer report that you upload stands before it.';

interface By {
  readonly at: Date;
  readonly actorId: string;
}

/** Takes back a report that should never have been put there: it counts nowhere any more. Part of a transaction. */
export async function withdrawReport(
  context: RequestContext,
  input: WithdrawReportInput,
): Promise<typeof WithdrawReportResult> {
  const { manager } = context;
  const reason = reasonIn(input.reason, 'Say why the report is withdrawn.');
  if (typeof reason !== 'string') return reason;
  await lockMovesOfReports(manager);
  const report = await lockedReport(manager, rowIdOf('Report', input.reportId));
  if (report === null) return new NotFound('This report does not exist.', ['reportId']);
  if (report.withdrawnAt != null) return new ReportWithdrawn(new Report(report));
  const reviews = await manager.find(ReviewRow, {
    where: { reportId: report.id },
    order: { openedAt: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const decision = await decisionOn(manager, reviews, IT_STAYS);
  if (decision !== null) return decision;
  const begun = reviews.find(({ status }) => status === 'IN_REVIEW');
  if (begun !== undefined) return new ReportUnderReview(new Review(begun));

  const by = { at: context.clock.now(), actorId: viewerOf(context).account.id };
  const successors = await partCuecs(manager, report.id, by);
  await placeBridgeLetters(manager, report.vendorId, by, report.id);
  await giveBackReview(manager, report, reviews.find(({ status }) => isOpen(status)) ?? null, by);
  await manager.delete(NotificationRow, { reportId: report.id });
  await forgetReadingPassword(manager, report.id);
  const withdrawn = { withdrawnAt: by.at, withdrawnById: by.actorId, withdrawnBecause: reason };
  await manager.update(AnyReportRow, { id: report.id }, withdrawn);
  await recordChange(manager, {
    ...by,
    action: 'report.withdrawn',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: null,
    after: { reason },
  });
  for (const id of successors) await carryOverCuecs(manager, id, by.at);
  return new WithdrawReportPayload(new Report({ ...report, ...withdrawn }));
}

/** The report, withdrawn or not, locked with the other documents of its vendor, as readings lock them. */
export async function lockedReport(manager: EntityManager, id: string | null): Promise<ReportRow | null> {
  const seen = id === null ? null : await manager.findOneBy(AnyReportRow, { id });
  if (seen === null) return null;
  await lockDocumentsOf(manager, seen.vendorId);
  return manager.findOne(AnyReportRow, { where: { id: seen.id }, lock: { mode: 'pessimistic_write' } });
}

/** A review that nobody has begun waits for the next report; where another one waits already, it is not needed. */
async function giveBackReview(
  manager: EntityManager,
  report: ReportRow,
  open: ReviewRow | null,
  by: By,
): Promise<void> {
  await awaitReportAgain(manager, report, open, by);
  const left = open && (await manager.findOneByOrFail(ReviewRow, { id: open.id }));
  if (left?.reportId != null)
    await withdrawReview(manager, left, { ...by, reason: 'Its report was withdrawn, and another review waits.' });
}
