import { Field, ID, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Review } from './review';

@InputType({ description: 'A review whose report nobody waits for any more.' })
export class WithdrawReviewInput {
  @Field(() => ID, { description: 'The review; its report must be awaited.' }) readonly reviewId: string;
  @Field({ description: 'Why; never empty.' }) readonly reason: string;
}

@ObjectType({ description: 'The review is withdrawn; the next report begins another.' })
export class WithdrawReviewPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The report of this review is there, or nobody waits for it.',
})
export class ReviewNotRequested implements UserError {
  readonly code = 'REVIEW_NOT_REQUESTED';
  readonly message = 'Only a review that waits for its report can be withdrawn.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'A contact of the vendor was asked for the report.' })
export class ReportStillRequested implements UserError {
  readonly code = 'REPORT_STILL_REQUESTED';
  readonly message = 'A contact of the vendor was asked for the report. Take that request back first.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

export const WithdrawReviewResult = createUnionType({
  name: 'WithdrawReviewResult',
  description: 'What withdrawing a review came to.',
  types: () => [WithdrawReviewPayload, NotFound, InputInvalid, ReviewNotRequested, ReportStillRequested] as const,
  resolveType: typeByClass,
});
