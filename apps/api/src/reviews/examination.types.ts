import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  CheckOutcome as Outcome,
  ChecklistCode as Code,
  ChecklistItem as Line,
  Decision as Verdict,
  DispositionKind as Kind,
  ManualCode as Manual,
} from '@countersign/reviews';
import type { DecisionProposalRow, ExceptionDispositionRow, ReviewDecisionRow } from '@countersign/store';
import { FollowUp } from '../follow-ups/follow-up';
import { CalendarDate } from '../graphql/calendar-date';
import { enumOf } from '../graphql/enum-of';
import { Evidence } from '../reports/evidence';
import { Decision } from './review';

export const ChecklistCode = enumOf<Code>('ChecklistCode', 'A line of the checklist.', {
  SOC_2_REPORT: 'The document is a SOC 2 report.',
  TYPE_2: 'The report is of Type 2.',
  CATEGORIES: 'The categories that the policy wants are in scope.',
  MINIMUM_PERIOD: 'The period is as long as the policy wants it.',
  MAXIMUM_AGE: 'The report is no older than the policy allows.',
  UNQUALIFIED_OPINION: 'The opinion is unqualified.',
  AUDITOR_ON_FILE: 'The service auditor was checked.',
  SYSTEM_IN_USE: 'The system in the report is the one that we use.',
  SUBSERVICE_REVIEWED: 'The subservice organizations were reviewed.',
  EXCEPTIONS_DISPOSITIONED: 'Every exception has a disposition, and none is blocking.',
  CUECS_DECIDED: 'Every CUEC is assessed.',
});

export const ManualChecklistCode = enumOf<Manual>('ManualChecklistCode', 'A line that only a person can confirm.', {
  AUDITOR_ON_FILE: 'The service auditor was checked.',
  SYSTEM_IN_USE: 'The system in the report is the one that we use.',
  SUBSERVICE_REVIEWED: 'The subservice organizations were reviewed.',
});

export const CheckOutcome = enumOf<Outcome>('CheckOutcome', 'How a report stands to a line of the policy.', {
  PASSED: 'As the policy wants it.',
  FAILED: 'Against the policy.',
  TO_DO: 'A person has to do something first.',
});

export const DispositionKind = enumOf<Kind>('DispositionKind', 'What an exception means to us.', {
  ACCEPTED: 'It is accepted, for a reason.',
  COMPENSATING_CONTROL: 'A control of ours stands in.',
  FOLLOW_UP: 'The vendor has to answer by a day.',
  BLOCKING: 'It stands against relying on the report.',
});

@ObjectType({ description: 'A line of the checklist, as the report stands to it.' })
export class ChecklistItem implements Omit<Line, 'caution'> {
  @Field(() => ChecklistCode, { description: 'Which line.' }) readonly code: Code;
  @Field(() => CheckOutcome, { description: 'How the report stands to it.' }) readonly outcome: Outcome;
  @Field({ description: 'One sentence for a person.' }) readonly message: string;
  @Field(() => [Evidence], { description: 'Where in the report it stands.' }) readonly evidence: Line['evidence'];
  @Field(() => String, {
    nullable: true,
    description: 'Of what a person confirms: what is known here that speaks against it; null: nothing.',
  })
  readonly caution?: string | null;
}

@ObjectType({ description: 'What the reviewer says of an exception.' })
export class Disposition {
  @Field(() => DispositionKind, { description: 'What it means to us.' }) readonly kind: Kind;
  @Field({ description: 'The reason, the control, or what is asked of the vendor.' }) readonly text: string;
  @Field(() => CalendarDate, { nullable: true, description: 'By when the vendor has to answer.' })
  readonly dueOn: string | null;
  @Field(() => FollowUp, { nullable: true, description: 'What the vendor has to answer; null of any other kind.' })
  readonly followUp: FollowUp | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Counts up with each change; null where it stands in the record alone.',
  })
  readonly version: number | null;
  @Field(() => Date, { nullable: true, description: 'When it was said; null where it stands in the record alone.' })
  readonly disposedAt: Date | null;

  /** @param row what stands of it now, to be closed; what was said with a decision is what was said then */
  constructor(
    said: Pick<ExceptionDispositionRow, 'kind' | 'text' | 'dueOn'>,
    readonly row: ExceptionDispositionRow | null,
  ) {
    this.kind = said.kind;
    this.text = said.text;
    this.dueOn = said.dueOn;
    this.followUp = row?.kind === 'FOLLOW_UP' ? new FollowUp(row) : null;
    this.version = row?.version ?? null;
    this.disposedAt = row?.disposedAt ?? null;
  }
}

@ObjectType({ description: 'What the review before said of an exception at the same control.' })
export class EarlierDisposition {
  @Field(() => DispositionKind, { description: 'What it meant.' }) readonly kind: Kind;
  @Field({ description: 'The reason, the control, or what was asked of the vendor.' }) readonly text: string;
  @Field(() => CalendarDate, { nullable: true, description: 'By when the vendor had to answer.' })
  readonly dueOn: string | null;
  @Field(() => Date, { description: 'When the review came to its decision.' }) readonly saidAt: Date;

  constructor(
    { kind, text, dueOn }: Pick<ExceptionDispositionRow, 'kind' | 'text' | 'dueOn'>,
    readonly decision: ReviewDecisionRow,
  ) {
    this.kind = kind;
    this.text = text;
    this.dueOn = dueOn;
    this.saidAt = decision.decidedAt;
  }
}

@ObjectType({ description: 'An exception of the report under review.' })
export class ReviewedException {
  @Field({ description: 'Names it; the same however often the report is read.' }) readonly key: string;
  @Field(() => String, { nullable: true, description: 'The control, as printed.' }) readonly controlId: string | null;
  @Field({ description: "The auditor's words." }) readonly finding: string;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: Line['evidence'];
  @Field(() => EarlierDisposition, {
    nullable: true,
    description: 'While it is reviewed: what the review before said of it; null: nothing.',
  })
  readonly earlier: EarlierDisposition | null;
  @Field(() => Disposition, { nullable: true, description: 'What the reviewer says of it; null: nothing yet.' })
  readonly disposition: Disposition | null;
}

@ObjectType({ description: 'What a proposed approval depends on.' })
export class ProposedCondition {
  @Field({ description: 'What has to be done.' }) readonly description: string;
  @Field(() => CalendarDate, { description: 'The day by which it has to be done.' }) readonly dueOn: string;
  readonly ownerId?: string | null;
}

@ObjectType({ description: 'An approval that waits for a second person.' })
export class PendingDecision {
  @Field(() => Decision, { description: 'What is proposed.' }) readonly decision: Verdict;
  @Field({ description: 'Why.' }) readonly rationale: string;
  @Field(() => String, { nullable: true, description: 'Why against the policy; null where the policy supports it.' })
  readonly overrideRationale: string | null;
  @Field(() => [ProposedCondition], { description: 'What the approval would depend on.' })
  readonly conditions: readonly ProposedCondition[];
  @Field(() => Date, { description: 'When it was proposed.' }) readonly proposedAt: Date;

  constructor(readonly row: DecisionProposalRow) {
    this.decision = row.decision;
    this.rationale = row.rationale;
    this.overrideRationale = row.overrideRationale;
    this.conditions = row.conditions;
    this.proposedAt = row.proposedAt;
  }
}
