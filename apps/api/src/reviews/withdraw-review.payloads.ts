import { Field, ID, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { DecisionAwaitsApproval } from './decision-awaits-approval';
import { Review } from './review';

@InputType({ description: 'A review whose report nobody waits for any more, or that was begun by mistake.' })
export class WithdrawReviewInput {
  @Field(() => ID, { description: 'The review; nothing may be decided in it yet.' }) readonly reviewId: string;
  @Field({ description: 'Why; never empty.' }) readonly reason: string;
}

@ObjectType({ description: 'The review is withdrawn; another may begin.' })
export class WithdrawReviewPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The review was withdrawn before.' })
export class ReviewWithdrawn implements UserError {
  readonly code = 'REVIEW_WITHDRAWN';
  readonly message = 'This review was withdrawn already.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Something was decided in this review.' })
export class ReviewHasDecisions implements UserError {
  readonly code = 'REVIEW_HAS_DECISIONS';
  readonly message: string;
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
    const instead =
      review.status === 'IN_REVIEW' ? 'Decide it to the end instead.' : 'Review the report again instead.';
    this.message = `Something was decided in this review, and its record stays. ${instead}`;
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
  types: () =>
    [
      WithdrawReviewPayload,
      NotFound,
      InputInvalid,
      ReviewWithdrawn,
      ReviewHasDecisions,
      DecisionAwaitsApproval,
      ReportStillRequested,
    ] as const,
  resolveType: typeByClass,
});
