import { Injectable } from '@nestjs/common';
import { ReportRow, recordChange } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { ReadingPasswords } from './reading-passwords.service';
import { ReadingQueue } from './reading-queue';
import { Report } from './report';
import type { ReadReportAgainInput, RetryReadingInput } from './report.inputs';
import {
  FileDeleted,
  NotReadToTheEnd,
  ReadReportAgainPayload,
  ReadingNotFailed,
  RetryReadingPayload,
} from './report.payloads';
import { TO_BE_READ } from './to-be-read';
import { missingReport } from './withdrawing/missing-report';

/** What a report becomes that waits to be read once more, and how the audit log tells of it. */
interface Asked {
  readonly action: string;
  readonly queued: Partial<ReportRow>;
  readonly before: Partial<ReportRow>;
  readonly after: Partial<ReportRow>;
}

/** A person asks for a report to be read once more. */
@Injectable()
export class AskingForReadings {
  constructor(
    private readonly queue: ReadingQueue,
    private readonly passwords: ReadingPasswords,
  ) {}

  /** A reading that failed is tried again. */
  async retry(context: RequestContext, { reportId, password }: RetryReadingInput) {
    const outcome = await this.ask(context, { reportId, password }, ({ readStatus, failureCode }): Asked | null => {
      if (readStatus !== 'FAILED') return null;
      const after = { readStatus: TO_BE_READ.readStatus };
      return { action: 'report.readingRetried', queued: TO_BE_READ, before: { readStatus, failureCode }, after };
    });
    if (outcome === null) return missingReport(context.manager, rowIdOf('Report', reportId));
    if (outcome.report.fileDeletedAt !== null) return new FileDeleted();
    return outcome.isAsked ? new RetryReadingPayload(outcome.report) : new ReadingNotFailed(outcome.report);
  }

  /** A report that was read is read again, beside what stands. */
  async readAgain(context: RequestContext, { reportId, password }: ReadReportAgainInput) {
    const outcome = await this.ask(context, { reportId, password }, ({ readStatus, againStatus }): Asked | null => {
      if (readStatus !== 'READ' || againStatus === 'QUEUED' || againStatus === 'READING') return null;
      const after = { againStatus: 'QUEUED' as const };
      const queued = { ...after, againMessage: null };
      return { action: 'report.readingAgainAsked', queued, before: { againStatus }, after };
    });
    if (outcome === null) return missingReport(context.manager, rowIdOf('Report', reportId));
    if (outcome.report.fileDeletedAt !== null) return new FileDeleted();
    return outcome.isAsked ? new ReadReportAgainPayload(outcome.report) : new NotReadToTheEnd(outcome.report);
  }

  /** @returns null where there is no such report */
  private async ask(
    context: RequestContext,
    { reportId, password }: RetryReadingInput,
    askedOf: (report: ReportRow) => Asked | null,
  ) {
    const id = rowIdOf('Report', reportId);
    const outcome = await inTransaction(context, async (transaction) => {
      const asked = await askInTransaction(transaction, id, askedOf);
      if (asked?.isAsked) await this.passwords.keep(transaction, asked.report.row.id, password);
      return asked;
    });
    // After the transaction: the worker must find what it is asked to read.
    if (outcome?.isAsked) await this.queue.ask(outcome.report.row);
    return outcome;
  }
}

async function askInTransaction(
  context: RequestContext,
  id: string | null,
  askedOf: (report: ReportRow) => Asked | null,
) {
  const { manager, clock } = context;
  const report =
    id === null ? null : await manager.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (report === null) return null;
  const asked = report.fileDeletedAt != null ? null : askedOf(report);
  if (asked === null) return { isAsked: false, report: new Report(report) };
  const queued = { ...asked.queued, readingRequest: report.readingRequest + 1 };
  await manager.update(ReportRow, { id: report.id }, queued);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: asked.action,
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: asked.before,
    after: asked.after,
  });
  return { isAsked: true, report: new Report({ ...report, ...queued }) };
}
