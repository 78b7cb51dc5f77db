import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of';
import { typeByClass } from '../graphql/node';
import { NotFound, UserError } from '../graphql/user-error';
import { Report } from '../reports/report';
import { ReportComparison } from './comparison';

const SENTENCES = {
  NOT_READ_YET: 'This report is still being read. Compare it once it is read.',
  READING_FAILED: 'This report could not be read. Try the reading again on its page, or upload another file.',
  NOT_A_SOC_2_REPORT: 'This document is no SOC 2 report, and only those are compared.',
  TIME_UNKNOWN: 'The time that this report is about was not found in it. Correct it on the page of the report.',
  NO_EARLIER_REPORT:
    'There is no earlier SOC 2 report of this vendor about the same system. Upload it to compare the two.',
  SAME_REPORT: 'These are one and the same report. Choose an earlier one.',
  OTHER_VENDOR: 'These are reports of two vendors. Choose a report of the same vendor.',
  NOT_EARLIER: 'This report is not about an earlier time than the other. Compare them the other way round.',
} as const;
type Reason = keyof typeof SENTENCES;

export const NotComparableReason = enumOf<Reason>('NotComparableReason', 'Why two reports cannot be compared.', {
  NOT_READ_YET: 'One is still being read.',
  READING_FAILED: 'One could not be read.',
  NOT_A_SOC_2_REPORT: 'One is no SOC 2 report.',
  TIME_UNKNOWN: 'The period or as-of date of one was not found.',
  NO_EARLIER_REPORT: 'The vendor has no earlier report that it follows.',
  SAME_REPORT: 'They are one and the same.',
  OTHER_VENDOR: 'They are of two vendors.',
  NOT_EARLIER: 'The one to compare with is not about an earlier time.',
});

@ObjectType({ implements: () => [UserError], description: 'The reports cannot be compared.' })
export class ReportsNotComparable implements UserError {
  readonly code = 'REPORTS_NOT_COMPARABLE';
  readonly message: string;
  readonly path: readonly string[];
  @Field(() => NotComparableReason, { description: 'Why.' }) readonly reason: Reason;
  @Field(() => Report, { description: 'The report with which it lies.' }) readonly report: Report;

  constructor(reason: Reason, report: Report, path: 'reportId' | 'withId') {
    this.reason = reason;
    this.report = report;
    this.path = [path];
    this.message = SENTENCES[reason];
  }
}

export const CompareReportsResult = createUnionType({
  name: 'CompareReportsResult',
  description: 'What comparing two reports came to.',
  types: () => [ReportComparison, NotFound, ReportsNotComparable] as const,
  resolveType: typeByClass,
});
