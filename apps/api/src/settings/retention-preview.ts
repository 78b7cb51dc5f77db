import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type DueReport, type RetentionReason, nextRetentionRun, reportsDueForDeletion } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { enumOf } from '../graphql/enum-of';
import { Report } from '../reports/report';

export const RetentionBecause = enumOf<RetentionReason>('RetentionBecause', 'Why the file of a report goes.', {
  SUPERSEDED: 'A later report stands in its place.',
  VENDOR_LEFT: 'Its vendor is no longer in use.',
  WITHDRAWN: 'It was withdrawn.',
});

@ObjectType({ description: 'A report whose file the next run deletes.' })
export class RetentionDue {
  @Field(() => Report, { description: 'The report.' }) readonly report: Report;
  @Field(() => RetentionBecause, { description: 'Why.' }) readonly because: RetentionReason;
  @Field(() => Date, { description: 'Since when that has been so.' }) readonly since: Date;

  constructor({ report, because, since }: DueReport) {
    this.report = new Report(report);
    this.because = because;
    this.since = since;
  }
}

@ObjectType({ description: 'What retention would do at its next run.' })
export class RetentionPreview {
  @Field(() => Date, { description: 'When it runs next.' }) readonly runsAt: Date;
  @Field(() => Int, { description: 'How many files it deletes then.' }) readonly totalCount: number;
  @Field(() => [RetentionDue], { description: 'The first hundred of them, the longest kept first.' })
  readonly due: readonly RetentionDue[];

  constructor(runsAt: Date, due: readonly DueReport[]) {
    this.runsAt = runsAt;
    this.totalCount = due.length;
    this.due = due.slice(0, SHOWN_MAX).map((each) => new RetentionDue(each));
  }
}

const SHOWN_MAX = 100;

/** What the next run deletes, if files are kept for so many months; nothing is deleted by asking. */
export async function retentionPreview({ manager, clock }: RequestContext, months: number): Promise<RetentionPreview> {
  const runsAt = nextRetentionRun(clock.now());
  return new RetentionPreview(runsAt, await reportsDueForDeletion(manager, { months, at: runsAt }));
}
