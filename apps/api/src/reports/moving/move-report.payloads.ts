import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../../graphql/node';
import { InputInvalid, NotFound, UserError } from '../../graphql/user-error';
import { DecisionAwaitsApproval } from '../../reviews/decision-awaits-approval';
import { Review } from '../../reviews/review';
import { Report } from '../report';

@ObjectType({ description: 'The report is with the other vendor.' })
export class MoveReportPayload {
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'A decision was recorded on this report.' })
export class ReportDecided implements UserError {
  readonly code = 'REPORT_DECIDED';
  readonly message: string;
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Review, { description: 'The review with the decision.' }) readonly review: Review;
  /** @param instead what there is to do, since the report stays */
  constructor(review: Review, instead: string) {
    this.review = review;
    this.message = `A decision was recorded on this report, and its record never changes. ${instead}`;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The other vendor has the same file already.' })
export class ReportAlreadyHeld implements UserError {
  readonly code = 'REPORT_ALREADY_HELD';
  readonly message = 'That vendor has the same file already. Go on with the report that is there.';
  readonly path: readonly string[] = ['vendorId'];
  @Field(() => Report, { description: 'The report of the same file.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

export const MoveReportResult = createUnionType({
  name: 'MoveReportResult',
  description: 'What moving a report to another vendor came to.',
  types: () =>
    [MoveReportPayload, NotFound, InputInvalid, ReportDecided, DecisionAwaitsApproval, ReportAlreadyHeld] as const,
  resolveType: typeByClass,
});
