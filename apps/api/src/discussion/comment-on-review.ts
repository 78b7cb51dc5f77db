import { randomUUID } from 'node:crypto';
import { takesDiscussion } from '@countersign/reviews';
import { CuecRow, ReviewCommentRow, cuecLabelOf, indexComment, recordChange, type ReviewRow } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { exceptionKeyOf } from '../reviews/exception-key';
import { lockedReview, reviewLabel } from '../reviews/locked-review';
import { Review } from '../reviews/review';
import { ReviewComment } from './comment';
import { givenComment } from './comment-text';
import { keepMentions } from './keep-mentions';
import type { CommentOnReviewInput } from './comment.inputs';
import { CommentOnReviewPayload, type CommentOnReviewResult, ReviewSuperseded } from './comment.payloads';

type Subject = Pick<ReviewCommentRow, 'exceptionKey' | 'cuecId' | 'about'>;

/** Says something about a review. Part of a transaction. */
export async function commentOnReview(
  context: RequestContext,
  input: CommentOnReviewInput,
): Promise<typeof CommentOnReviewResult> {
  const { manager, clock } = context;
  const review = await lockedReview(context, input.reviewId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  if (!takesDiscussion(review.status)) return new ReviewSuperseded(new Review(review));
  const given = await givenComment(context, input.text);
  if (given instanceof InputInvalid) return given;
  const subject = await subjectIn(context, review, input);
  if (subject instanceof NotFound || subject instanceof InputInvalid) return subject;

  const comment: ReviewCommentRow = {
    id: randomUUID(),
    reviewId: review.id,
    text: given.text,
    ...subject,
    writtenById: viewerOf(context).account.id,
    writtenAt: clock.now(),
    editedAt: null,
    withdrawnAt: null,
  };
  await manager.insert(ReviewCommentRow, comment);
  await keepMentions(context, review, comment, given.mentioned);
  await indexComment(manager, { id: comment.id, about: comment.about, spoken: given.spoken });
  await recordChange(manager, {
    at: comment.writtenAt,
    actorId: comment.writtenById,
    action: 'review.commented',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: null,
    after: {
      comment: comment.id,
      text: given.spoken,
      ...(comment.about === null ? {} : { about: comment.about }),
      ...(given.mentioned.length === 0 ? {} : { mentioned: given.mentioned.map(({ email }) => email) }),
    },
  });
  return new CommentOnReviewPayload(new ReviewComment(comment));
}

/** What of the review the comment is about, and what that is called. */
async function subjectIn(
  { manager, load }: RequestContext,
  { reportId }: ReviewRow,
  { exceptionKey = null, cuecId = null }: CommentOnReviewInput,
): Promise<Subject | NotFound | InputInvalid> {
  if (exceptionKey !== null && cuecId !== null)
    return new InputInvalid([{ path: ['cuecId'], message: 'Comment on an exception or on a CUEC, not on both.' }]);
  if (exceptionKey !== null) {
    const facts = reportId === null ? null : (await load.reading.load(reportId))?.facts;
    const exception = facts?.exceptions.find((each) => exceptionKeyOf(each) === exceptionKey);
    if (exception === undefined) return new NotFound('The report has no such exception.', ['exceptionKey']);
    return { exceptionKey, cuecId: null, about: exception.controlId ?? 'Exception' };
  }
  if (cuecId !== null) {
    const id = rowIdOf('Cuec', cuecId);
    const cuec = id === null || reportId === null ? null : await manager.findOneBy(CuecRow, { id, reportId });
    if (cuec === null) return new NotFound('The report has no such CUEC.', ['cuecId']);
    return { exceptionKey: null, cuecId: cuec.id, about: cuecLabelOf(cuec) };
  }
  return { exceptionKey: null, cuecId: null, about: null };
}
