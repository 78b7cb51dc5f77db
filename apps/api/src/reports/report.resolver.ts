import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { type RequestContext, inTransaction, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { rowIdOf } from '../graphql/global-id';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { AskingForReadings } from './asking-for-readings.service';
import { reportListing } from './list-reports';
import { moveReport } from './moving/move-report';
import { MoveReportPayload, MoveReportResult } from './moving/move-report.payloads';
import { Report, ReportConnection } from './report';
import { ReportEvents } from './report-events';
import { MoveReportInput, ReadReportAgainInput, ReportFilter, ReportOrder, RetryReadingInput } from './report.inputs';
import { ReadReportAgainResult, RetryReadingResult } from './report.payloads';

@Resolver(() => Report)
export class ReportResolver {
  constructor(
    private readonly readings: AskingForReadings,
    private readonly events: ReportEvents,
  ) {}

  @Query(() => ReportConnection, {
    description: 'The reports of all vendors, the newest first unless asked otherwise.',
  })
  @Requires('report:read')
  async reports(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => ReportFilter, nullable: true, description: 'Which reports; all when left out.' })
    filter: ReportFilter | null,
    @Args('orderBy', { type: () => ReportOrder, nullable: true, description: 'The order; newest first when left out.' })
    orderBy: ReportOrder | null,
  ): Promise<ConnectionOf<Report>> {
    const policy = { today: todayOf(context), expiringWithinDays: context.expiringWithinDays };
    const reports = await pageOf(context.manager, reportListing(filter, orderBy, policy), pageRequestOf(page));
    return connectionFrom(reports, (row) => new Report(row));
  }

  @Query(() => Report, { nullable: true, description: 'A report; null where there is none with this id.' })
  @Requires('report:read')
  async report(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'The report.' }) globalId: string,
  ): Promise<Report | null> {
    const id = rowIdOf('Report', globalId);
    const row = id === null ? null : await context.load.report.load(id);
    return row && new Report(row);
  }

  @Mutation(() => ReadReportAgainResult, {
    description: 'Reads a report once more, as with a newer reader. What people corrected stands.',
  })
  @Requires('report:read-again')
  readReportAgain(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which report.' }) input: ReadReportAgainInput,
  ): Promise<typeof ReadReportAgainResult> {
    return this.readings.readAgain(context, input);
  }

  @Mutation(() => RetryReadingResult, { description: 'Tries a reading again that failed.' })
  @Requires('report:retry')
  retryReading(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which reading.' }) input: RetryReadingInput,
  ): Promise<typeof RetryReadingResult> {
    return this.readings.retry(context, input);
  }

  @Mutation(() => MoveReportResult, {
    description:
      'Puts a report with another vendor, with all that was read in it, put right, confirmed and answered, and its review.',
  })
  @Requires('report:upload')
  async moveReport(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which report, and to which vendor.' }) input: MoveReportInput,
  ): Promise<typeof MoveReportResult> {
    const outcome = await inTransaction(context, (transaction) => moveReport(transaction, input));
    if (outcome instanceof MoveReportPayload) await this.events.tell(outcome.report.row.id);
    return outcome;
  }
}
