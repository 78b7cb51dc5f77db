import { isOpen } from '@countersign/reviews';
import { ReviewRow, recordChange } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { DUE_IN_THE_PAST } from './ask-for-review';
import { lockedReview, reviewLabel } from './locked-review';
import { Review } from './review';
import type { SetReviewDueDateInput } from './review.inputs';
import { ReviewAlreadyDecided, SetReviewDueDatePayload } from './review.payloads';

/** Says by when a review has to be decided. Part of a transaction. */
export async function setReviewDueDate(
  context: RequestContext,
  { reviewId, dueOn = null }: SetReviewDueDateInput,
): Promise<SetReviewDueDatePayload | NotFound | InputInvalid | ReviewAlreadyDecided> {
  const { manager, clock } = context;
  const review = await lockedReview(context, reviewId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  if (!isOpen(review.status)) return new ReviewAlreadyDecided(new Review(review));
  if (dueOn === review.dueOn) return new SetReviewDueDatePayload(new Review(review));
  if (dueOn !== null && dueOn < todayOf(context)) return new InputInvalid([DUE_IN_THE_PAST]);

  const changed = { dueOn, version: review.version + 1 };
  await manager.update(ReviewRow, { id: review.id }, changed);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.dueDateSet',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { dueOn: review.dueOn },
    after: { dueOn },
  });
  return new SetReviewDueDatePayload(new Review({ ...review, ...changed }));
}
