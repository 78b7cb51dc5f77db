import { ReviewAttachmentRow, ReviewRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { reviewLabel } from '../reviews/locked-review';
import { ReviewAttachment } from './attachment';
import {
  AttachmentStays,
  type WithdrawAttachmentInput,
  WithdrawAttachmentPayload,
  type WithdrawAttachmentResult,
} from './attachment.payloads';

/** Takes an own file away from a review, where nothing was decided by it. Part of a transaction. */
export async function withdrawAttachment(
  context: RequestContext,
  { attachmentId }: WithdrawAttachmentInput,
): Promise<typeof WithdrawAttachmentResult> {
  const { manager, clock } = context;
  const id = rowIdOf('ReviewAttachment', attachmentId);
  const found = id === null ? null : await manager.findOneBy(ReviewAttachmentRow, { id });
  if (found === null) return new NotFound('This attachment does not exist.', ['attachmentId']);
  const lock = { mode: 'pessimistic_write' } as const;
  const review = await manager.findOneOrFail(ReviewRow, { where: { id: found.reviewId }, lock });
  const attachment = await manager.findOneOrFail(ReviewAttachmentRow, { where: { id: found.id }, lock });
  const actorId = viewerOf(context).account.id;
  const stays = (code: AttachmentStays['code']) => new AttachmentStays(code, new ReviewAttachment(attachment));
  if (attachment.attachedById !== actorId) return stays('ATTACHMENT_NOT_YOURS');
  if (attachment.withdrawnAt !== null) return stays('ATTACHMENT_WITHDRAWN');
  if (await context.load.isSettledAttachment.load(attachment.id)) return stays('ATTACHMENT_SETTLED');

  const withdrawn = { withdrawnAt: clock.now() };
  await manager.update(ReviewAttachmentRow, { id: attachment.id }, withdrawn);
  await recordChange(manager, {
    at: withdrawn.withdrawnAt,
    actorId,
    action: 'review.attachmentWithdrawn',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { attachment: attachment.id, fileName: attachment.fileName, sha256: attachment.sha256 },
    after: null,
  });
  return new WithdrawAttachmentPayload(new ReviewAttachment({ ...attachment, ...withdrawn }));
}
