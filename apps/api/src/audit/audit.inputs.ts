import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which changes to list.' })
export class AuditEventFilter {
  @Field(() => ID, { nullable: true, description: 'Only changes of this one thing.' }) readonly subjectId?:
    | string
    | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Only changes of this vendor and of all that is under it: reports, CUECs, reviews, requests.',
  })
  readonly vendorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only changes that this account made.' })
  readonly actorId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only changes that Countersign made itself. False: only those that somebody made.',
  })
  readonly byItself?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Only changes of things of this type, such as Review.' })
  readonly subjectType?: string | null;
  @Field(() => Date, { nullable: true, description: 'Only changes from this moment on.' })
  readonly since?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Only changes before this moment.' })
  readonly until?: Date | null;
}
