import { isSettledBy, takesDiscussion } from '@countersign/reviews';
import {
  ReviewCommentRow,
  ReviewDecisionRow,
  ReviewRow,
  forgetComment,
  indexComment,
  recordChange,
} from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { reviewLabel } from '../reviews/locked-review';
import { Review } from '../reviews/review';
import { ReviewComment } from './comment';
import { givenComment, spokenText } from './comment-text';
import { keepMentions } from './keep-mentions';
import type { EditCommentInput, WithdrawCommentInput } from './comment.inputs';
import {
  CommentStays,
  EditCommentPayload,
  type EditCommentResult,
  ReviewSuperseded,
  WithdrawCommentPayload,
  type WithdrawCommentResult,
} from './comment.payloads';

/** A comment that its author may change now, and its review, both locked for this transaction. */
interface OwnComment {
  readonly comment: ReviewCommentRow;
  readonly review: ReviewRow;
}

/** Says the same comment in other words. Part of a transaction. */
export async function editComment(
  context: RequestContext,
  { commentId, text }: EditCommentInput,
): Promise<typeof EditCommentResult> {
  const { manager, clock } = context;
  const own = await ownComment(context, commentId);
  if (!('comment' in own) || own instanceof CommentStays) return own;
  const given = await givenComment(context, text);
  if (given instanceof InputInvalid) return given;
  const { comment } = own;
  if (given.text === comment.text) return new EditCommentPayload(new ReviewComment(comment));
  const changed = { text: given.text, editedAt: clock.now() };
  await manager.update(ReviewCommentRow, { id: comment.id }, changed);
  await keepMentions(context, own.review, comment, given.mentioned);
  await indexComment(manager, { id: comment.id, about: comment.about, spoken: given.spoken });
  await tell(context, own, 'review.commentEdited', { text: given.spoken });
  return new EditCommentPayload(new ReviewComment({ ...comment, ...changed }));
}

/** Takes a comment back. What it said stays in the audit log alone. Part of a transaction. */
export async function withdrawComment(
  context: RequestContext,
  { commentId }: WithdrawCommentInput,
): Promise<typeof WithdrawCommentResult> {
  const { manager, clock } = context;
  const own = await ownComment(context, commentId);
  if (!('comment' in own) || own instanceof CommentStays) return own;
  const withdrawn = { withdrawnAt: clock.now() };
  await manager.update(ReviewCommentRow, { id: own.comment.id }, withdrawn);
  await keepMentions(context, own.review, own.comment, []);
  await forgetComment(manager, own.comment.id);
  await tell(context, own, 'review.commentWithdrawn', null);
  return new WithdrawCommentPayload(new ReviewComment({ ...own.comment, ...withdrawn }));
}

async function ownComment(
  context: RequestContext,
  globalId: string,
): Promise<OwnComment | NotFound | CommentStays | ReviewSuperseded> {
  const { manager } = context;
  const id = rowIdOf('ReviewComment', globalId);
  const found = id === null ? null : await manager.findOneBy(ReviewCommentRow, { id });
  if (found === null) return new NotFound('This comment does not exist.', ['commentId']);
  // The review before the comment, as everywhere, so that a decision and a change do not wait for each other.
  const lock = { mode: 'pessimistic_write' } as const;
  const review = await manager.findOneOrFail(ReviewRow, { where: { id: found.reviewId }, lock });
  const comment = await manager.findOneOrFail(ReviewCommentRow, { where: { id: found.id }, lock });
  if (!takesDiscussion(review.status)) return new ReviewSuperseded(new Review(review));
  const stays = (code: CommentStays['code']) => new CommentStays(code, new ReviewComment(comment));
  if (comment.writtenById !== viewerOf(context).account.id) return stays('COMMENT_NOT_YOURS');
  if (comment.withdrawnAt !== null) return stays('COMMENT_WITHDRAWN');
  const decisions = await manager.find(ReviewDecisionRow, {
    select: { id: true, decidedAt: true },
    where: { reviewId: review.id },
  });
  return isSettledBy(comment.writtenAt, decisions) ? stays('COMMENT_SETTLED') : { comment, review };
}

async function tell(
  context: RequestContext,
  { comment, review }: OwnComment,
  action: string,
  after: Record<string, unknown> | null,
): Promise<void> {
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action,
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { comment: comment.id, text: await spokenText(context, comment.text) },
    after,
  });
}
