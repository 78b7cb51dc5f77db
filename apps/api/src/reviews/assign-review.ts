import { isOpen } from '@countersign/reviews';
import { AccountRow, ReviewRow, recordChange } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { NotFound } from '../graphql/user-error';
import { lockedReview, reviewLabel } from './locked-review';
import { Review } from './review';
import type { AssignReviewInput } from './review.inputs';
import { tellOfAssignment } from './tell-of-review';
import { AssignReviewPayload, ReviewAlreadyDecided } from './review.payloads';

/** Says who is to look at a report. Part of a transaction. */
export async function assignReview(
  context: RequestContext,
  { reviewId, assigneeId = null }: AssignReviewInput,
): Promise<AssignReviewPayload | NotFound | AccountUnsuitable | ReviewAlreadyDecided> {
  const { manager, clock } = context;
  const review = await lockedReview(context, reviewId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  if (!isOpen(review.status)) return new ReviewAlreadyDecided(new Review(review));
  const wish = { path: ['assigneeId'], holder: review.assigneeId, needs: 'review:decide' } as const;
  const assignee = assigneeId === null ? null : await assignableAccount(context, assigneeId, wish);
  if (assignee instanceof NotFound || assignee instanceof AccountUnsuitable) return assignee;
  const id = assignee?.id ?? null;
  if (id === review.assigneeId) return new AssignReviewPayload(new Review(review));

  const before = review.assigneeId === null ? null : await manager.findOneBy(AccountRow, { id: review.assigneeId });
  const changed = { assigneeId: id, version: review.version + 1 };
  await manager.update(ReviewRow, { id: review.id }, changed);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.assigned',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { assignee: before?.email ?? null },
    after: { assignee: assignee?.email ?? null },
  });
  await tellOfAssignment(context, { ...review, ...changed });
  return new AssignReviewPayload(new Review({ ...review, ...changed }));
}
