import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A comment on a review, or on an exception or a CUEC of its report.' })
export class CommentOnReviewInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field({ description: 'Plain text; "@[id of an account]" mentions somebody. Never empty.' }) readonly text: string;
  @Field(() => String, { nullable: true, description: 'The key of the exception that it is about.' })
  readonly exceptionKey?: string | null;
  @Field(() => ID, { nullable: true, description: 'The CUEC that it is about, instead of an exception.' })
  readonly cuecId?: string | null;
}

@InputType({ description: 'Other words for a comment.' })
export class EditCommentInput {
  @Field(() => ID, { description: 'The comment.' }) readonly commentId: string;
  @Field({ description: 'All of its text anew.' }) readonly text: string;
}

@InputType({ description: 'A comment that is taken back.' })
export class WithdrawCommentInput {
  @Field(() => ID, { description: 'The comment.' }) readonly commentId: string;
}
