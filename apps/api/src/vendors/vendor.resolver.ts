import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { rowIdOf } from '../graphql/global-id';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { agePolicyOf } from '../reports/list-reports';
import { createVendor } from './create-vendor';
import { importVendors } from './import-vendors';
import { vendorListing } from './list-vendors';
import { updateVendor } from './update-vendor';
import { ImportVendorsInput, ImportVendorsResult } from './vendor-import';
import { Vendor, VendorConnection } from './vendor';
import { CreateVendorInput, UpdateVendorInput, VendorFilter, VendorOrder } from './vendor.inputs';
import { CreateVendorResult, UpdateVendorResult } from './vendor.payloads';

@Resolver(() => Vendor)
export class VendorResolver {
  @Query(() => VendorConnection, { description: 'The vendors, by name unless another order is asked for.' })
  @Requires('vendor:read')
  async vendors(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => VendorFilter, nullable: true, description: 'Which vendors; all when left out.' })
    filter: VendorFilter | null,
    @Args('orderBy', { type: () => VendorOrder, nullable: true, description: 'The order; by name when left out.' })
    orderBy: VendorOrder | null,
  ): Promise<ConnectionOf<Vendor>> {
    const vendors = await pageOf(
      context.manager,
      vendorListing(filter, orderBy, agePolicyOf(context)),
      pageRequestOf(page),
    );
    return connectionFrom(vendors, (row) => new Vendor(row));
  }

  @Query(() => Vendor, { nullable: true, description: 'A vendor; null where there is none with this id.' })
  @Requires('vendor:read')
  async vendor(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'The vendor.' }) globalId: string,
  ): Promise<Vendor | null> {
    const id = rowIdOf('Vendor', globalId);
    const row = id === null ? null : await context.load.vendor.load(id);
    return row && new Vendor(row);
  }

  @Mutation(() => CreateVendorResult, { description: 'Enters a vendor.' })
  @Requires('vendor:write')
  createVendor(
    @Context() context: RequestContext,
    @Args('input', { description: 'The new vendor.' }) input: CreateVendorInput,
  ): Promise<typeof CreateVendorResult> {
    return inTransaction(context, (transaction) => createVendor(transaction, input));
  }

  @Mutation(() => UpdateVendorResult, { description: 'Changes a vendor.' })
  @Requires('vendor:security')
  updateVendor(
    @Context() context: RequestContext,
    @Args('input', { description: 'The change.' }) input: UpdateVendorInput,
  ): Promise<typeof UpdateVendorResult> {
    return inTransaction(context, (transaction) => updateVendor(transaction, input));
  }

  @Mutation(() => ImportVendorsResult, {
    description: 'Imports vendors from CSV: enters new names and changes known ones, all of the file or nothing.',
  })
  @Requires('vendor:write')
  importVendors(
    @Context() context: RequestContext,
    @Args('input', { description: 'The file.' }) input: ImportVendorsInput,
  ): Promise<typeof ImportVendorsResult> {
    return inTransaction(context, (transaction) => importVendors(transaction, input));
  }
}
