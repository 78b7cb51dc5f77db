import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { agePolicyOf } from '../reports/list-reports';
import { VendorFilter } from '../vendors/vendor.inputs';
import { ExpiringReports } from './expiring-reports';
import { expiringReportsOf } from './standings-by-month';

@Resolver(() => ExpiringReports)
export class ExpiringReportsResolver {
  @Query(() => ExpiringReports, {
    description: 'Vendors counted by how they stand by their reports, and by the month in which those go stale.',
  })
  @Requires('report:read')
  expiringReports(
    @Context() context: RequestContext,
    @Args('filter', { type: () => VendorFilter, nullable: true, description: 'Which vendors; all when left out.' })
    filter: VendorFilter | null,
  ): Promise<ExpiringReports> {
    return expiringReportsOf(context.manager, filter, agePolicyOf(context));
  }
}
