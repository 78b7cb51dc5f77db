import {
  type AccountRow,
  ReviewCommentMentionRow,
  type ReviewCommentRow,
  type ReviewRow,
  raiseNotifications,
} from '@countersign/store';
import { sentence } from '@countersign/vocabulary';
import { type RequestContext, viewerOf } from '../access/request-context';

/**
 * Keeps whom a comment mentions as it is now, and tells them; who was told of the comment already is not told again.
 * Part of a transaction.
 */
export async function keepMentions(
  context: RequestContext,
  { id: reviewId, vendorId, reportId }: ReviewRow,
  { id: commentId }: Pick<ReviewCommentRow, 'id'>,
  mentioned: readonly AccountRow[],
): Promise<void> {
  const { manager } = context;
  await manager.delete(ReviewCommentMentionRow, { commentId });
  if (mentioned.length === 0) return;
  const to = mentioned.map(({ id }) => id);
  await manager.insert(
    ReviewCommentMentionRow,
    to.map((accountId) => ({ commentId, accountId })),
  );
  const { account } = viewerOf(context);
  const vendor = (await context.load.vendor.load(vendorId))!;
  await raiseNotifications(manager, {
    kind: 'MENTIONED',
    occasion: commentId,
    to,
    actorId: account.id,
    title: sentence(`${account.name} mentioned you in the review of ${vendor.name}`),
    about: { vendorId, reportId, reviewId, commentId },
    at: context.clock.now(),
  });
}
