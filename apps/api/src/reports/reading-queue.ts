import { Inject, Injectable } from '@nestjs/common';
import { BEHIND_OTHERS, type JobQueue, QUEUES, type ReadReportPayload } from '@countersign/jobs';
import type { Logger } from '@countersign/platform';
import { type InboxItemRow, type ReportRow, inboxJobIdOf, readingJobIdOf } from '@countersign/store';
import { LOGGER, READ_REPORT_QUEUE } from '../providers';

/** Asks the worker to read. */
@Injectable()
export class ReadingQueue {
  constructor(
    @Inject(READ_REPORT_QUEUE) private readonly queue: JobQueue<'read-report'>,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Asking twice for the same has no effect. */
  ask(report: Pick<ReportRow, 'id' | 'readingRequest'>): Promise<void> {
    return this.add({ reportId: report.id }, { jobId: readingJobIdOf(report) });
  }

  /** The same for a file of which nobody has said yet whose it is. */
  askForItem(item: Pick<InboxItemRow, 'id' | 'readingRequest'>): Promise<void> {
    return this.add({ inboxItemId: item.id }, { jobId: inboxJobIdOf(item), ...BEHIND_OTHERS });
  }

  /** Never fails: the worker's sweep finds what waits without a job. */
  private async add(payload: ReadReportPayload, job: { readonly jobId: string; readonly priority?: number }) {
    try {
      await this.queue.add(QUEUES.readReport, payload, job);
    } catch (error) {
      const reportId = payload.reportId ?? payload.inboxItemId;
      this.log.warn({ err: error, reportId }, 'the queue did not take a reading; the sweep will ask again');
    }
  }
}
