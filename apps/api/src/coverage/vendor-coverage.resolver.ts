import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { agePolicyOf } from '../reports/list-reports';
import { Vendor } from '../vendors/vendor';
import { Coverage } from './coverage';
import { coverageOfRows } from './coverage-of-documents';

/** What coverage adds to a vendor. */
@Resolver(() => Vendor)
export class VendorCoverageResolver {
  @ResolveField(() => Coverage, { description: 'The time that its reports and bridge letters cover.' })
  @Requires('report:read')
  async coverage(@Context() context: RequestContext, @Parent() { row }: Vendor): Promise<Coverage> {
    return coverageOfRows(await context.load.documentsOfVendor.load(row.id), agePolicyOf(context));
  }
}
