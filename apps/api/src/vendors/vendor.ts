import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { VendorRow, VendorTier as Tier } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const VendorTier = enumOf<Tier>('VendorTier', 'How much depends on a vendor.', {
  CRITICAL: 'The business stops, or the most sensitive data is exposed, when the vendor fails.',
  HIGH: 'A failure does serious harm.',
  MEDIUM: 'A failure is a nuisance that can be lived with for a while.',
  LOW: 'A failure is hardly noticed.',
});

@ObjectType({ implements: () => [Node], description: 'A company whose services are used, and whose risk is reviewed.' })
export class Vendor implements Node {
  readonly id: string;
  @Field({ description: 'What the vendor is called here; unique.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Its web address.' }) readonly website: string | null;
  @Field(() => VendorTier, { description: 'How much depends on it.' }) readonly tier: Tier;
  @Field(() => String, { nullable: true, description: 'Who answers for its use in the business.' })
  readonly businessOwner: string | null;
  @Field(() => String, { nullable: true, description: 'What it does for us.' }) readonly purpose: string | null;
  @Field(() => Date, { description: 'When it was entered.' }) readonly createdAt: Date;
  @Field(() => Date, { description: 'When it was last changed.' }) readonly updatedAt: Date;
  @Field(() => Int, { description: 'Give it back with a change, so that no change of somebody else is lost.' })
  readonly version: number;

  constructor(readonly row: VendorRow) {
    this.id = globalIdOf('Vendor', row.id);
    this.name = row.name;
    this.website = row.website;
    this.tier = row.tier;
    this.businessOwner = row.businessOwner;
    this.purpose = row.purpose;
    this.createdAt = row.createdAt;
    this.updatedAt = row.updatedAt;
    this.version = row.version;
  }
}

export const VendorConnection = connectionTypeOf(Vendor, 'Vendor', 'vendors');
