import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Decision as Verdict, ReviewStatus as Status } from '@countersign/reviews';
import type { ConditionClosureRow, DecisionConditionRow, ReviewRow } from '@countersign/store';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import type { DecisionRow } from './decision-record';

export const ReviewStatus = enumOf<Status>('ReviewStatus', 'Where a review stands.', {
  REQUESTED: 'The vendor was asked for a report; the next one that is uploaded answers it.',
  RECEIVED: 'The report is there, and nobody looks at it yet.',
  IN_REVIEW: 'Somebody looks at the report and has to decide.',
  DECIDED: 'Decided; a further look at the report is a new review.',
  SUPERSEDED: "Decided once; a later decision on the vendor's report stands in its place.",
  WITHDRAWN: 'Nobody waits for the report any more, or it was begun by mistake; another one may begin.',
});

export const Decision = enumOf<Verdict>('Decision', 'What a review comes to.', {
  APPROVED: 'The report is relied upon.',
  APPROVED_WITH_CONDITIONS: 'The report is relied upon, and something has to be done by a date.',
  REJECTED: 'The report is not relied upon.',
  MORE_INFORMATION_NEEDED: 'The vendor has to say more; the review goes on.',
});

@ObjectType({ description: 'That a condition was met. It is never changed or removed.' })
export class ConditionClosure {
  @Field({ description: 'How that is known: words, or an address.' }) readonly evidence: string;
  @Field(() => Date, { description: 'When it was closed.' }) readonly closedAt: Date;

  constructor(readonly row: ConditionClosureRow) {
    this.evidence = row.evidence;
    this.closedAt = row.closedAt;
  }
}

@ObjectType({ implements: () => [Node], description: 'What an approval depends on.' })
export class Condition implements Node {
  readonly id: string;
  @Field({ description: 'What has to be done.' }) readonly description: string;
  @Field(() => CalendarDate, { description: 'The day by which it has to be done.' }) readonly dueOn: string;

  constructor(readonly row: DecisionConditionRow) {
    this.id = globalIdOf('Condition', row.id);
    this.description = row.description;
    this.dueOn = row.dueOn;
  }
}

@ObjectType({ implements: () => [Node], description: 'A decision as it was recorded. It is never changed or removed.' })
export class ReviewDecision implements Node {
  readonly id: string;
  @Field(() => Decision, { description: 'What was decided.' }) readonly decision: Verdict;
  @Field({ description: 'Why.' }) readonly rationale: string;
  @Field(() => Date, { description: 'When it was recorded.' }) readonly decidedAt: Date;
  @Field(() => String, { nullable: true, description: 'Why against the policy; null where the policy supports it.' })
  readonly overrideRationale: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When the vendor is to be reviewed again.' })
  readonly reviewAgainOn: string | null;

  constructor(readonly row: DecisionRow) {
    this.id = globalIdOf('ReviewDecision', row.id);
    this.decision = row.decision;
    this.rationale = row.rationale;
    this.decidedAt = row.decidedAt;
    this.overrideRationale = row.overrideRationale;
    this.reviewAgainOn = row.reviewAgainOn;
  }
}

@ObjectType({ implements: () => [Node], description: "A look at a vendor's report that ends in a decision." })
export class Review implements Node {
  readonly id: string;
  @Field(() => ReviewStatus, { description: 'Where it stands.' }) readonly status: Status;
  @Field(() => Date, { description: 'When it was begun, by a request or by a look at a report that was there.' })
  readonly openedAt: Date;
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it has to be decided.' })
  readonly dueOn: string | null;
  @Field(() => Int, { description: 'Give it back with a decision, so that nobody decides on what they have not seen.' })
  readonly version: number;

  constructor(readonly row: ReviewRow) {
    this.id = globalIdOf('Review', row.id);
    this.status = row.status;
    this.openedAt = row.openedAt;
    this.dueOn = row.dueOn;
    this.version = row.version;
  }
}

export const ReviewConnection = connectionTypeOf(Review, 'Review', 'reviews');
export const ConditionConnection = connectionTypeOf(Condition, 'Condition', 'conditions');
