import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../../access/request-context';
import { Requires } from '../../access/requires';
import { Account } from '../../accounts/account';
import { type ConnectionOf, connectionFrom } from '../../graphql/connection';
import { PageArguments, pageRequestOf } from '../../graphql/page-arguments';
import { Vendor } from '../../vendors/vendor';
import { ReadingQueue } from '../reading-queue';
import { Report, ReportConnection } from '../report';
import { ReportEvents } from '../report-events';
import { RestoreReportInput, WithdrawReportInput } from '../report.inputs';
import { awaitsReading, restoreReport } from './restore-report';
import { withdrawReport } from './withdraw-report';
import { ReportWithdrawal } from './withdrawal';
import {
  RestoreReportPayload,
  RestoreReportResult,
  WithdrawReportPayload,
  WithdrawReportResult,
} from './withdrawing.payloads';

@Resolver()
export class WithdrawingResolver {
  constructor(
    private readonly queue: ReadingQueue,
    private readonly events: ReportEvents,
  ) {}

  @Mutation(() => WithdrawReportResult, {
    description:
      'Takes back a report that should never have been put there: it counts nowhere any more, and can be restored.',
  })
  @Requires('report:upload')
  async withdrawReport(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which report, and why.' }) input: WithdrawReportInput,
  ): Promise<typeof WithdrawReportResult> {
    const outcome = await inTransaction(context, (transaction) => withdrawReport(transaction, input));
    if (outcome instanceof WithdrawReportPayload) await this.events.tell(outcome.report.row.id);
    return outcome;
  }

  @Mutation(() => RestoreReportResult, { description: 'Takes a withdrawn report in again: it counts from now on.' })
  @Requires('report:upload')
  async restoreReport(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which report.' }) input: RestoreReportInput,
  ): Promise<typeof RestoreReportResult> {
    const outcome = await inTransaction(context, (transaction) => restoreReport(transaction, input));
    if (!(outcome instanceof RestoreReportPayload)) return outcome;
    const { row } = outcome.report;
    // After the transaction: the worker must find what it is asked to read.
    if (awaitsReading(row)) await this.queue.ask(row);
    await this.events.tell(row.id);
    return outcome;
  }
}

/** What having been withdrawn adds to a vendor. */
@Resolver(() => Vendor)
export class WithdrawnReportsResolver {
  @ResolveField(() => ReportConnection, {
    description: 'Its reports that were withdrawn and count nowhere, the last one withdrawn first.',
  })
  @Requires('report:read')
  async withdrawnReports(
    @Context() context: RequestContext,
    @Parent() { row }: Vendor,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<Report>> {
    const reports = await context.load.withdrawnReportsOfVendor.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(reports, (report) => new Report(report));
  }
}

@Resolver(() => ReportWithdrawal)
export class ReportWithdrawalResolver {
  @ResolveField(() => Account, { description: 'Who withdrew it.' })
  @Requires('account:read')
  async by(@Context() { load }: RequestContext, @Parent() { withdrawnById }: ReportWithdrawal): Promise<Account> {
    return new Account((await load.account.load(withdrawnById))!);
  }
}
