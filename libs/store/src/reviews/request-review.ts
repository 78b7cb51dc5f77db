import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { ReviewRow, VendorRow } from '../entities';

export interface ReviewRequest {
  readonly vendorId: string;
  readonly requestedById: string;
  readonly at: Date;
  /** Calendar date by which the report is wanted; null: none. */
  readonly dueOn: string | null;
  readonly assigneeId?: string | null;
  /** False: a letter to the vendor asks for the report, and the review ends with it. */
  readonly standsAlone?: boolean;
}

/**
 * Begins a review with the request for a vendor's next report, which the next upload answers. A vendor has one at most:
 * where one waits already, that one is returned as it is.
 */
export async function requestReview(
  transaction: EntityManager,
  { vendorId, requestedById, at, dueOn, assigneeId = null, standsAlone = true }: ReviewRequest,
): Promise<ReviewRow> {
  // Locked, so that two requests at once make one review.
  const vendor = await transaction.findOneOrFail(VendorRow, {
    where: { id: vendorId },
    lock: { mode: 'pessimistic_write' },
  });
  const waiting = await transaction.findOneBy(ReviewRow, { vendorId, status: 'REQUESTED' });
  if (waiting !== null && standsAlone && !waiting.standsAlone)
    await transaction.update(ReviewRow, { id: waiting.id }, { standsAlone });
  if (waiting !== null) return { ...waiting, standsAlone: waiting.standsAlone || standsAlone };
  const review: ReviewRow = {
    id: randomUUID(),
    vendorId,
    reportId: null,
    status: 'REQUESTED',
    standsAlone,
    openedAt: at,
    openedById: requestedById,
    assigneeId,
    dueOn,
    version: 1,
  };
  await transaction.insert(ReviewRow, review);
  await recordChange(transaction, {
    at,
    actorId: requestedById,
    action: 'review.requested',
    subject: { type: 'Review', id: review.id, label: vendor.name },
    before: null,
    after: { status: review.status, vendor: vendorId, dueOn },
  });
  return review;
}
