import { Field, ObjectType } from '@nestjs/graphql';
import type { ReviewCommentRow } from '@countersign/store';
import { Account } from '../accounts/account';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { sentText } from './comment-text';

@ObjectType({ description: 'A piece of a comment.' })
export class CommentPart {
  @Field({ description: 'Plain text; of a mention the name of the person, as it is now.' }) readonly text: string;
  @Field(() => Account, { nullable: true, description: 'Who is mentioned here; null: these are words.' })
  readonly mentioned: Account | null;
}

@ObjectType({ implements: () => [Node], description: 'What somebody says about a review.' })
export class ReviewComment implements Node {
  readonly id: string;
  @Field(() => String, {
    nullable: true,
    description: 'Plain text, in which "@[id of an account]" mentions somebody; null once it is withdrawn.',
  })
  readonly text: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the exception or the CUEC that it is about was called then; null: it is about the review.',
  })
  readonly about: string | null;
  @Field(() => String, { nullable: true, description: 'The key of the exception that it is about.' })
  readonly exceptionKey: string | null;
  @Field(() => Date, { description: 'When it was written.' }) readonly writtenAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was reworded last; null: never.' })
  readonly editedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its author withdrew it; null: it stands.' })
  readonly withdrawnAt: Date | null;

  constructor(readonly row: ReviewCommentRow) {
    this.id = globalIdOf('ReviewComment', row.id);
    this.text = row.withdrawnAt === null ? sentText(row.text) : null;
    this.about = row.about;
    this.exceptionKey = row.exceptionKey;
    this.writtenAt = row.writtenAt;
    this.editedAt = row.editedAt;
    this.withdrawnAt = row.withdrawnAt;
  }
}

export const ReviewCommentConnection = connectionTypeOf(ReviewComment, 'ReviewComment', 'comments');
