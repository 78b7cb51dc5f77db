import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type AcceptanceRules, RULE_NAMES } from '@countersign/reviews';
import type { AcceptancePolicyRow, VendorTier as Tier } from '@countersign/store';
import type { TrustServicesCategory as Category } from '@countersign/vocabulary';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { TrustServicesCategory } from '../reports/terms';
import { VendorTier } from '../vendors/vendor';

@ObjectType({ description: 'What a report has to be.' })
export class PolicyRules implements AcceptanceRules {
  @Field(() => Int, {
    description: "Months after the period's end or the as-of date up to which a report is current, and accepted.",
  })
  readonly currentForMonths: number;
  @Field(() => Boolean, { description: 'The report has to be of Type 2.' }) readonly type2Required: boolean;
  @Field(() => [TrustServicesCategory], { description: 'The categories that have to be in scope.' })
  readonly requiredCategories: readonly Category[];
  @Field(() => Int, { nullable: true, description: 'The shortest period, in months; null: any will do.' })
  readonly minimumPeriodMonths: number | null;
  @Field(() => Boolean, { description: 'The opinion has to be unqualified.' })
  readonly unqualifiedOpinionRequired: boolean;
  @Field(() => Boolean, {
    description: 'A person confirms that the service auditor was checked, such as for its CPA licence and peer review.',
  })
  readonly auditorOnFileRequired: boolean;
  @Field(() => Boolean, { description: 'A person confirms that the system in the report is the one that we use.' })
  readonly systemInUseRequired: boolean;
  @Field(() => Boolean, { description: 'A person confirms that the subservice organizations were reviewed.' })
  readonly subserviceReviewRequired: boolean;
  @Field(() => Boolean, { description: 'Every exception needs a disposition.' })
  readonly exceptionDispositionsRequired: boolean;
  @Field(() => Boolean, { description: 'Every CUEC has to be assessed.' }) readonly cuecDecisionsRequired: boolean;
  @Field(() => Int, { description: 'Months after a decision until the vendor is reviewed again.' })
  readonly reviewAgainAfterMonths: number;
}

/** The rules in a row, without what tells the versions apart. */
export const rulesOf = (row: AcceptancePolicyRow): PolicyRules =>
  Object.fromEntries(RULE_NAMES.map((name) => [name, row[name]])) as unknown as PolicyRules;

@ObjectType({
  implements: () => [Node],
  description: 'What a report has to be for the vendors of a tier: one version, which is never changed.',
})
export class AcceptancePolicy implements Node {
  readonly id: string;
  @Field(() => VendorTier, { description: 'The tier.' }) readonly tier: Tier;
  @Field(() => Int, { description: 'From 1, one more with every edit; the latest is in force.' })
  readonly version: number;
  @Field(() => PolicyRules, { description: 'What it asks for.' }) readonly rules: PolicyRules;
  @Field(() => Date, { description: 'Since when it stands.' }) readonly madeAt: Date;

  constructor(readonly row: AcceptancePolicyRow) {
    this.id = globalIdOf('AcceptancePolicy', row.id);
    this.tier = row.tier;
    this.version = row.version;
    this.rules = rulesOf(row);
    this.madeAt = row.madeAt;
  }
}

export const AcceptancePolicyConnection = connectionTypeOf(AcceptancePolicy, 'AcceptancePolicy', 'acceptance policies');
