import { Injectable } from '@nestjs/common';
import { ReportRow, recordChange } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { ReadingQueue } from './reading-queue';
import { Report } from './report';
import type { ReadReportAgainInput } from './report.inputs';
import { NotReadToTheEnd, ReadReportAgainPayload } from './report.payloads';

type Outcome = ReadReportAgainPayload | NotFound | NotReadToTheEnd;

/** A person asks for a report that was read to be read once more. */
@Injectable()
export class ReadingReportsAgain {
  constructor(private readonly queue: ReadingQueue) {}

  async ask(context: RequestContext, { reportId }: ReadReportAgainInput): Promise<Outcome> {
    const outcome = await inTransaction(context, (transaction) => askAgain(transaction, rowIdOf('Report', reportId)));
    // After the transaction: the worker must find what it is asked to read.
    if (outcome instanceof ReadReportAgainPayload) await this.queue.ask(outcome.report.row);
    return outcome;
  }
}

async function askAgain(context: RequestContext, id: string | null): Promise<Outcome> {
  const { manager, clock } = context;
  const report =
    id === null ? null : await manager.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (report === null) return new NotFound('This report does not exist.', ['reportId']);
  const { readStatus, againStatus } = report;
  if (readStatus !== 'READ' || againStatus === 'QUEUED' || againStatus === 'READING')
    return new NotReadToTheEnd(new Report(report));
  const queued = {
    againStatus: 'QUEUED' as const,
    againMessage: null,
    readingRequest: report.readingRequest + 1,
  };
  await manager.update(ReportRow, { id: report.id }, queued);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'report.readingAgainAsked',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: { againStatus },
    after: { againStatus: queued.againStatus },
  });
  return new ReadReportAgainPayload(new Report({ ...report, ...queued }));
}
