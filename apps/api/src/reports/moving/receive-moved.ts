import { OPEN_STATUSES } from '@countersign/reviews';
import { type ReportRow, ReviewRow, receiveReport, tellOfReport, withdrawReview } from '@countersign/store';
import { type EntityManager, In } from 'typeorm';

/**
 * Receives a report at the vendor that it was moved to, as an upload is: it answers the review that waits for one. Where
 * a review came along with it, nothing is left to wait for.
 */
export async function receiveMoved(
  transaction: EntityManager,
  report: ReportRow,
  by: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  // Nobody at this vendor was asked for it.
  const handed = { ...report, requestId: null };
  const occasion = `${report.id}:${report.vendorId}`;
  const isReviewed = { reportId: report.id, status: In([...OPEN_STATUSES]) };
  if (!(await transaction.existsBy(ReviewRow, isReviewed))) {
    await receiveReport(transaction, handed, by, occasion);
    return;
  }
  await tellOfReport(transaction, handed, null, by, occasion);
  const waiting = await transaction.findOne(ReviewRow, {
    where: { vendorId: report.vendorId, status: 'REQUESTED' },
    lock: { mode: 'pessimistic_write' },
  });
  if (waiting !== null)
    await withdrawReview(transaction, waiting, { ...by, reason: 'The report came with a review of its own.' });
}
