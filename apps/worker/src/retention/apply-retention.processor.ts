import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ReportFiles } from '@countersign/files';
import { type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import type { Logger } from '@countersign/platform';
import { RETENTION_RUN } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { CLOCK, FILES, JOBS, LOGGER, STORE, WORKER_TUNING } from '../providers';
import { applyRetention } from './apply-retention';

/** Every day: deletes the files of reports that were kept for as long as the settings say. */
@Injectable()
export class ApplyRetentionProcessor implements OnApplicationBootstrap {
  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(FILES) private readonly files: ReportFiles,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CLOCK) private readonly now: () => Date,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = this.jobs.createQueue(QUEUES.applyRetention);
    const worker = this.jobs.createWorker(QUEUES.applyRetention, () => this.apply(), this.tuning);
    for (const opened of [queue, worker]) await opened.waitUntilReady();
    const pattern = `${RETENTION_RUN.minute} ${RETENTION_RUN.hour} * * *`;
    await queue.upsertJobScheduler(QUEUES.applyRetention, { pattern, tz: 'UTC' }, { data: {} });
    // No run at the start as of other daily jobs: what was set by mistake can be taken back until the night.
  }

  private async apply(): Promise<void> {
    const deleted = await applyRetention(this.store, this.files, this.now());
    if (deleted > 0) this.log.info({ count: deleted }, 'files of reports were deleted by retention');
  }
}
