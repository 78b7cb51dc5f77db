import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { AccountUnsuitable } from '../accounts/assignable-account';
import { FollowUpAlreadyClosed } from '../follow-ups/follow-up.payloads';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Review, ReviewDecision } from './review';
import { ReviewAlreadyDecided, ReviewNotInReview, ReviewVersionConflict } from './review.payloads';
import { DecisionAwaitsApproval } from './decision-awaits-approval';

@ObjectType({ description: 'The disposition stands.' })
export class DisposeExceptionPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Somebody said something else of the exception since the person looked; nothing was changed.',
})
export class DisposedMeanwhile implements UserError {
  readonly code = 'DISPOSED_MEANWHILE';
  readonly message = 'Somebody said what this exception means in the meantime. Look again; nothing was changed.';
  readonly path: readonly string[] = ['seenVersion'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ description: 'The line is confirmed.' })
export class ConfirmChecklistLinePayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ description: 'The line has to be confirmed again.' })
export class ReopenChecklistLinePayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ description: 'The decision is recorded, with both people behind it.' })
export class ApproveDecisionPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  @Field(() => ReviewDecision, { description: 'The decision.' }) readonly decision: ReviewDecision;
  constructor(review: Review, decision: ReviewDecision) {
    this.review = review;
    this.decision = decision;
  }
}

@ObjectType({ description: 'The proposal went back; the review goes on.' })
export class SendBackDecisionPayload {
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Nobody approves what the same person proposed or reviewed.',
})
export class AnotherPersonNeeded implements UserError {
  readonly code = 'ANOTHER_PERSON_NEEDED';
  readonly message = 'Somebody who neither reviewed the report nor proposed the decision has to approve it.';
  readonly path: readonly string[] = ['reviewId'];
}

export const DisposeExceptionResult = createUnionType({
  name: 'DisposeExceptionResult',
  description: 'What a disposition came to.',
  types: () =>
    [
      DisposeExceptionPayload,
      AccountUnsuitable,
      NotFound,
      InputInvalid,
      ReviewNotInReview,
      ReviewAlreadyDecided,
      DecisionAwaitsApproval,
      FollowUpAlreadyClosed,
      DisposedMeanwhile,
    ] as const,
  resolveType: typeByClass,
});

export const ConfirmChecklistLineResult = createUnionType({
  name: 'ConfirmChecklistLineResult',
  description: 'What a confirmation came to.',
  types: () =>
    [
      ConfirmChecklistLinePayload,
      NotFound,
      InputInvalid,
      ReviewNotInReview,
      ReviewAlreadyDecided,
      DecisionAwaitsApproval,
    ] as const,
  resolveType: typeByClass,
});

export const ReopenChecklistLineResult = createUnionType({
  name: 'ReopenChecklistLineResult',
  description: 'What taking a confirmation back came to.',
  types: () =>
    [ReopenChecklistLinePayload, NotFound, ReviewNotInReview, ReviewAlreadyDecided, DecisionAwaitsApproval] as const,
  resolveType: typeByClass,
});

export const ApproveDecisionResult = createUnionType({
  name: 'ApproveDecisionResult',
  description: 'What an approval by a second person came to.',
  types: () => [ApproveDecisionPayload, NotFound, InputInvalid, ReviewVersionConflict, AnotherPersonNeeded] as const,
  resolveType: typeByClass,
});

export const SendBackDecisionResult = createUnionType({
  name: 'SendBackDecisionResult',
  description: 'What sending a proposal back came to.',
  types: () => [SendBackDecisionPayload, NotFound, InputInvalid] as const,
  resolveType: typeByClass,
});
