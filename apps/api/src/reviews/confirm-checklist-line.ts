import { randomUUID } from 'node:crypto';
import { ChecklistConfirmationRow, ReviewRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { givenText } from '../graphql/given-text';
import { InputInvalid, NotFound } from '../graphql/user-error';
import type { ConfirmChecklistLineInput, ReopenChecklistLineInput } from './examination.inputs';
import {
  ConfirmChecklistLinePayload,
  type ConfirmChecklistLineResult,
  ReopenChecklistLinePayload,
  type ReopenChecklistLineResult,
} from './examination.payloads';
import { reviewLabel } from './locked-review';
import { Review } from './review';
import { reviewInHand, touched } from './review-in-hand';

const NOTE_MAX_LENGTH = 2_000;

/** Confirms what only a person can. Part of a transaction. */
export async function confirmChecklistLine(
  context: RequestContext,
  { reviewId, code, note: given }: ConfirmChecklistLineInput,
): Promise<typeof ConfirmChecklistLineResult> {
  const { manager, clock } = context;
  const review = await reviewInHand(context, reviewId);
  if (!(review instanceof ReviewRow)) return review;
  const note = givenText(given);
  if (note === '') return new InputInvalid([{ path: ['note'], message: 'Say what you looked at.' }]);
  if (note.length > NOTE_MAX_LENGTH)
    return new InputInvalid([{ path: ['note'], message: `Shorten the note to ${NOTE_MAX_LENGTH} characters.` }]);

  const [at, actorId] = [clock.now(), viewerOf(context).account.id];
  const before = await manager.findOneBy(ChecklistConfirmationRow, { reviewId: review.id, code });
  const row = { id: before?.id ?? randomUUID(), reviewId: review.id, code, note };
  await manager.upsert(ChecklistConfirmationRow, { ...row, confirmedById: actorId, confirmedAt: at }, ['id']);
  await recordChange(manager, {
    at,
    actorId,
    action: 'review.lineConfirmed',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: before && { code, note: before.note },
    after: { code, note },
  });
  return new ConfirmChecklistLinePayload(new Review(await touched(context, review)));
}

/** Takes a confirmation back: the line waits for a person again. Part of a transaction. */
export async function reopenChecklistLine(
  context: RequestContext,
  { reviewId, code }: ReopenChecklistLineInput,
): Promise<typeof ReopenChecklistLineResult> {
  const { manager, clock } = context;
  const review = await reviewInHand(context, reviewId);
  if (!(review instanceof ReviewRow)) return review;
  const confirmation = await manager.findOneBy(ChecklistConfirmationRow, { reviewId: review.id, code });
  if (confirmation === null) return new NotFound('This line is not confirmed.', ['code']);
  await manager.delete(ChecklistConfirmationRow, { id: confirmation.id });
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.lineReopened',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { code, note: confirmation.note },
    after: null,
  });
  return new ReopenChecklistLinePayload(new Review(await touched(context, review)));
}
