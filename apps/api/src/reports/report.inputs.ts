import type { Freshness as Age } from '@countersign/assessment';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { ReadStatus as Status } from '@countersign/store';
import { SortDirection, enumOf } from '../graphql/enum-of';
import { Freshness, ReadStatus } from './terms';

@InputType({ description: 'A reading to be tried again.' })
export class RetryReadingInput {
  @Field(() => ID, { description: 'The report whose reading failed.' }) readonly reportId: string;
  @Field(() => String, {
    nullable: true,
    description: 'What opens the PDF, where it is protected; kept until it was read.',
  })
  readonly password?: string | null;
}

@InputType({ description: 'A report to be read once more.' })
export class ReadReportAgainInput {
  @Field(() => ID, { description: 'The report that was read.' }) readonly reportId: string;
  @Field(() => String, {
    nullable: true,
    description: 'What opens the PDF, where it is protected; kept until it was read.',
  })
  readonly password?: string | null;
}

@InputType({ description: 'A report that was put with the wrong vendor.' })
export class MoveReportInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => ID, { description: 'The vendor that it is about.' }) readonly vendorId: string;
}

@InputType({ description: 'A report that should never have been put there.' })
export class WithdrawReportInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field({ description: 'Why; never empty.' }) readonly reason: string;
}

@InputType({ description: 'A report that was withdrawn by mistake.' })
export class RestoreReportInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
}

@InputType({ description: 'Which reports to list.' })
export class ReportFilter {
  @Field(() => ID, { nullable: true, description: 'Only reports of this vendor.' }) readonly vendorId?: string | null;
  @Field(() => Freshness, { nullable: true, description: 'Only reports of this age, among those that were read.' })
  readonly freshness?: Age | null;
  @Field(() => ReadStatus, { nullable: true, description: 'Only reports whose reading stands there.' })
  readonly readStatus?: Status | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only the latest report of each vendor, as the dashboard counts.',
  })
  readonly latestOnly?: boolean | null;
}

export const ReportOrderField = enumOf('ReportOrderField', 'What reports are ordered by.', {
  STALE_ON: 'The first day on which they are stale; unknown ones come last.',
  UPLOADED_AT: 'When they were uploaded.',
});

@InputType({ description: 'In which order to list reports.' })
export class ReportOrder {
  @Field(() => ReportOrderField, { description: 'What they are ordered by.' })
  readonly field: keyof typeof ReportOrderField;
  @Field(() => SortDirection, { defaultValue: 'ASCENDING', description: 'Which way.' })
  readonly direction: SortDirection;
}
