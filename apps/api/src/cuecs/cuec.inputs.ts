import type { CuecTheme as Theme } from '@countersign/cuecs';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CuecMatchKind, CuecStatus as Status } from '@countersign/store';
import { CalendarDate } from '../graphql/calendar-date';
import { SortDirection, enumOf } from '../graphql/enum-of';
import { CuecMatch, CuecStatus, CuecTheme } from './terms';

@InputType({ description: 'Who answers for a control.' })
export class AssignCuecOwnerInput {
  @Field(() => ID, { description: 'The control.' }) readonly cuecId: string;
  @Field(() => Int, { description: 'The version that the choice was made from.' }) readonly version: number;
  @Field(() => ID, { nullable: true, description: 'The account of the owner; null or left out: nobody.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'Which complementary user entity controls to list.' })
export class CuecFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only controls that need an owner and have none; what is not applicable needs none. False: only those with one.',
  })
  readonly withoutOwner?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only controls that nobody owns, whether they need an owner or not. False: only those with one.',
  })
  readonly ownedByNobody?: boolean | null;
  @Field(() => ID, { nullable: true, description: "Only controls in this vendor's reports." })
  readonly vendorId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Only controls in the latest report of each vendor, as the dashboard counts.',
  })
  readonly latestOnly?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only controls that this account answers for.' })
  readonly ownerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only controls that this one of our own answers.' })
  readonly answeredBy?: string | null;
  @Field(() => CuecStatus, { nullable: true, description: 'Only controls with this status.' })
  readonly status?: Status | null;
  @Field(() => CuecTheme, { nullable: true, description: 'Only controls of this theme.' })
  readonly theme?: Theme | null;
  @Field(() => String, { nullable: true, description: 'Only controls that serve this criterion, such as CC6.1.' })
  readonly criterion?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only controls for which the report names no criterion. False: only those with one.',
  })
  readonly withoutCriterion?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words in the control, its id or our notes.' })
  readonly search?: string | null;
  @Field(() => CuecMatch, { nullable: true, description: 'Only controls that follow so from the report before.' })
  readonly match?: CuecMatchKind | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only reworded controls for which somebody has to say whether to take over what was done.',
  })
  readonly awaitsCarryOver?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only controls that the vendor’s latest report asks for no more, whatever "latestOnly" says.',
  })
  readonly dropped?: boolean | null;
}

export const CuecOrderField = enumOf('CuecOrderField', 'What controls are ordered by.', {
  REPORT: 'The report and the place in it; the newest upload is the largest.',
  VENDOR: 'The name of the vendor.',
  STATUS: 'How far we do it: NOT_ASSESSED is the smallest, then NOT_IMPLEMENTED, PARTIAL, IMPLEMENTED, NOT_APPLICABLE.',
  THEME: 'What they demand.',
  OWNER: 'The name of who answers for them; nobody is the smallest.',
  NEXT_CHECK: 'When somebody looks again; never is the largest.',
});

@InputType({ description: 'In which order to list controls.' })
export class CuecOrder {
  @Field(() => CuecOrderField, { description: 'What they are ordered by.' })
  readonly field: keyof typeof CuecOrderField;
  @Field(() => SortDirection, { defaultValue: 'ASCENDING', description: 'Which way.' })
  readonly direction: SortDirection;
}

@InputType({ description: 'A control as somebody saw it.' })
export class SeenCuec {
  @Field(() => ID, { description: 'The control.' }) readonly id: string;
  @Field(() => Int, { description: 'The version that was seen.' }) readonly version: number;
}

@InputType({ description: 'One change of many controls. What is left out stays; null removes.' })
export class EditCuecsInput {
  @Field(() => [SeenCuec], { description: 'The controls, at most 500: all are changed, or none.' })
  readonly cuecs: readonly SeenCuec[];
  @Field(() => CuecStatus, { nullable: true, description: 'How far we do them.' }) readonly status?: Status | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for them.' }) readonly ownerId?: string | null;
  @Field(() => String, { nullable: true, description: 'What we note about them.' }) readonly notes?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When somebody looks again.' })
  readonly nextCheckOn?: string | null;
}

@InputType({ description: 'Whether reworded controls take over what was done about their predecessors.' })
export class AnswerCarryOverInput {
  @Field(() => [SeenCuec], { description: 'The controls, at most 500: all are answered, or none.' })
  readonly cuecs: readonly SeenCuec[];
  @Field(() => Boolean, { description: 'True: take over. False: begin anew; the predecessor keeps its record.' })
  readonly accept: boolean;
}
