import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Vendor } from '../vendors/vendor';
import { Coverage } from './coverage';
import { coverageOfVendor } from './coverage-of-documents';

/** What coverage adds to a vendor. */
@Resolver(() => Vendor)
export class VendorCoverageResolver {
  @ResolveField(() => Coverage, { description: 'The time that its reports and bridge letters cover.' })
  @Requires('report:read')
  coverage(@Context() context: RequestContext, @Parent() { row }: Vendor): Promise<Coverage> {
    return coverageOfVendor(context, row.id);
  }
}
