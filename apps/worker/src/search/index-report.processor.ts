import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ReportFiles } from '@countersign/files';
import { type JobOf, type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import type { Configuration, Logger } from '@countersign/platform';
import { ReadingCancelled, isRefused, readInChild } from '@countersign/reader-process';
import { ReportRow, catchUpPages } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { giveBack } from '../give-back';
import { CONFIGURATION, FILES, JOBS, LOGGER, STORE, WORKER_TUNING } from '../providers';

type IndexJob = JobOf<'index-report'>;

/** Has the text of a report's pages once more, where it was read before there was a search; its facts stay. */
@Injectable()
export class IndexReportProcessor implements OnApplicationBootstrap {
  private readonly stopping = new AbortController();

  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(FILES) private readonly files: ReportFiles,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // One at a time: what comes in new is read before what is caught up with.
    const tuning = { ...this.tuning, concurrency: 1 };
    const worker = this.jobs.createWorker(QUEUES.indexReport, (job, token) => this.process(job, token), tuning);
    await worker.waitUntilReady();
  }

  stop(): void {
    this.stopping.abort();
  }

  private async process(job: IndexJob, token?: string): Promise<void> {
    const { reportId } = job.data;
    const report = await this.store.manager.findOneBy(ReportRow, { id: reportId });
    if (report === null || report.textIndexedAt !== null) return;
    let pageTexts: readonly string[] | null;
    try {
      pageTexts = await this.textOf(report);
    } catch (error) {
      if (error instanceof ReadingCancelled) return giveBack(job, token);
      this.log.warn({ err: error, reportId }, 'the text of a report could not be had for the search');
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      // A file that is gone does not come back by waiting.
      if (!isLast && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      pageTexts = null;
    }
    await this.store.transaction((transaction) => catchUpPages(transaction, reportId, pageTexts, new Date()));
    if (pageTexts !== null) this.log.info({ reportId, pages: pageTexts.length }, 'a report was caught up with');
  }

  /** Null: the reader refuses the document today. */
  private async textOf({ id, fileName }: ReportRow): Promise<readonly string[] | null> {
    const limits = { maxBytes: this.configuration.maxUploadBytes };
    const outcome = await readInChild(this.files.pathOf(id), { fileName, limits, signal: this.stopping.signal });
    return isRefused(outcome) ? null : outcome.pageTexts;
  }
}
