import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { Stays } from '../graphql/stays';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Review } from '../reviews/review';
import { ReviewComment } from './comment';

@ObjectType({ isAbstract: true })
abstract class CommentPayload {
  @Field(() => ReviewComment, { description: 'The comment as it is now.' }) readonly comment: ReviewComment;
  constructor(comment: ReviewComment) {
    this.comment = comment;
  }
}

@ObjectType({ description: 'The comment was written.' })
export class CommentOnReviewPayload extends CommentPayload {}

@ObjectType({ description: 'The comment was reworded.' })
export class EditCommentPayload extends CommentPayload {}

@ObjectType({ description: 'The comment was withdrawn; the audit log keeps what it said.' })
export class WithdrawCommentPayload extends CommentPayload {}

@ObjectType({ implements: () => [UserError], description: 'The review is history; another stands in its place.' })
export class ReviewSuperseded implements UserError {
  readonly code = 'REVIEW_SUPERSEDED';
  readonly message = 'A later review stands in the place of this one. Go on there.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The comment stays: COMMENT_NOT_YOURS, COMMENT_WITHDRAWN or COMMENT_SETTLED.',
})
export class CommentStays extends Stays({
  COMMENT_NOT_YOURS: 'Only who wrote a comment may change it.',
  COMMENT_WITHDRAWN: 'This comment was withdrawn.',
  COMMENT_SETTLED: 'A decision was recorded after this comment, and what it was made by stays. Write another comment.',
}) {
  @Field(() => ReviewComment, { description: 'The comment as it is now.' }) readonly comment: ReviewComment;
  constructor(code: CommentStays['code'], comment: ReviewComment) {
    super(code, 'commentId');
    this.comment = comment;
  }
}

export const CommentOnReviewResult = createUnionType({
  name: 'CommentOnReviewResult',
  description: 'What commenting came to.',
  types: () => [CommentOnReviewPayload, NotFound, InputInvalid, ReviewSuperseded] as const,
  resolveType: typeByClass,
});

export const EditCommentResult = createUnionType({
  name: 'EditCommentResult',
  description: 'What rewording a comment came to.',
  types: () => [EditCommentPayload, NotFound, InputInvalid, CommentStays, ReviewSuperseded] as const,
  resolveType: typeByClass,
});

export const WithdrawCommentResult = createUnionType({
  name: 'WithdrawCommentResult',
  description: 'What withdrawing a comment came to.',
  types: () => [WithdrawCommentPayload, NotFound, CommentStays, ReviewSuperseded] as const,
  resolveType: typeByClass,
});
