import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ReportStanding as Standing } from '@countersign/assessment';
import type { VendorTier as Tier } from '@countersign/store';
import type { DataKind as Kind, VendorStatus as Status } from '@countersign/vendors';
import type { TrustServicesCategory as Category } from '@countersign/vocabulary';
import { ReportStanding } from '../coverage/report-standing';
import { CalendarDate } from '../graphql/calendar-date';
import { SortDirection, enumOf } from '../graphql/enum-of';
import { TrustServicesCategory } from '../reports/terms';
import { VendorDecision } from '../reviews/standing-decision';
import { DataKind, VendorStatus, VendorTier } from './vendor';

@InputType({ description: 'Somebody at a vendor.' })
export class VendorContactInput {
  @Field({ description: 'What the person is called.' }) readonly name: string;
  @Field({ description: 'Where e-mail reaches the person.' }) readonly email: string;
  @Field(() => String, { nullable: true, description: 'What the person does there.' }) readonly role?: string | null;
}

@InputType({ isAbstract: true })
abstract class VendorDetailsInput {
  @Field(() => String, { nullable: true, description: 'Its name in contracts and reports, where that is another.' })
  readonly legalName?: string | null;
  @Field(() => [String], { nullable: true, description: 'Other names that its reports may bear.' })
  readonly aliases?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Which of its systems or products are used.' })
  readonly systems?: readonly string[] | null;
  @Field(() => [DataKind], { nullable: true, description: 'What kinds of data it handles for us.' })
  readonly dataHandled?: readonly Kind[] | null;
  @Field(() => String, { nullable: true, description: 'More on the data that it handles.' })
  readonly dataNote?: string | null;
  @Field(() => [VendorContactInput], { nullable: true, description: 'Whom to write to there; all of them.' })
  readonly contacts?: readonly VendorContactInput[] | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When the contract renews.' })
  readonly renewalOn?: string | null;
  @Field(() => VendorStatus, { nullable: true, description: 'Where we stand with it; ACTIVE when nothing is said.' })
  readonly status?: Status | null;
}

@InputType({ description: 'A new vendor.' })
export class CreateVendorInput extends VendorDetailsInput {
  @Field({ description: 'What the vendor is called; unique, whatever the case.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Its web address, beginning with http:// or https://.' })
  readonly website?: string | null;
  @Field(() => VendorTier, { description: 'How much depends on it.' }) readonly tier: Tier;
  @Field(() => String, { nullable: true, description: 'Who answers for its use in the business.' })
  readonly businessOwner?: string | null;
  @Field(() => String, { nullable: true, description: 'What it does for us.' }) readonly purpose?: string | null;
}

@InputType({ description: 'A change of a vendor. What is left out stays; null removes.' })
export class UpdateVendorInput extends VendorDetailsInput {
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
  @Field(() => String, {
    nullable: true,
    description: 'Words in the names, the systems, the web address, the owner or the purpose.',
  })
  readonly search?: string | null;
  @Field(() => VendorTier, { nullable: true, description: 'Only vendors of this tier.' }) readonly tier?: Tier | null;
  @Field(() => VendorStatus, { nullable: true, description: 'Only vendors with which we stand so.' })
  readonly status?: Status | null;
  @Field(() => String, { nullable: true, description: 'Only vendors whose business owner this is, whatever the case.' })
  readonly businessOwner?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Only vendors whose contract renews from today until so many days from now.',
  })
  readonly renewsWithinDays?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only vendors of which no report was read; false: only vendors of which one was.',
  })
  readonly withoutReport?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only vendors that are used or looked at; false: only those no longer in use.',
  })
  readonly isInUse?: boolean | null;
  @Field(() => ReportStanding, { nullable: true, description: 'Only vendors that stand so by their reports.' })
  readonly standing?: Standing | null;
  @Field(() => TrustServicesCategory, {
    nullable: true,
    description: 'Only vendors whose report that stays current longest has this category in scope.',
  })
  readonly category?: Category | null;
  @Field(() => VendorDecision, { nullable: true, description: 'Only vendors on which this is the decision now.' })
  readonly decision?: VendorDecision | null;
}

export const VendorOrderField = enumOf('VendorOrderField', 'What vendors are ordered by.', {
  NAME: 'The name, whatever the case.',
  TIER: 'How much depends on them: LOW is the smallest.',
  STATUS: 'Where we stand with them: prospective ones, active ones, those that we left.',
  BUSINESS_OWNER: 'Who answers for them, whatever the case; those without come last.',
  CREATED_AT: 'When they were entered.',
  DECISION:
    'The decision that counts: rejected ones first, then those without one, approved with conditions, approved.',
  RENEWAL_ON: 'When the contract renews; unknown ones come last.',
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
