import { DecisionProposalRow, ReviewDecisionRow, type ReviewRow } from '@countersign/store';
import { type EntityManager, In, IsNull } from 'typeorm';
import { DecisionAwaitsApproval } from '../../reviews/decision-awaits-approval';
import { Review } from '../../reviews/review';
import { ReportDecided } from './move-report.payloads';

/**
 * What was decided on a report, or is proposed: why it has to stay where it is. Null: nothing.
 * @param instead what there is to do, since a decided report stays
 */
export async function decisionOn(
  manager: EntityManager,
  reviews: readonly ReviewRow[],
  instead: string,
): Promise<ReportDecided | DecisionAwaitsApproval | null> {
  const reviewId = In(reviews.map(({ id }) => id));
  const reviewOf = (row: { readonly reviewId: string }) => new Review(reviews.find(({ id }) => id === row.reviewId)!);
  const decided = await manager.findOne(ReviewDecisionRow, { where: { reviewId }, order: { decidedAt: 'DESC' } });
  if (decided !== null) return new ReportDecided(reviewOf(decided), instead);
  const proposed = await manager.findOneBy(DecisionProposalRow, { reviewId, outcome: IsNull() });
  return proposed && new DecisionAwaitsApproval(reviewOf(proposed));
}
