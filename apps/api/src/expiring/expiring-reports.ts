import type { ReportStanding as Standing } from '@countersign/assessment';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReportStanding } from '../coverage/report-standing';
import { CalendarDate } from '../graphql/calendar-date';

@ObjectType({ description: 'How many vendors stand so.' })
export class StandingCount {
  @Field(() => ReportStanding, { description: 'How they stand.' }) readonly standing: Standing;
  @Field(() => Int, { description: 'How many vendors.' }) readonly count: number;
}

@ObjectType({ description: 'The reports that go stale in one month.' })
export class MonthOfLapses {
  @Field(() => CalendarDate, { description: 'The first day of the month.' }) readonly month: string;
  @Field(() => [StandingCount], { description: 'Vendors by how they stand today; what is nought is left out.' })
  readonly standings: readonly StandingCount[];
}

@ObjectType({ description: 'How vendors stand by their reports, and when those go stale.' })
export class ExpiringReports {
  @Field(() => CalendarDate, { description: 'The day for which it holds.' }) readonly today: string;
  @Field(() => [StandingCount], {
    description:
      'Vendors by how they stand, each listed, whatever standing the filter names: so that another can be chosen.',
  })
  readonly standings: readonly StandingCount[];
  @Field(() => [MonthOfLapses], {
    description: 'The months from five before this one to twelve after it, each listed.',
  })
  readonly months: readonly MonthOfLapses[];
  @Field(() => Int, { description: 'Vendors whose report went stale before those months.' })
  readonly lapsedEarlier: number;
  @Field(() => Int, { description: 'Vendors whose report goes stale after those months.' })
  readonly lapsesLater: number;
  @Field(() => [String], { description: 'The business owners of all vendors in use, by name; 500 at most.' })
  readonly owners: readonly string[];
}
