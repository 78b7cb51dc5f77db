import { randomUUID } from 'node:crypto';
import { dispositionViolations } from '@countersign/reviews';
import { ExceptionDispositionRow, ReviewRow, recordChange } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { FollowUp } from '../follow-ups/follow-up';
import { tellOfFollowUp } from '../follow-ups/tell-of-follow-up';
import { FollowUpAlreadyClosed } from '../follow-ups/follow-up.payloads';
import { givenText } from '../graphql/given-text';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { examinationOf } from './examination';
import type { DisposeExceptionInput } from './examination.inputs';
import { DisposeExceptionPayload, DisposedMeanwhile, type DisposeExceptionResult } from './examination.payloads';
import { reviewLabel } from './locked-review';
import { Review } from './review';
import { reviewInHand, touched } from './review-in-hand';

/** Says what an exception means to us, or says it anew. Part of a transaction. */
export async function disposeException(
  context: RequestContext,
  { reviewId, exceptionKey, kind, text: given, dueOn = null, ownerId = null, seenVersion }: DisposeExceptionInput,
): Promise<typeof DisposeExceptionResult> {
  const { manager, clock } = context;
  const review = await reviewInHand(context, reviewId);
  if (!(review instanceof ReviewRow)) return review;
  const weighed = (await examinationOf(context, review))?.exceptions.find(({ key }) => key === exceptionKey);
  if (weighed === undefined) return new NotFound('The report has no such exception.', ['exceptionKey']);
  const text = givenText(given);
  const violations = dispositionViolations({ kind, text, dueOn }, todayOf(context));
  if (violations.length > 0) return new InputInvalid(violations);
  if (ownerId !== null && kind !== 'FOLLOW_UP')
    return new InputInvalid([{ path: ['ownerId'], message: 'Only a follow-up has an owner.' }]);
  const before = weighed.disposition;
  if (seenVersion != null && seenVersion !== (before?.version ?? 0)) return new DisposedMeanwhile(new Review(review));
  const wish = { path: ['ownerId'], holder: before?.ownerId ?? null };
  const account = ownerId === null ? null : await assignableAccount(context, ownerId, wish);
  if (account instanceof NotFound || account instanceof AccountUnsuitable) return account;
  const owner = account?.id ?? null;
  if (before !== null && (await context.load.closureOfFollowUp.load(before.id)) !== null)
    return new FollowUpAlreadyClosed(new FollowUp(before));

  const [at, actorId] = [clock.now(), viewerOf(context).account.id];
  const said = { kind, text, dueOn, ownerId: owner, disposedById: actorId, disposedAt: at };
  const version = (before?.version ?? 0) + 1;
  const row = { id: before?.id ?? randomUUID(), version, reviewId: review.id, exceptionKey, ...said };
  await manager.upsert(ExceptionDispositionRow, row, ['id']);
  await recordChange(manager, {
    at,
    actorId,
    action: 'review.exceptionDisposed',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: before && { kind: before.kind, text: before.text, dueOn: before.dueOn },
    after: { control: weighed.exception.controlId, kind, text, dueOn, ...(owner === null ? {} : { owner }) },
  });
  if (owner !== before?.ownerId) await tellOfFollowUp(context, review, row);
  return new DisposeExceptionPayload(new Review(await touched(context, review)));
}
