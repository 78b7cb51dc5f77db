import { Args, Context, ID, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { rowIdOf } from '../graphql/global-id';
import { beginningWith } from './beginning-with';
import { Report } from './report';
import { ReportEvents } from './report-events';
import { ReportProgressEvent } from './report.payloads';

const asItIs = (event: ReportProgressEvent) => event;

@Resolver(() => ReportProgressEvent)
export class ReportProgressResolver {
  constructor(private readonly events: ReportEvents) {}

  @Subscription(() => ReportProgressEvent, {
    description: 'How a report stands now, and then each time that its reading comes further.',
    resolve: asItIs,
  })
  @Requires('report:read')
  async reportProgress(
    @Context() context: RequestContext,
    @Args('reportId', { type: () => ID, description: 'The report.' }) globalId: string,
  ): Promise<AsyncIterableIterator<ReportProgressEvent>> {
    const reportRowId = rowIdOf('Report', globalId);
    const report = reportRowId === null ? null : await context.load.report.load(reportRowId);
    if (reportRowId === null || report === null)
      throw new GraphQLError('This report does not exist.', { extensions: { code: 'NOT_FOUND' } });
    return beginningWith({ reportRowId }, this.events.of(reportRowId));
  }

  @Subscription(() => ReportProgressEvent, {
    description: 'Each time that any report comes in or comes further.',
    resolve: asItIs,
  })
  @Requires('report:read')
  reportsChanged(): AsyncIterableIterator<ReportProgressEvent> {
    return this.events.all();
  }

  @ResolveField(() => Report, { description: 'The report as it is now.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { reportRowId }: ReportProgressEvent): Promise<Report> {
    return new Report((await context.load.report.load(reportRowId))!);
  }
}
