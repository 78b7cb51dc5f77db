import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type * as assessment from '@countersign/assessment';
import type { Fact } from '@countersign/vocabulary';
import { Cuec } from '../cuecs/cuec';
import { WordRun } from '../cuecs/cuec-coverage';
import { CalendarDate } from '../graphql/calendar-date';
import { Evidence } from '../reports/evidence';
import { ReportedException, SubserviceOrganization } from '../reports/facts/controls';
import { Report } from '../reports/report';
import { TrustServicesCategory } from '../reports/terms';
import {
  ComparedFactName,
  CuecChange,
  ExceptionChange,
  FactChange,
  PeriodRelationKind,
  ScopeChange,
  SubserviceChange,
} from './terms';

const ONLY_IN_THE_LATER = 'What the earlier report has; null: nothing like it.';
const ONLY_IN_THE_EARLIER = 'What the later report has; null: nothing like it.';

@ObjectType({ description: 'How the periods of two Type 2 reports follow on each other.' })
export class PeriodRelation implements assessment.PeriodRelation {
  @Field(() => PeriodRelationKind, { description: 'How.' }) readonly kind: assessment.PeriodRelation['kind'];
  @Field(() => Int, { description: 'How many days lie in the gap or the overlap; 0 where the periods adjoin.' })
  readonly days: number;
  @Field(() => CalendarDate, { nullable: true, description: 'The first day of the gap or the overlap.' })
  readonly start: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day of the gap or the overlap.' })
  readonly end: string | null;
  @Field(() => Int, { description: 'Of a gap: how many of its days bridge letters count for.' })
  readonly bridgedDays: number;
}

@ObjectType({ description: 'What one of two reports states.' })
export class ComparedValue {
  @Field({ description: 'The name, or the term of its enum, such as UNQUALIFIED.' }) readonly value: string;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: Fact<string>['evidence'];
}

@ObjectType({ description: 'A single fact of two reports; what neither states is left out.' })
export class ComparedFact implements assessment.ComparedFact {
  @Field(() => ComparedFactName, { description: 'Which fact.' }) readonly fact: assessment.ComparedFactName;
  @Field(() => FactChange, { description: 'What became of it.' }) readonly change: assessment.FactChange;
  @Field(() => ComparedValue, { nullable: true, description: ONLY_IN_THE_LATER })
  readonly previous: Fact<string> | null;
  @Field(() => ComparedValue, { nullable: true, description: ONLY_IN_THE_EARLIER })
  readonly current: Fact<string> | null;
}

@ObjectType({ description: 'A category that one of two reports, or both, have in scope.' })
export class ComparedCategory {
  @Field(() => ScopeChange, { description: 'What became of it.' }) readonly change: assessment.ScopeChange;
  @Field(() => TrustServicesCategory, { description: 'Which category.' }) readonly category: string;
  @Field(() => [Evidence], { description: 'Where the earlier report has it; empty where it has it not.' })
  readonly previous: readonly Evidence[];
  @Field(() => [Evidence], { description: 'Where the later report has it; empty where it has it not.' })
  readonly current: readonly Evidence[];
}

@ObjectType({ description: 'A subservice organization that one of two reports, or both, name.' })
export class ComparedSubserviceOrganization implements assessment.ComparedSubservice<SubserviceOrganization> {
  @Field(() => SubserviceChange, { description: 'What became of it.' }) readonly change: assessment.SubserviceChange;
  @Field(() => SubserviceOrganization, { nullable: true, description: ONLY_IN_THE_LATER })
  readonly previous: SubserviceOrganization | null;
  @Field(() => SubserviceOrganization, { nullable: true, description: ONLY_IN_THE_EARLIER })
  readonly current: SubserviceOrganization | null;
}

@ObjectType({ description: 'An exception that one of two reports, or both, have.' })
export class ComparedException implements assessment.ComparedException<ReportedException> {
  @Field(() => ExceptionChange, { description: 'What became of it.' }) readonly change: assessment.ExceptionChange;
  @Field(() => ReportedException, { nullable: true, description: ONLY_IN_THE_LATER })
  readonly previous: ReportedException | null;
  @Field(() => ReportedException, { nullable: true, description: ONLY_IN_THE_EARLIER })
  readonly current: ReportedException | null;
}

@ObjectType({ description: 'A control that one of two reports, or both, expect of us.' })
export class ComparedCuec {
  @Field(() => CuecChange, { description: 'What became of it.' }) readonly change: CuecChange;
  @Field(() => Cuec, { nullable: true, description: ONLY_IN_THE_LATER }) readonly previous: Cuec | null;
  @Field(() => Cuec, { nullable: true, description: ONLY_IN_THE_EARLIER }) readonly current: Cuec | null;
  @Field(() => Float, { nullable: true, description: 'Of a reworded one: how alike the two wordings are, below 1.' })
  readonly score: number | null;
  @Field(() => [WordRun], { nullable: true, description: 'Of a reworded one: what changed, word by word.' })
  readonly difference: readonly WordRun[] | null;
}

@ObjectType({ description: 'A report held against an earlier one of the same vendor, corrections included.' })
export class ReportComparison {
  @Field(() => Report, { description: 'The earlier report.' }) readonly previous: Report;
  @Field(() => Report, { description: 'The later report.' }) readonly current: Report;
  @Field(() => Int, { description: 'How many lines differ; an exception that is repeated counts.' })
  readonly differences: number;
  @Field(() => PeriodRelation, {
    nullable: true,
    description: 'How the periods follow; null where one covers no time.',
  })
  readonly periods: PeriodRelation | null;
  @Field(() => [ComparedFact], { description: 'The single facts.' }) readonly facts: readonly ComparedFact[];
  @Field(() => [ComparedCategory], { description: 'The categories in scope.' })
  readonly categories: readonly ComparedCategory[];
  @Field(() => [ComparedSubserviceOrganization], { description: 'The subservice organizations.' })
  readonly subserviceOrganizations: readonly ComparedSubserviceOrganization[];
  @Field(() => [ComparedException], { description: 'The exceptions: of the later report, then those gone.' })
  readonly exceptions: readonly ComparedException[];
  /** Behind a field of its own, which asks for the right to see them. */
  readonly comparedCuecs: readonly ComparedCuec[];
}

@ObjectType({ description: 'A report that another one can be held against.' })
export class ComparableReport {
  @Field(() => Report, { description: 'The report.' }) readonly report: Report;
  @Field(() => Boolean, { description: 'It is the one that the other follows.' }) readonly isPrevious: boolean;
}
