import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { compareStoredReports } from './compare-stored-reports';
import { ComparableReport, ComparedCuec, ReportComparison } from './comparison';
import { CompareReportsResult } from './comparison.payloads';
import { earlierReports } from './earlier-reports';

/** A report against an earlier one of the same vendor. */
@Resolver(() => ReportComparison)
export class ComparisonResolver {
  @Query(() => CompareReportsResult, { description: 'Holds a report against an earlier one of the same vendor.' })
  @Requires('report:read')
  compareReports(
    @Context() context: RequestContext,
    @Args('reportId', { type: () => ID, description: 'The later report.' }) reportId: string,
    @Args('withId', {
      type: () => ID,
      nullable: true,
      description: 'The earlier report; when left out, the one that the later one follows.',
    })
    withId: string | null,
  ): Promise<typeof CompareReportsResult> {
    return compareStoredReports(context, reportId, withId ?? null);
  }

  @ResolveField(() => [ComparedCuec], {
    description: 'What the reports expect of us: as the later one has it, then what it dropped.',
  })
  @Requires('cuec:read')
  cuecs(@Parent() { comparedCuecs }: ReportComparison): readonly ComparedCuec[] {
    return comparedCuecs;
  }
}

/** What earlier reports add to a report. */
@Resolver(() => Report)
export class EarlierReportsResolver {
  @ResolveField(() => Report, {
    nullable: true,
    description: 'The report that it follows, by the time covered and the system; null where there is none.',
  })
  @Requires('report:read')
  async previous(@Context() context: RequestContext, @Parent() { row }: Report): Promise<Report | null> {
    const { previous } = await earlierReports(context, row);
    return previous && new Report(previous);
  }

  @ResolveField(() => [ComparableReport], {
    description: "The vendor's earlier SOC 2 reports, which it can be compared with, the latest first.",
  })
  @Requires('report:read')
  async comparableReports(
    @Context() context: RequestContext,
    @Parent() { row }: Report,
  ): Promise<readonly ComparableReport[]> {
    const { earlier, previous } = await earlierReports(context, row);
    return earlier.map((each) => ({ report: new Report(each), isPrevious: each.id === previous?.id }));
  }
}
