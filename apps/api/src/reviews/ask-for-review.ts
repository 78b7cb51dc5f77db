import { AccountRow, VendorRow, requestReview } from '@countersign/store';
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
): Promise<RequestReviewPayload | NotFound | InputInvalid> {
  const { manager, clock } = context;
  const id = rowIdOf('Vendor', vendorId);
  if (id === null || !(await manager.existsBy(VendorRow, { id })))
    return new NotFound('This vendor does not exist.', ['vendorId']);
  const assignee = assigneeId === null ? null : rowIdOf('Account', assigneeId);
  if (assigneeId !== null && (assignee === null || !(await manager.existsBy(AccountRow, { id: assignee }))))
    return new NotFound('This account does not exist.', ['assigneeId']);
  if (dueOn !== null && dueOn < todayOf(context)) return new InputInvalid([DUE_IN_THE_PAST]);
  const requestedById = viewerOf(context).account.id;
  const asked = { vendorId: id, requestedById, at: clock.now(), dueOn, assigneeId: assignee };
  const review = await requestReview(manager, asked);
  await tellOfAssignment(context, review);
  return new RequestReviewPayload(new Review(review));
}

export const DUE_IN_THE_PAST = { path: ['dueOn'], message: 'The due date lies in the past.' };
