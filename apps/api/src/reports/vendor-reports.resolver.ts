import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Vendor } from '../vendors/vendor';
import { Report, ReportConnection } from './report';

/** What reports add to a vendor. */
@Resolver(() => Vendor)
export class VendorReportsResolver {
  @ResolveField(() => ReportConnection, { description: 'Its reports, the newest upload first.' })
  @Requires('report:read')
  async reports(
    @Context() context: RequestContext,
    @Parent() { row }: Vendor,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<Report>> {
    const reports = await context.load.reportsOfVendor.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(reports, (report) => new Report(report));
  }

  @ResolveField(() => Report, {
    nullable: true,
    description:
      'The report that tells most about today: the one that stays current longest; null where there is none.',
  })
  @Requires('report:read')
  async latestReport(@Context() context: RequestContext, @Parent() { row }: Vendor): Promise<Report | null> {
    const latest = await context.load.latestReportOfVendor.load(row.id);
    return latest && new Report(latest);
  }
}
