import { type ReviewAttachmentRow, recordChange } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { reviewLabel } from '../reviews/locked-review';

export const FILE_DOWNLOADED = 'review.fileDownloaded';

/** That somebody takes a file out of the portal stands in the audit log, before it leaves. */
export async function recordAttachmentDownload(
  context: RequestContext,
  { id: attachment, reviewId, fileName, sha256 }: ReviewAttachmentRow,
): Promise<void> {
  const review = (await context.load.review.load(reviewId))!;
  await inTransaction(context, async (transaction) =>
    recordChange(transaction.manager, {
      at: transaction.clock.now(),
      actorId: viewerOf(transaction).account.id,
      action: FILE_DOWNLOADED,
      subject: { type: 'Review', id: review.id, label: await reviewLabel(transaction, review) },
      before: null,
      after: { attachment, fileName, sha256 },
    }),
  );
}
