import { ReviewDecisionRow, awaitsLetter, withdrawReview } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { reasonIn } from '../graphql/given-reason';
import { NotFound } from '../graphql/user-error';
import { DecisionAwaitsApproval } from './decision-awaits-approval';
import { lockedReview } from './locked-review';
import { Review } from './review';
import { pendingProposalOf } from './review-in-hand';
import {
  ReportStillRequested,
  ReviewHasDecisions,
  ReviewWithdrawn,
  type WithdrawReviewInput,
  WithdrawReviewPayload,
  type WithdrawReviewResult,
} from './withdraw-review.payloads';

/** Ends a review whose report nobody waits for any more, or that was begun by mistake. Part of a transaction. */
export async function withdrawOpenReview(
  context: RequestContext,
  { reviewId, reason: given }: WithdrawReviewInput,
): Promise<typeof WithdrawReviewResult> {
  const { manager, clock } = context;
  const review = await lockedReview(context, reviewId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  const reason = reasonIn(given, 'Say why the review is not needed.');
  if (typeof reason !== 'string') return reason;
  if (review.status === 'WITHDRAWN') return new ReviewWithdrawn(new Review(review));
  if (await manager.existsBy(ReviewDecisionRow, { reviewId: review.id }))
    return new ReviewHasDecisions(new Review(review));
  if ((await pendingProposalOf(context, review)) !== null) return new DecisionAwaitsApproval(new Review(review));
  if (review.status === 'REQUESTED' && (await awaitsLetter(manager, review.vendorId, todayOf(context))))
    return new ReportStillRequested(new Review(review));
  const by = { at: clock.now(), actorId: viewerOf(context).account.id, reason };
  return new WithdrawReviewPayload(new Review(await withdrawReview(manager, review, by)));
}
