import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error';
import { Review } from './review';

@ObjectType({ implements: () => [UserError], description: 'A decision is proposed and waits for a second person.' })
export class DecisionAwaitsApproval implements UserError {
  readonly code = 'DECISION_AWAITS_APPROVAL';
  readonly message = 'A decision waits for a second person. Have it approved or sent back first.';
  readonly path: readonly string[] = ['reviewId'];
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}
