import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { type ReportRow, ReviewRow } from '../entities';

/**
 * Answers the vendor's review that waits for a report with this one. Part of the transaction of the upload.
 * @param actorId who handed the report in; null: the vendor itself @returns null where no review waits
 */
export async function receiveReport(
  transaction: EntityManager,
  report: Pick<ReportRow, 'id' | 'vendorId' | 'fileName'>,
  { at, actorId }: { readonly at: Date; readonly actorId: string | null },
): Promise<ReviewRow | null> {
  const waiting = await transaction.findOne(ReviewRow, {
    where: { vendorId: report.vendorId, status: 'REQUESTED' },
    lock: { mode: 'pessimistic_write' },
  });
  if (waiting === null) return null;
  const changed = { status: 'RECEIVED' as const, reportId: report.id, version: waiting.version + 1 };
  await transaction.update(ReviewRow, { id: waiting.id }, changed);
  await recordChange(transaction, {
    at,
    actorId,
    action: 'review.reportReceived',
    subject: { type: 'Review', id: waiting.id, label: report.fileName },
    before: { status: waiting.status },
    after: { status: changed.status, report: report.id },
  });
  return { ...waiting, ...changed };
}
