import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Who answers for a control.' })
export class AssignCuecOwnerInput {
  @Field(() => ID, { description: 'The control.' }) readonly cuecId: string;
  @Field(() => ID, { nullable: true, description: 'The account of the owner; null or left out: nobody.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'Which complementary user entity controls to list.' })
export class CuecFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only controls without an owner. False: only those with one.',
  })
  readonly withoutOwner?: boolean | null;
  @Field(() => ID, { nullable: true, description: "Only controls in this vendor's reports." })
  readonly vendorId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Only controls in the latest report of each vendor, as the dashboard counts.',
  })
  readonly latestOnly?: boolean | null;
}
