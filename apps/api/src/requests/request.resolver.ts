import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { requestStateOf, type RequestState as State } from '@countersign/vendors';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';
import { cancelReportRequest } from './cancel-report-request';
import { requestListing } from './list-requests';
import { ReportRequest, ReportRequestConnection, RequestState } from './report-request';
import { RequestingReports } from './request-report.service';
import { CancelReportRequestInput, ReportRequestFilter, RequestReportInput } from './request.inputs';
import { CancelReportRequestResult, RequestReportResult } from './request.payloads';

@Resolver(() => ReportRequest)
export class ReportRequestResolver {
  constructor(private readonly requesting: RequestingReports) {}

  @Query(() => ReportRequestConnection, { description: 'The reports that vendors were asked for, the latest first.' })
  @Requires('request:read')
  async reportRequests(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => ReportRequestFilter, nullable: true, description: 'Which; all when left out.' })
    filter: ReportRequestFilter | null,
  ): Promise<ConnectionOf<ReportRequest>> {
    const requests = await pageOf(context.manager, requestListing(filter, todayOf(context)), pageRequestOf(page));
    return connectionFrom(requests, (row) => new ReportRequest(row));
  }

  @ResolveField(() => RequestState, { description: 'Where it stands today.' })
  @Requires('request:read')
  state(@Context() context: RequestContext, @Parent() { row }: ReportRequest): State {
    return requestStateOf(row, todayOf(context));
  }

  @ResolveField(() => Vendor, { description: 'The vendor whose report it is.' })
  @Requires('vendor:read')
  async vendor(@Context() context: RequestContext, @Parent() { row }: ReportRequest): Promise<Vendor> {
    return new Vendor((await context.load.vendor.load(row.vendorId))!);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who asked.' })
  @Requires('account:read')
  async askedBy(@Context() context: RequestContext, @Parent() { row }: ReportRequest): Promise<Account | null> {
    const account = await context.load.account.load(row.askedById);
    return account && new Account(account);
  }

  @ResolveField(() => Report, { nullable: true, description: 'The report that came in by its link.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { row }: ReportRequest): Promise<Report | null> {
    const report = row.reportId === null ? null : await context.load.report.load(row.reportId);
    return report && new Report(report);
  }

  @Mutation(() => RequestReportResult, { description: 'Asks a contact of a vendor for its report.' })
  @Requires('request:write')
  requestReport(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is asked of whom.' }) input: RequestReportInput,
  ): Promise<typeof RequestReportResult> {
    return this.requesting.request(context, input);
  }

  @Mutation(() => CancelReportRequestResult, { description: 'Takes a request back, and its link with it.' })
  @Requires('request:write')
  cancelReportRequest(
    @Context() context: RequestContext,
    @Args('input', { description: 'The request.' }) input: CancelReportRequestInput,
  ): Promise<typeof CancelReportRequestResult> {
    return inTransaction(context, (transaction) => cancelReportRequest(transaction, input));
  }
}

/** What requests add to a vendor. */
@Resolver(() => Vendor)
export class VendorRequestsResolver {
  @ResolveField(() => ReportRequestConnection, { description: 'The reports that it was asked for, the latest first.' })
  @Requires('request:read')
  async reportRequests(
    @Context() context: RequestContext,
    @Parent() { row }: Vendor,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<ReportRequest>> {
    const requests = await context.load.requestsOfVendor.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(requests, (request) => new ReportRequest(request));
  }
}
