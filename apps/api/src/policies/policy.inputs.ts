import { Field, InputType, Int } from '@nestjs/graphql';
import type { AcceptanceRules } from '@countersign/reviews';
import type { VendorTier as Tier } from '@countersign/store';
import type { TrustServicesCategory as Category } from '@countersign/vocabulary';
import { TrustServicesCategory } from '../reports/terms';
import { VendorTier } from '../vendors/vendor';

@InputType({ description: 'A new version of the acceptance policy of a tier.' })
export class ReviseAcceptancePolicyInput implements AcceptanceRules {
  @Field(() => VendorTier, { description: 'The tier.' }) readonly tier: Tier;
  @Field(() => Int, { description: 'The version in force that the edit was made from.' }) readonly version: number;
  @Field(() => Int, { description: 'Months for which a report is current: 1 to 36.' })
  readonly currentForMonths: number;
  @Field(() => Boolean, { description: 'The report has to be of Type 2.' }) readonly type2Required: boolean;
  @Field(() => [TrustServicesCategory], { description: 'The categories that have to be in scope.' })
  readonly requiredCategories: Category[];
  @Field(() => Int, { nullable: true, description: 'The shortest period in months, 1 to 24; null: any will do.' })
  readonly minimumPeriodMonths: number | null = null;
  @Field(() => Boolean, { description: 'The opinion has to be unqualified.' })
  readonly unqualifiedOpinionRequired: boolean;
  @Field(() => Boolean, {
    description: 'A person confirms that the service auditor was checked, such as for its CPA licence and peer review.',
  })
  readonly auditorOnFileRequired: boolean;
  @Field(() => Boolean, { description: 'A person confirms that the system is the one that we use.' })
  readonly systemInUseRequired: boolean;
  @Field(() => Boolean, { description: 'A person confirms that the subservice organizations were reviewed.' })
  readonly subserviceReviewRequired: boolean;
  @Field(() => Boolean, { description: 'Every exception needs a disposition.' })
  readonly exceptionDispositionsRequired: boolean;
  @Field(() => Boolean, { description: 'Every CUEC has to be assessed.' }) readonly cuecDecisionsRequired: boolean;
  @Field(() => Int, { description: 'Months after a decision until the vendor is reviewed again: 1 to 60.' })
  readonly reviewAgainAfterMonths: number;
}
