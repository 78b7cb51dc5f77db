import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';
import { assignCuecOwner } from './assign-cuec-owner';
import { Cuec, CuecConnection } from './cuec';
import { AssignCuecOwnerInput, CuecFilter, CuecOrder } from './cuec.inputs';
import { AssignCuecOwnerResult } from './cuec.payloads';
import { cuecListing } from './list-cuecs';

@Resolver(() => Cuec)
export class CuecResolver {
  @Query(() => CuecConnection, {
    description: 'What reports expect of us; of the latest reports unless asked otherwise.',
  })
  @Requires('cuec:read')
  async cuecs(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => CuecFilter, nullable: true, description: 'Which controls.' })
    filter: CuecFilter | null,
    @Args('orderBy', {
      type: () => CuecOrder,
      nullable: true,
      description: 'The order; newest reports first when left out.',
    })
    orderBy: CuecOrder | null,
  ): Promise<ConnectionOf<Cuec>> {
    const cuecs = await pageOf(context.manager, cuecListing(filter, orderBy), pageRequestOf(page));
    return connectionFrom(cuecs, (row) => new Cuec(row));
  }

  @Mutation(() => AssignCuecOwnerResult, { description: 'Says who answers for a control.' })
  @Requires('cuec:assign')
  assignCuecOwner(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which control, and who.' }) input: AssignCuecOwnerInput,
  ): Promise<typeof AssignCuecOwnerResult> {
    return inTransaction(context, (transaction) => assignCuecOwner(transaction, input));
  }

  @ResolveField(() => Report, { description: 'The report that expects it.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<Report> {
    return new Report((await context.load.report.load(row.reportId))!);
  }

  @ResolveField(() => Vendor, { description: 'The vendor of that report.' })
  @Requires('vendor:read')
  async vendor(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<Vendor> {
    const report = (await context.load.report.load(row.reportId))!;
    return new Vendor((await context.load.vendor.load(report.vendorId))!);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who answers for it; null: nobody yet.' })
  @Requires('account:read')
  async owner(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<Account | null> {
    const account = row.ownerId === null ? null : await context.load.account.load(row.ownerId);
    return account && new Account(account);
  }
}

/** What these controls add to a report. */
@Resolver(() => Report)
export class ReportCuecsResolver {
  @ResolveField(() => CuecConnection, { description: 'What the report expects of us, in its own order.' })
  @Requires('cuec:read')
  async cuecs(
    @Context() context: RequestContext,
    @Parent() { row }: Report,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<Cuec>> {
    const cuecs = await context.load.cuecsOfReport.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(cuecs, (cuec) => new Cuec(cuec));
  }

  @ResolveField(() => Int, { description: 'How many of the controls that it expects of us are not assessed yet.' })
  @Requires('cuec:read')
  cuecsNotAssessed(@Context() context: RequestContext, @Parent() { row }: Report): Promise<number> {
    return context.load.cuecsNotAssessed.load(row.id);
  }
}

/** What these controls add to a vendor. */
@Resolver(() => Vendor)
export class VendorCuecsResolver {
  @ResolveField(() => Int, { description: 'How many controls its latest report expects of us that nobody owns.' })
  @Requires('cuec:read')
  cuecsWithoutOwner(@Context() context: RequestContext, @Parent() { row }: Vendor): Promise<number> {
    return context.load.cuecsWithoutOwner.load(row.id);
  }
}
