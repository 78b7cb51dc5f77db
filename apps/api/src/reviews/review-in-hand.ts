import { acceptsDecision, isOpen } from '@countersign/reviews';
import { DecisionProposalRow, ReviewRow } from '@countersign/store';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { NotFound } from '../graphql/user-error';
import { DecisionAwaitsApproval } from './decision-awaits-approval';
import { lockedReview } from './locked-review';
import { Review } from './review';
import { ReviewAlreadyDecided, ReviewNotInReview } from './review.payloads';

export const pendingProposalOf = (
  { manager }: RequestContext,
  review: ReviewRow,
): Promise<DecisionProposalRow | null> =>
  manager.findOneBy(DecisionProposalRow, { reviewId: review.id, outcome: IsNull() });

/** A review that somebody works on, locked for this transaction; or why nothing can be done to it now. */
export async function reviewInHand(
  context: RequestContext,
  globalId: string,
): Promise<ReviewRow | NotFound | ReviewNotInReview | ReviewAlreadyDecided | DecisionAwaitsApproval> {
  const review = await lockedReview(context, globalId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  if (!isOpen(review.status)) return new ReviewAlreadyDecided(new Review(review));
  if (!acceptsDecision(review.status)) return new ReviewNotInReview(new Review(review));
  if ((await pendingProposalOf(context, review)) !== null) return new DecisionAwaitsApproval(new Review(review));
  return review;
}

/** Lets everybody who looked before see that something changed. */
export async function touched({ manager }: RequestContext, review: ReviewRow): Promise<ReviewRow> {
  const version = review.version + 1;
  await manager.update(ReviewRow, { id: review.id }, { version });
  return { ...review, version };
}
