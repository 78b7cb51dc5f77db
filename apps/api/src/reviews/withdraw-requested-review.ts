import { awaitsLetter, withdrawReview } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { givenText } from '../graphql/given-text';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { lockedReview } from './locked-review';
import { Review } from './review';
import {
  ReportStillRequested,
  ReviewNotRequested,
  type WithdrawReviewInput,
  WithdrawReviewPayload,
  type WithdrawReviewResult,
} from './withdraw-review.payloads';

const REASON_MAX_LENGTH = 2_000;

/** Ends a review whose report nobody waits for any more. Part of a transaction. */
export async function withdrawRequestedReview(
  context: RequestContext,
  { reviewId, reason: given }: WithdrawReviewInput,
): Promise<typeof WithdrawReviewResult> {
  const { manager, clock } = context;
  const review = await lockedReview(context, reviewId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  const reason = givenText(given);
  if (reason === '') return new InputInvalid([{ path: ['reason'], message: 'Say why the report is not needed.' }]);
  if (reason.length > REASON_MAX_LENGTH)
    return new InputInvalid([{ path: ['reason'], message: `Shorten it to ${REASON_MAX_LENGTH} characters.` }]);
  if (review.status !== 'REQUESTED') return new ReviewNotRequested(new Review(review));
  if (await awaitsLetter(manager, review.vendorId, todayOf(context)))
    return new ReportStillRequested(new Review(review));
  const by = { at: clock.now(), actorId: viewerOf(context).account.id, reason };
  return new WithdrawReviewPayload(new Review(await withdrawReview(manager, review, by)));
}
