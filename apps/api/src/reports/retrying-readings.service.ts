import { Injectable } from '@nestjs/common';
import { ReportRow, recordChange } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { ReadingQueue } from './reading-queue';
import { Report } from './report';
import type { RetryReadingInput } from './report.inputs';
import { ReadingNotFailed, RetryReadingPayload } from './report.payloads';
import { TO_BE_READ } from './to-be-read';

type Outcome = RetryReadingPayload | NotFound | ReadingNotFailed;

/** A person asks for a reading that failed to be tried again. */
@Injectable()
export class RetryingReadings {
  constructor(private readonly queue: ReadingQueue) {}

  async retry(context: RequestContext, { reportId }: RetryReadingInput): Promise<Outcome> {
    const outcome = await inTransaction(context, (transaction) => askAgain(transaction, rowIdOf('Report', reportId)));
    // After the transaction: the worker must find what it is asked to read.
    if (outcome instanceof RetryReadingPayload) await this.queue.ask(outcome.report.row);
    return outcome;
  }
}

async function askAgain(context: RequestContext, id: string | null): Promise<Outcome> {
  const { manager, clock } = context;
  const report =
    id === null ? null : await manager.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (report === null) return new NotFound('This report does not exist.', ['reportId']);
  if (report.readStatus !== 'FAILED') return new ReadingNotFailed(new Report(report));
  const queued = { ...TO_BE_READ, readingRequest: report.readingRequest + 1 };
  await manager.update(ReportRow, { id: report.id }, queued);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'report.readingRetried',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: { readStatus: report.readStatus, failureCode: report.failureCode },
    after: { readStatus: queued.readStatus },
  });
  return new RetryReadingPayload(new Report({ ...report, ...queued }));
}
