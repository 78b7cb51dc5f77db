import { Field, ID, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { AccountUnsuitable } from '../accounts/assignable-account';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { FollowUp } from './follow-up';

@InputType({ description: 'A follow-up that the vendor answered.' })
export class CloseFollowUpInput {
  @Field(() => ID, { description: 'The follow-up.' }) readonly followUpId: string;
  @Field({ description: 'How that is known: words, or an address; never empty.' }) readonly evidence: string;
  @Field(() => [ID], { nullable: true, description: 'Attachments of the review that show it.' })
  readonly attachmentIds?: readonly string[] | null;
}

@ObjectType({ description: 'The follow-up is closed.' })
export class CloseFollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up as it is now.' }) readonly followUp: FollowUp;
  constructor(followUp: FollowUp) {
    this.followUp = followUp;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The follow-up was closed, and stays as it was asked.' })
export class FollowUpAlreadyClosed implements UserError {
  readonly code = 'FOLLOW_UP_ALREADY_CLOSED';
  readonly message = 'This follow-up is closed already.';
  readonly path: readonly string[] = ['followUpId'];
  @Field(() => FollowUp, { description: 'The follow-up as it is now.' }) readonly followUp: FollowUp;
  constructor(followUp: FollowUp) {
    this.followUp = followUp;
  }
}

@InputType({ description: 'Who is to see to a follow-up.' })
export class AssignFollowUpInput {
  @Field(() => ID, { description: 'The follow-up.' }) readonly followUpId: string;
  @Field(() => ID, { nullable: true, description: 'The account; null or left out: nobody in particular.' })
  readonly ownerId?: string | null;
}

@ObjectType({ description: 'Somebody sees to the follow-up, or nobody any more.' })
export class AssignFollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up as it is now.' }) readonly followUp: FollowUp;
  constructor(followUp: FollowUp) {
    this.followUp = followUp;
  }
}

export const AssignFollowUpResult = createUnionType({
  name: 'AssignFollowUpResult',
  description: 'What giving a follow-up to somebody came to.',
  types: () => [AssignFollowUpPayload, NotFound, AccountUnsuitable, FollowUpAlreadyClosed] as const,
  resolveType: typeByClass,
});

export const CloseFollowUpResult = createUnionType({
  name: 'CloseFollowUpResult',
  description: 'What closing a follow-up came to.',
  types: () => [CloseFollowUpPayload, NotFound, InputInvalid, FollowUpAlreadyClosed] as const,
  resolveType: typeByClass,
});
