import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { type ReportRow, ReviewRow } from '../entities';
import { tellOfReport } from '../notifications/tell-of-report';

/**
 * Tells whom it concerns that a report came in, and answers the vendor's review that waits for one with it. Part of the transaction of the upload.
 * @param by its actor: who handed the report in; null: the vendor itself
 * @param occasion as in `tellOfReport` @returns null where no review waits
 */
export async function receiveReport(
  transaction: EntityManager,
  report: Pick<ReportRow, 'id' | 'vendorId' | 'fileName' | 'requestId'>,
  by: { readonly at: Date; readonly actorId: string | null },
  occasion = report.id,
): Promise<ReviewRow | null> {
  const waiting = await transaction.findOne(ReviewRow, {
    where: { vendorId: report.vendorId, status: 'REQUESTED' },
    lock: { mode: 'pessimistic_write' },
  });
  await tellOfReport(transaction, report, waiting, by, occasion);
  if (waiting === null) return null;
  const changed = { status: 'RECEIVED' as const, reportId: report.id, version: waiting.version + 1 };
  await transaction.update(ReviewRow, { id: waiting.id }, changed);
  await recordChange(transaction, {
    ...by,
    action: 'review.reportReceived',
    subject: { type: 'Review', id: waiting.id, label: report.fileName },
    before: { status: waiting.status },
    after: { status: changed.status, report: report.id },
  });
  return { ...waiting, ...changed };
}
