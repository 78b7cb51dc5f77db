import { Inject, Injectable } from '@nestjs/common';
import { type JobQueue, QUEUES } from '@countersign/jobs';
import type { Logger } from '@countersign/platform';
import { type ReportRow, readingJobIdOf } from '@countersign/store';
import { LOGGER, READ_REPORT_QUEUE } from '../providers';

/** Asks the worker to read. */
@Injectable()
export class ReadingQueue {
  constructor(
    @Inject(READ_REPORT_QUEUE) private readonly queue: JobQueue<'read-report'>,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Never fails: the worker's sweep finds reports that wait without a job. Asking twice for the same has no effect. */
  async ask(report: Pick<ReportRow, 'id' | 'readingRequest'>): Promise<void> {
    try {
      await this.queue.add(QUEUES.readReport, { reportId: report.id }, { jobId: readingJobIdOf(report) });
    } catch (error) {
      this.log.warn({ err: error, reportId: report.id }, 'the queue did not take a reading; the sweep will ask again');
    }
  }
}
