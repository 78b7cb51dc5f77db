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
}
