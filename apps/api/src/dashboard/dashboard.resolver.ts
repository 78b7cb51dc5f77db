import { FRESHNESSES } from '@countersign/assessment';
import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { type RequestContext, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PAGE_SIZE_MAX, PageArguments, badInput, pageRequestOf } from '../graphql/page-arguments';
import { agePolicyOf } from '../reports/list-reports';
import { Report } from '../reports/report';
import { reviewListing } from '../reviews/list-reviews';
import { Review, ReviewConnection } from '../reviews/review';
import { Dashboard, FreshnessCount } from './dashboard';
import {
  countByFreshness,
  countCuecsWithoutOwner,
  countReadings,
  countVendorsWithoutReport,
  expiringNext,
} from './figures';

@Resolver(() => Dashboard)
export class DashboardResolver {
  @Query(() => Dashboard, { description: 'What needs attention today.' })
  @Requires('report:read')
  dashboard(): Dashboard {
    return new Dashboard();
  }

  @ResolveField(() => [FreshnessCount], {
    description: 'The latest report of each vendor, by age; every age is listed.',
  })
  @Requires('report:read')
  async reportsByFreshness(@Context() context: RequestContext): Promise<FreshnessCount[]> {
    const counts = await countByFreshness(context.manager, agePolicyOf(context));
    return FRESHNESSES.map((freshness) => ({ freshness, count: counts[freshness] }));
  }

  @ResolveField(() => [Report], {
    description: 'The latest reports that are not stale yet, the next to become so first.',
  })
  @Requires('report:read')
  async expiringNext(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 10, description: `How many: at most ${PAGE_SIZE_MAX}.` })
    first: number,
  ): Promise<Report[]> {
    if (first < 0 || first > PAGE_SIZE_MAX) throw badInput(`Ask for 0 to ${PAGE_SIZE_MAX} at once.`);
    return (await expiringNext(context.manager, todayOf(context), first)).map((row) => new Report(row));
  }

  @ResolveField(() => ReviewConnection, { description: 'The reviews that are not decided yet, the newest first.' })
  @Requires('review:read')
  async openReviews(@Context() context: RequestContext, @Args() page: PageArguments): Promise<ConnectionOf<Review>> {
    const reviews = await pageOf(context.manager, reviewListing({ open: true }), pageRequestOf(page));
    return connectionFrom(reviews, (row) => new Review(row));
  }

  @ResolveField(() => Int, { description: 'Controls that the latest reports expect of us and nobody owns.' })
  @Requires('cuec:read')
  cuecsWithoutOwner(@Context() { manager }: RequestContext): Promise<number> {
    return countCuecsWithoutOwner(manager);
  }

  @ResolveField(() => Int, { description: 'Vendors of which no report has been read.' })
  @Requires('vendor:read')
  vendorsWithoutReport(@Context() { manager }: RequestContext): Promise<number> {
    return countVendorsWithoutReport(manager);
  }

  @ResolveField(() => Int, { description: 'Reports that wait to be read or are being read.' })
  @Requires('report:read')
  readsInProgress(@Context() { manager }: RequestContext): Promise<number> {
    return countReadings(manager, ['QUEUED', 'READING']);
  }

  @ResolveField(() => Int, { description: 'Reports that could not be read.' })
  @Requires('report:read')
  readsFailed(@Context() { manager }: RequestContext): Promise<number> {
    return countReadings(manager, ['FAILED']);
  }
}
