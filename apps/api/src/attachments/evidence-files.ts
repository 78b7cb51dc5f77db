import { ReviewAttachmentRow, type ReviewRow } from '@countersign/store';
import { In, IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';

const FILES_MAX = 20;

/** Files of a review that are to show something, locked so that nobody withdraws them meanwhile; or which there is none of. */
export async function evidenceFilesOf(
  { manager }: RequestContext,
  review: Pick<ReviewRow, 'id'>,
  globalIds: readonly string[],
): Promise<ReviewAttachmentRow[] | NotFound | InputInvalid> {
  if (globalIds.length > FILES_MAX)
    return new InputInvalid([{ path: ['attachmentIds'], message: `Name ${FILES_MAX} files at most.` }]);
  const ids = [...new Set(globalIds)].map((globalId) => rowIdOf('ReviewAttachment', globalId));
  const files = await manager.find(ReviewAttachmentRow, {
    where: { id: In(ids.filter((id) => id !== null)), reviewId: review.id, withdrawnAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (files.length === ids.length) return files;
  return new NotFound('The review has no such attachment.', ['attachmentIds']);
}
