import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { VendorTier as Tier } from '@countersign/store';
import type { SubserviceMethod as Method } from '@countersign/vocabulary';
import { SubserviceMethod } from '../reports/terms';
import { Report } from '../reports/report';
import { Vendor, VendorTier } from '../vendors/vendor';

@ObjectType({ description: 'How many vendors of a tier rest on an organization.' })
export class TierCount {
  @Field(() => VendorTier, { description: 'The tier.' }) readonly tier: Tier;
  @Field(() => Int, { description: 'How many.' }) readonly vendors: number;
}

@ObjectType({ description: 'A vendor that rests on an organization, as its latest report says.' })
export class NthPartyUse {
  @Field(() => Vendor, { description: 'The vendor.' }) readonly vendor: Vendor;
  @Field(() => Report, { description: 'The report that says so.' }) readonly report: Report;
  @Field({ description: 'The organization as the report names it.' }) readonly nameAsPrinted: string;
  @Field(() => String, { nullable: true, description: 'What it does for the vendor.' }) readonly services:
    | string
    | null;
  @Field(() => SubserviceMethod, { nullable: true, description: 'How the report treats its controls.' })
  readonly method: Method | null;
  @Field(() => Int, { nullable: true, description: 'The page that names it.' }) readonly page: number | null;
}

@ObjectType({ description: 'What a vendor expects of an organization that it rests on.' })
export class NthPartyCsoc {
  @Field(() => Vendor, { description: 'The vendor that expects it.' }) readonly vendor: Vendor;
  @Field(() => String, { nullable: true, description: 'The identifier as printed.' }) readonly controlId: string | null;
  @Field({ description: 'The whole control.' }) readonly text: string;
  @Field(() => [String], { description: 'The criteria that it serves.' }) readonly criteria: readonly string[];
}

@ObjectType({ description: 'A subservice organization, under whichever names the vendors’ latest reports give it.' })
export class NthParty {
  @Field({ description: 'What it is called here.' }) readonly name: string;
  @Field(() => [String], { description: 'Every name that the reports give it.' }) readonly spellings: readonly string[];
  @Field(() => Int, { description: 'How many vendors rest on it.' }) readonly vendorCount: number;
  @Field(() => [TierCount], { description: 'The vendors by tier; every tier is listed.' })
  readonly byTier: readonly TierCount[];
  @Field(() => [NthPartyUse], { description: 'Which vendors, and how.' }) readonly uses: readonly NthPartyUse[];
  @Field(() => [NthPartyCsoc], { description: 'What is expected of it: its complementary controls.' })
  readonly csocs: readonly NthPartyCsoc[];
  @Field(() => Vendor, { nullable: true, description: 'Itself as a vendor of ours; null where it is none.' })
  readonly asVendor: Vendor | null;
  @Field(() => Report, { nullable: true, description: 'Its own SOC 2 report that is not stale; null: we hold none.' })
  readonly ownReport: Report | null;
}
