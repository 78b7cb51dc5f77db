import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { AccountUnsuitable } from '../accounts/assignable-account';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Report } from '../reports/report';
import { DecisionAwaitsApproval } from './decision-awaits-approval';
import { Review, ReviewDecision } from './review';

@ObjectType({ description: 'The review was opened.' })
export class OpenReviewPayload {
  @Field(() => Review, { description: 'The review, new or the one that waited for it.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The report has no facts to be reviewed yet.' })
export class ReportNotRead implements UserError {
  readonly code = 'REPORT_NOT_READ';
  readonly message = 'The report has to be read before it can be reviewed.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody reviews this report.' })
export class ReviewAlreadyOpen implements UserError {
  readonly code = 'REVIEW_ALREADY_OPEN';
  readonly message = 'A review of this report is open already. Continue with that one.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Review, { description: 'The review that is open.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ description: 'The decision was recorded, or it waits for a second person.' })
export class DecideReviewPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  @Field(() => ReviewDecision, {
    nullable: true,
    description: 'The decision; null while it waits for a second person.',
  })
  readonly decision: ReviewDecision | null;
  constructor(review: Review, decision: ReviewDecision | null) {
    this.review = review;
    this.decision = decision;
  }
}

@ObjectType({ implements: () => [UserError], description: 'A decided review takes no further decision.' })
export class ReviewAlreadyDecided implements UserError {
  readonly code = 'REVIEW_ALREADY_DECIDED';
  readonly message = 'This review is decided. Open a new review of the report to decide again.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Something was decided in the meantime.' })
export class ReviewVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'Something changed in this review in the meantime. Look at it before you decide.';
  readonly path: readonly string[] = ['version'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly current: Review;
  constructor(current: Review) {
    this.current = current;
  }
}

@ObjectType({ description: 'The vendor has a review that waits for its report.' })
export class RequestReviewPayload {
  @Field(() => Review, { description: 'The review: new, or the one that waited already.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ description: 'The review was assigned, or taken from somebody.' })
export class AssignReviewPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ description: 'The day was set, or taken away.' })
export class SetReviewDueDatePayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The review does not stand where this can be done.' })
export class ReviewNotInReview implements UserError {
  readonly code = 'REVIEW_NOT_IN_REVIEW';
  readonly message = 'Open the review of the report first: nobody looks at it yet.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

export const RequestReviewResult = createUnionType({
  name: 'RequestReviewResult',
  description: 'What asking for a report came to.',
  types: () => [RequestReviewPayload, NotFound, AccountUnsuitable, InputInvalid] as const,
  resolveType: typeByClass,
});

export const AssignReviewResult = createUnionType({
  name: 'AssignReviewResult',
  description: 'What assigning a review came to.',
  types: () => [AssignReviewPayload, NotFound, AccountUnsuitable, ReviewAlreadyDecided] as const,
  resolveType: typeByClass,
});

export const SetReviewDueDateResult = createUnionType({
  name: 'SetReviewDueDateResult',
  description: 'What setting the day came to.',
  types: () => [SetReviewDueDatePayload, NotFound, InputInvalid, ReviewAlreadyDecided] as const,
  resolveType: typeByClass,
});

export const OpenReviewResult = createUnionType({
  name: 'OpenReviewResult',
  description: 'What opening a review came to.',
  types: () => [OpenReviewPayload, NotFound, ReportNotRead, ReviewAlreadyOpen] as const,
  resolveType: typeByClass,
});

export const DecideReviewResult = createUnionType({
  name: 'DecideReviewResult',
  description: 'What recording a decision came to.',
  types: () =>
    [
      DecideReviewPayload,
      NotFound,
      InputInvalid,
      ReviewVersionConflict,
      ReviewNotInReview,
      ReviewAlreadyDecided,
      DecisionAwaitsApproval,
    ] as const,
  resolveType: typeByClass,
});
