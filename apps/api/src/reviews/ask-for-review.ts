import { VendorRow, requestReview } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { Review } from './review';
import type { RequestReviewInput } from './review.inputs';
import { tellOfAssignment } from './tell-of-review';
import { RequestReviewPayload } from './review.payloads';

/** Begins a review with the wish for a vendor's next report. Part of a transaction. */
export async function askForReview(
  context: RequestContext,
  { vendorId, dueOn = null, assigneeId = null }: RequestReviewInput,
): Promise<RequestReviewPayload | NotFound | AccountUnsuitable | InputInvalid> {
  const { manager, clock } = context;
  const id = rowIdOf('Vendor', vendorId);
  if (id === null || !(await manager.existsBy(VendorRow, { id })))
    return new NotFound('This vendor does not exist.', ['vendorId']);
  const wish = { path: ['assigneeId'], holder: null, needs: 'review:decide' } as const;
  const assignee = assigneeId === null ? null : await assignableAccount(context, assigneeId, wish);
  if (assignee instanceof NotFound || assignee instanceof AccountUnsuitable) return assignee;
  if (dueOn !== null && dueOn < todayOf(context)) return new InputInvalid([DUE_IN_THE_PAST]);
  const requestedById = viewerOf(context).account.id;
  const asked = { vendorId: id, requestedById, at: clock.now(), dueOn, assigneeId: assignee?.id ?? null };
  const review = await requestReview(manager, asked);
  await tellOfAssignment(context, review);
  return new RequestReviewPayload(new Review(review));
}

export const DUE_IN_THE_PAST = { path: ['dueOn'], message: 'The due date lies in the past.' };
