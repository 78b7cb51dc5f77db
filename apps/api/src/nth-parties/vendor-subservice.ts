import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isNamedAs, namesOf, nthPartiesOf } from '@countersign/vendors';
import type { SubserviceMethod as Method, SubserviceOrganization } from '@countersign/vocabulary';
import { type RequestContext, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { SubserviceMethod } from '../reports/terms';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';

@ObjectType({ description: 'An organization that a vendor rests on, as its latest report says.' })
export class VendorSubservice {
  @Field({ description: 'The organization as the report names it.' }) readonly nameAsPrinted: string;
  @Field(() => String, { nullable: true, description: 'What it does for the vendor.' }) readonly services:
    | string
    | null;
  @Field(() => SubserviceMethod, { nullable: true, description: 'How the report treats its controls.' })
  readonly method: Method | null;
  @Field(() => Int, { nullable: true, description: 'The page that names it.' }) readonly page: number | null;
  @Field(() => Report, { description: 'The report that says so.' }) readonly report: Report;
  @Field(() => Vendor, { nullable: true, description: 'Itself as a vendor of ours; null where it is none.' })
  readonly asVendor: Vendor | null;
  @Field(() => Report, { nullable: true, description: 'Its own SOC 2 report that is not stale; null: we hold none.' })
  readonly ownReport: Report | null;
}

/** What subservice organizations add to a vendor. */
@Resolver(() => Vendor)
export class VendorSubserviceResolver {
  @ResolveField(() => [VendorSubservice], {
    description: 'The organizations that it rests on, by its latest report, in the report’s order.',
  })
  @Requires('report:read')
  async subserviceOrganizations(
    @Context() context: RequestContext,
    @Parent() { row }: Vendor,
  ): Promise<VendorSubservice[]> {
    const latest = await context.load.latestReportOfVendor.load(row.id);
    const reading = latest && (await context.load.reading.load(latest.id));
    if (latest === null || reading === null) return [];
    const report = new Report(latest);
    return Promise.all(
      reading.facts.subserviceOrganizations.map(async (organization) => ({
        nameAsPrinted: organization.name,
        services: organization.services,
        method: organization.method,
        page: organization.evidence[0]?.page ?? null,
        report,
        ...(await itselfAmongVendors(context, organization)),
      })),
    );
  }
}

async function itselfAmongVendors(context: RequestContext, { name }: SubserviceOrganization) {
  const { load } = context;
  const vendors = await load.vendorNames.load('ALL');
  const [party] = nthPartiesOf([name], (each) => each);
  const named = party && vendors.find((vendor) => isNamedAs(party, namesOf(vendor)));
  if (named === undefined) return { asVendor: null, ownReport: null };
  const [vendor, own] = await Promise.all([load.vendor.load(named.id), load.latestReportOfVendor.load(named.id)]);
  const holds = own !== null && own.kind === 'SOC2' && own.staleOn !== null && own.staleOn > todayOf(context);
  return { asVendor: vendor && new Vendor(vendor), ownReport: holds ? new Report(own) : null };
}
