import {
  ExceptionDispositionRow,
  FollowUpClosureFileRow,
  FollowUpClosureRow,
  ReviewRow,
  recordChange,
} from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { evidenceFilesOf } from '../attachments/evidence-files';
import { evidenceTextOf } from '../attachments/evidence-text';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { reviewLabel } from '../reviews/locked-review';
import { FollowUp } from './follow-up';
import {
  type CloseFollowUpInput,
  CloseFollowUpPayload,
  type CloseFollowUpResult,
  FollowUpAlreadyClosed,
} from './follow-up.payloads';

/** Closes a follow-up with the evidence that the vendor answered. Part of a transaction. */
export async function closeFollowUp(
  context: RequestContext,
  { followUpId, evidence: given, attachmentIds }: CloseFollowUpInput,
): Promise<typeof CloseFollowUpResult> {
  const { manager, clock } = context;
  const id = rowIdOf('FollowUp', followUpId);
  const found = id === null ? null : await context.load.followUp.load(id);
  if (found === null) return new NotFound('This follow-up does not exist.', ['followUpId']);
  const evidence = evidenceTextOf(given, 'Say what the vendor answered.');
  if (evidence instanceof InputInvalid) return evidence;
  // The review first, as where an exception is disposed of, so that what is closed is what is asked now.
  const lock = { mode: 'pessimistic_write' } as const;
  const review = await manager.findOneOrFail(ReviewRow, { where: { id: found.reviewId }, lock });
  const row = await manager.findOneByOrFail(ExceptionDispositionRow, { id: found.id });
  if (row.kind !== 'FOLLOW_UP') return new NotFound('This follow-up does not exist.', ['followUpId']);
  if ((await context.load.closureOfFollowUp.load(row.id)) !== null) return new FollowUpAlreadyClosed(new FollowUp(row));
  const files = await evidenceFilesOf(context, review, attachmentIds ?? []);
  if (!Array.isArray(files)) return files;

  const closure = { dispositionId: row.id, evidence, closedById: viewerOf(context).account.id, closedAt: clock.now() };
  await manager.insert(FollowUpClosureRow, closure);
  const shown = files.map(({ id: attachmentId }) => ({ dispositionId: row.id, attachmentId }));
  if (shown.length > 0) await manager.insert(FollowUpClosureFileRow, shown);
  await recordChange(manager, {
    at: closure.closedAt,
    actorId: closure.closedById,
    action: 'review.followUpClosed',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { asked: row.text },
    after: { evidence, ...(files.length === 0 ? {} : { files: files.map(({ fileName }) => fileName) }) },
  });
  return new CloseFollowUpPayload(new FollowUp(row));
}
