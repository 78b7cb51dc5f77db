import { ExceptionDispositionRow, ReviewRow, recordChange } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { reviewLabel } from '../reviews/locked-review';
import { FollowUp } from './follow-up';
import {
  type AssignFollowUpInput,
  AssignFollowUpPayload,
  type AssignFollowUpResult,
  FollowUpAlreadyClosed,
} from './follow-up.payloads';
import { tellOfFollowUp } from './tell-of-follow-up';

/** Says who sees to a follow-up from now on, decided or not; what is asked stays. Part of a transaction. */
export async function assignFollowUp(
  context: RequestContext,
  { followUpId, ownerId = null }: AssignFollowUpInput,
): Promise<typeof AssignFollowUpResult> {
  const { manager, clock, load } = context;
  const id = rowIdOf('FollowUp', followUpId);
  const found = id === null ? null : await load.followUp.load(id);
  if (found === null) return new NotFound('This follow-up does not exist.', ['followUpId']);
  // The review first, as where an exception is disposed of.
  const lock = { mode: 'pessimistic_write' } as const;
  const review = await manager.findOneOrFail(ReviewRow, { where: { id: found.reviewId }, lock });
  const row = await manager.findOneByOrFail(ExceptionDispositionRow, { id: found.id });
  if (row.kind !== 'FOLLOW_UP') return new NotFound('This follow-up does not exist.', ['followUpId']);
  if ((await load.closureOfFollowUp.load(row.id)) !== null) return new FollowUpAlreadyClosed(new FollowUp(row));
  const wish = { path: ['ownerId'], holder: row.ownerId };
  const owner = ownerId === null ? null : await assignableAccount(context, ownerId, wish);
  if (owner instanceof NotFound || owner instanceof AccountUnsuitable) return owner;
  const assigned = { ...row, ownerId: owner?.id ?? null, version: row.version + 1 };
  if (assigned.ownerId === row.ownerId) return new AssignFollowUpPayload(new FollowUp(row));

  await manager.update(
    ExceptionDispositionRow,
    { id: row.id },
    { ownerId: assigned.ownerId, version: assigned.version },
  );
  const former = row.ownerId === null ? null : await load.account.load(row.ownerId);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.followUpAssigned',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { asked: row.text, owner: former?.name ?? null },
    after: { owner: owner?.name ?? null },
  });
  await tellOfFollowUp(context, review, assigned);
  return new AssignFollowUpPayload(new FollowUp(assigned));
}
