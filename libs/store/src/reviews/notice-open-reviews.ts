import { OPEN_STATUSES } from '@countersign/reviews';
import { type EntityManager, In } from 'typeorm';
import { ReviewRow } from '../entities';

/** Lets whoever is about to decide on a report see that its facts changed since they looked: their version is an old one. */
export async function noticeOpenReviews(transaction: EntityManager, reportId: string): Promise<void> {
  const open = { reportId, status: In([...OPEN_STATUSES]) };
  await transaction.increment(ReviewRow, open, 'version', 1);
}
