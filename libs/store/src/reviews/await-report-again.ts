import { type EntityManager, Not } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { AuditEventRow, type ReportRow, ReviewRow, VendorRow } from '../entities';
import { requestReview } from './request-review';

/**
 * Has a vendor wait again for the report that it was asked for, where the one that came turns out to be another vendor's,
 * or no report at all. A review that nobody has begun waits itself; one that is under way goes with the report, and
 * another one waits. Part of the transaction that moves or withdraws the report, before it does.
 */
export async function awaitReportAgain(
  transaction: EntityManager,
  report: Pick<ReportRow, 'id' | 'vendorId' | 'fileName'>,
  open: ReviewRow | null,
  by: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  if (open === null) return;
  // Locked as requests lock it: there is one waiting review at most.
  await transaction.findOneOrFail(VendorRow, { where: { id: report.vendorId }, lock: { mode: 'pessimistic_write' } });
  const waits = { vendorId: report.vendorId, status: 'REQUESTED' as const, id: Not(open.id) };
  if (await transaction.existsBy(ReviewRow, waits)) return;
  if (open.status === 'RECEIVED') return waitItself(transaction, report, open, by);
  if (!(await wasRequested(transaction, open.id))) return;
  const { standsAlone, dueOn, assigneeId } = open;
  const { at, actorId: requestedById } = by;
  await requestReview(transaction, { vendorId: report.vendorId, requestedById, at, dueOn, assigneeId, standsAlone });
}

async function waitItself(
  transaction: EntityManager,
  report: Pick<ReportRow, 'fileName'>,
  review: ReviewRow,
  by: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  const changed = { status: 'REQUESTED' as const, reportId: null, version: review.version + 1 };
  await transaction.update(ReviewRow, { id: review.id }, changed);
  await recordChange(transaction, {
    ...by,
    action: 'review.reportMovedAway',
    subject: { type: 'Review', id: review.id, label: report.fileName },
    before: { status: review.status, report: review.reportId },
    after: { status: changed.status },
  });
}

const wasRequested = (transaction: EntityManager, reviewId: string): Promise<boolean> =>
  transaction.existsBy(AuditEventRow, { subjectId: reviewId, action: 'review.reportReceived' });
