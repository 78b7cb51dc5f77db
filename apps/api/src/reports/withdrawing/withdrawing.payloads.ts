import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../../graphql/node';
import { InputInvalid, NotFound, UserError } from '../../graphql/user-error';
import { DecisionAwaitsApproval } from '../../reviews/decision-awaits-approval';
import { Review } from '../../reviews/review';
import { ReportDecided } from '../moving/move-report.payloads';
import { Report } from '../report';

@ObjectType({ description: 'The report is withdrawn: it counts nowhere any more, and stays where its address leads.' })
export class WithdrawReportPayload {
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ description: 'The report counts again.' })
export class RestoreReportPayload {
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody reviews this report.' })
export class ReportUnderReview implements UserError {
  readonly code = 'REPORT_UNDER_REVIEW';
  readonly message = 'This report is under review. Withdraw the review first, then the report.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Review, { description: 'The review.' }) readonly review: Review;
  constructor(review: Review) {
    this.review = review;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The report was withdrawn before.' })
export class ReportWithdrawn implements UserError {
  readonly code = 'REPORT_WITHDRAWN';
  readonly message = 'This report was withdrawn already.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The report is not withdrawn.' })
export class ReportNotWithdrawn implements UserError {
  readonly code = 'REPORT_NOT_WITHDRAWN';
  readonly message = 'This report counts already: it is not withdrawn any more.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

export const WithdrawReportResult = createUnionType({
  name: 'WithdrawReportResult',
  description: 'What withdrawing a report came to.',
  types: () =>
    [
      WithdrawReportPayload,
      NotFound,
      InputInvalid,
      ReportDecided,
      DecisionAwaitsApproval,
      ReportUnderReview,
      ReportWithdrawn,
    ] as const,
  resolveType: typeByClass,
});

export const RestoreReportResult = createUnionType({
  name: 'RestoreReportResult',
  description: 'What restoring a report came to.',
  types: () => [RestoreReportPayload, NotFound, ReportNotWithdrawn] as const,
  resolveType: typeByClass,
});
