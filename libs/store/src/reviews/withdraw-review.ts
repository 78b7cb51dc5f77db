import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { ReportRequestRow, ReviewRow, VendorRow } from '../entities';

interface Withdrawal {
  readonly at: Date;
  readonly actorId: string;
  readonly reason: string;
}

/** Withdraws a review whose report nobody waits for any more, or that was begun by mistake. Part of a transaction that has locked it. */
export async function withdrawReview(
  transaction: EntityManager,
  review: ReviewRow,
  { at, actorId, reason }: Withdrawal,
): Promise<ReviewRow> {
  const changed = { status: 'WITHDRAWN' as const, version: review.version + 1 };
  await transaction.update(ReviewRow, { id: review.id }, changed);
  const vendor = await transaction.findOneByOrFail(VendorRow, { id: review.vendorId });
  await recordChange(transaction, {
    at,
    actorId,
    action: 'review.withdrawn',
    subject: { type: 'Review', id: review.id, label: vendor.name },
    before: { status: review.status },
    after: { status: changed.status, reason },
  });
  return { ...review, ...changed };
}

/** Whether a letter to the vendor is out that its contact may still answer. @param today calendar date */
export const awaitsLetter = (manager: EntityManager, vendorId: string, today: string): Promise<boolean> =>
  manager
    .createQueryBuilder(ReportRequestRow, 'row')
    .where(`row.vendorId = :vendorId AND row.status = 'OPEN' AND row.expiresOn >= :today`, { vendorId, today })
    .getExists();

/**
 * Withdraws the review that a letter to the vendor began, once the last such letter is taken back and nobody asked for
 * the review itself. Part of the transaction that takes the letter back.
 */
export async function withdrawReviewOfLetters(
  transaction: EntityManager,
  vendorId: string,
  today: string,
  by: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  const review = await transaction.findOne(ReviewRow, {
    where: { vendorId, status: 'REQUESTED', standsAlone: false },
    lock: { mode: 'pessimistic_write' },
  });
  if (review === null || (await awaitsLetter(transaction, vendorId, today))) return;
  await withdrawReview(transaction, review, { ...by, reason: 'The request for the report was taken back.' });
}
