import type { Coverage as Covered, Lapsing as What, ReportStanding as Standing } from '@countersign/assessment';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/calendar-date';
import { enumOf } from '../graphql/enum-of';
import { Report } from '../reports/report';
import { ReportStanding } from './report-standing';

@ObjectType({ description: 'The period that a Type 2 report covers.' })
export class CoveredPeriod {
  @Field(() => CalendarDate, { description: 'The first day.' }) readonly start: string;
  @Field(() => CalendarDate, { description: 'The last day, which belongs to it.' }) readonly end: string;
  @Field(() => Int, { description: 'How many days, both counted.' }) readonly days: number;
  @Field(() => Report, { description: 'The report.' }) readonly report: Report;
}

@ObjectType({ description: 'A Type 1 report: design alone, on one day. It covers no time.' })
export class AsOfPoint {
  @Field(() => CalendarDate, { description: 'The day.' }) readonly on: string;
  @Field(() => Report, { description: 'The report.' }) readonly report: Report;
}

@ObjectType({ description: 'Time between two periods that no Type 2 report covers.' })
export class CoverageGap {
  @Field(() => CalendarDate, { description: 'The first day that is not covered.' }) readonly start: string;
  @Field(() => CalendarDate, { description: 'The last day that is not covered.' }) readonly end: string;
  @Field(() => Int, { description: 'How many days, both counted.' }) readonly days: number;
  @Field(() => Int, { description: 'How many of them a bridge letter counts for.' }) readonly bridgedDays: number;
  @Field(() => Report, { description: 'The report whose period ends before it.' }) readonly after: Report;
  @Field(() => Report, { description: 'The report whose period begins after it.' }) readonly before: Report;
}

@ObjectType({ description: 'Time that two Type 2 reports cover both.' })
export class CoverageOverlap {
  @Field(() => CalendarDate, { description: 'The first day.' }) readonly start: string;
  @Field(() => CalendarDate, { description: 'The last day.' }) readonly end: string;
  @Field(() => Int, { description: 'How many days, both counted.' }) readonly days: number;
  @Field(() => Report, { description: 'The report whose period began first.' }) readonly earlier: Report;
  @Field(() => Report, { description: 'The other report.' }) readonly later: Report;
}

@ObjectType({
  description:
    "A bridge letter beside the report that it follows. It is the vendor's own word: it counts for three months after " +
    'the period at most, and never as a report.',
})
export class BridgedTime {
  @Field(() => CalendarDate, { description: 'The first day for which it counts.' }) readonly start: string;
  @Field(() => CalendarDate, { description: 'The last day for which it counts.' }) readonly end: string;
  @Field(() => Int, { description: 'How many days of the letter lie later than it can count.' })
  readonly daysNotCounted: number;
  @Field(() => Report, { description: 'The letter.' }) readonly letter: Report;
  @Field(() => Report, { description: 'The report that it follows.' }) readonly follows: Report;
}

@ObjectType({ description: 'A bridge letter that follows no report of the vendor.' })
export class UnattachedLetter {
  @Field({ description: 'For a person: why it follows none.' }) readonly because: string;
  @Field(() => Report, { description: 'The letter.' }) readonly letter: Report;
}

export const Lapsing = enumOf<What>('Lapsing', 'What lapses.', {
  REPORT: 'The report becomes stale.',
  BRIDGE_LETTER: 'The time ends for which the letter counts.',
});

@ObjectType({ description: 'Something that serves no longer from a day on.' })
export class Lapse {
  @Field(() => Lapsing, { description: 'What it is.' }) readonly what: What;
  @Field(() => CalendarDate, { description: 'The first day on which it serves no longer.' }) readonly on: string;
  @Field(() => Report, { description: 'The report or the letter.' }) readonly report: Report;
}

@ObjectType({ description: "The time that a vendor's documents cover, as of today." })
export class Coverage {
  @Field(() => CalendarDate, { description: 'The day for which it holds.' }) readonly today: string;
  @Field(() => ReportStanding, { description: 'How the vendor stands by the report that stays current longest.' })
  readonly standing: Standing;
  @Field(() => [CoveredPeriod], { description: 'What each Type 2 report covers, the earliest first.' })
  readonly periods: readonly CoveredPeriod[];
  @Field(() => [AsOfPoint], { description: 'The Type 1 reports, the earliest first.' })
  readonly points: readonly AsOfPoint[];
  @Field(() => [CoverageGap], { description: 'What lies uncovered between periods.' })
  readonly gaps: readonly CoverageGap[];
  @Field(() => [CoverageOverlap], { description: 'What two periods cover both.' })
  readonly overlaps: readonly CoverageOverlap[];
  @Field(() => [BridgedTime], { description: 'The bridge letters, each at the report that it follows.' })
  readonly bridgeLetters: readonly BridgedTime[];
  @Field(() => [UnattachedLetter], { description: 'The bridge letters that follow no report.' })
  readonly unattachedLetters: readonly UnattachedLetter[];
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The end of the latest period, carried on by letters that leave no day out; null: nothing covers.',
  })
  readonly coveredUntil: Covered['coveredUntil'];
  @Field(() => Int, { nullable: true, description: 'Days since then; 0 where today is covered; null: never covered.' })
  readonly daysUncovered: Covered['daysUncovered'];
  @Field(() => [Lapse], { description: 'What ends, the earliest first, whether it lies ahead or has passed.' })
  readonly lapses: readonly Lapse[];
  @Field(() => Lapse, {
    nullable: true,
    description: 'What lapses next, or the report that has lapsed; null where nothing counts.',
  })
  readonly nextLapse: Lapse | null;
}
