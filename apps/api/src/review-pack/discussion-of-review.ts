import { isSettledBy } from '@countersign/reviews';
import { ReviewAttachmentRow, ReviewCommentRow, type ReviewRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { spokenText } from '../discussion/comment-text';
import type { NameOf } from './names';
import type { PackComment, PackFile } from './review-pack';

type Decided = readonly { readonly decidedAt: Date }[];

/** What people said about a review, the oldest first; what was taken back leaves that it was there. */
export async function commentsOf(
  context: RequestContext,
  { id: reviewId }: ReviewRow,
  decisions: Decided,
  nameOf: NameOf,
): Promise<PackComment[]> {
  const rows = await context.manager.find(ReviewCommentRow, {
    where: { reviewId },
    order: { writtenAt: 'ASC', id: 'ASC' },
  });
  return Promise.all(
    rows.map(async ({ about, text, writtenById, writtenAt, editedAt, withdrawnAt }) => ({
      ...{ about, at: writtenAt, editedAt, withdrawnAt, isSettled: isSettledBy(writtenAt, decisions) },
      text: withdrawnAt === null ? await spokenText(context, text) : null,
      by: await nameOf(writtenById),
    })),
  );
}

/** The files that people put to a review, the oldest first, the withdrawn among them. */
export async function filesOf(
  { manager }: RequestContext,
  { id: reviewId }: ReviewRow,
  decisions: Decided,
  nameOf: NameOf,
): Promise<PackFile[]> {
  const rows = await manager.find(ReviewAttachmentRow, {
    where: { reviewId },
    order: { attachedAt: 'ASC', id: 'ASC' },
  });
  return Promise.all(rows.map((row) => fileOf(row, decisions, nameOf)));
}

const fileOf = async (row: ReviewAttachmentRow, decisions: Decided, nameOf: NameOf): Promise<PackFile> => ({
  fileName: row.fileName,
  mediaType: row.mediaType,
  sizeBytes: row.sizeBytes,
  sha256: row.sha256,
  at: row.attachedAt,
  by: await nameOf(row.attachedById),
  withdrawnAt: row.withdrawnAt,
  isSettled: isSettledBy(row.attachedAt, decisions),
});
