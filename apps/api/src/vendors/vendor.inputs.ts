import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { VendorTier as Tier } from '@countersign/store';
import { SortDirection, enumOf } from '../graphql/enum-of';
import { VendorTier } from './vendor';

@InputType({ description: 'A new vendor.' })
export class CreateVendorInput {
  @Field({ description: 'What the vendor is called; unique, whatever the case.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Its web address, beginning with http:// or https://.' })
  readonly website?: string | null;
  @Field(() => VendorTier, { description: 'How much depends on it.' }) readonly tier: Tier;
  @Field(() => String, { nullable: true, description: 'Who answers for its use in the business.' })
  readonly businessOwner?: string | null;
  @Field(() => String, { nullable: true, description: 'What it does for us.' }) readonly purpose?: string | null;
}

@InputType({ description: 'A change of a vendor. What is left out stays; null removes.' })
export class UpdateVendorInput {
  @Field(() => ID, { description: 'The vendor.' }) readonly id: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) readonly version: number;
  @Field(() => String, { nullable: true, description: 'A new name; unique, whatever the case.' })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: 'Its web address, beginning with http:// or https://.' })
  readonly website?: string | null;
  @Field(() => VendorTier, { nullable: true, description: 'How much depends on it.' }) readonly tier?: Tier | null;
  @Field(() => String, { nullable: true, description: 'Who answers for its use in the business.' })
  readonly businessOwner?: string | null;
  @Field(() => String, { nullable: true, description: 'What it does for us.' }) readonly purpose?: string | null;
}

@InputType({ description: 'Which vendors to list.' })
export class VendorFilter {
  @Field(() => String, { nullable: true, description: 'Words in the name, the web address, the owner or the purpose.' })
  readonly search?: string | null;
  @Field(() => VendorTier, { nullable: true, description: 'Only vendors of this tier.' }) readonly tier?: Tier | null;
}

export const VendorOrderField = enumOf('VendorOrderField', 'What vendors are ordered by.', {
  NAME: 'The name, whatever the case.',
  TIER: 'How much depends on them: LOW is the smallest.',
  CREATED_AT: 'When they were entered.',
  LAPSES_NEXT:
    'The next day on which their report or bridge letter lapses, or the day on which it lapsed; those without come last.',
});

@InputType({ description: 'In which order to list vendors.' })
export class VendorOrder {
  @Field(() => VendorOrderField, { description: 'What they are ordered by.' })
  readonly field: keyof typeof VendorOrderField;
  @Field(() => SortDirection, { defaultValue: 'ASCENDING', description: 'Which way.' })
  readonly direction: SortDirection;
}
