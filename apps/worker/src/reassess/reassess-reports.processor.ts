import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import { reassessReports, remindOfDeadlines } from '@countersign/notifications';
import type { Logger } from '@countersign/platform';
import type { DataSource } from 'typeorm';
import { CLOCK, JOBS, LOGGER, STORE, WORKER_TUNING } from '../providers';

/** Shortly after the calendar date has changed, by which reports go stale. */
const DAILY = { pattern: '5 0 * * *', tz: 'UTC' };

/** Every day: holds reports to the policies, and reminds of what ends or is due. */
@Injectable()
export class ReassessReportsProcessor implements OnApplicationBootstrap {
  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CLOCK) private readonly now: () => Date,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = this.jobs.createQueue(QUEUES.reassessReports);
    const worker = this.jobs.createWorker(QUEUES.reassessReports, () => this.reassess(), this.tuning);
    for (const opened of [queue, worker]) await opened.waitUntilReady();
    await queue.upsertJobScheduler(QUEUES.reassessReports, DAILY, { data: {} });
    // Putting up the schedule passes over a run that was missed; a day on which nothing ran is made up for here.
    await queue.add(QUEUES.reassessReports, {});
  }

  private async reassess(): Promise<void> {
    const at = this.now();
    const { changed, failures } = await reassessReports(this.store, at);
    if (changed > 0) this.log.info({ count: changed }, 'reports go stale on another day than was noted');
    const raised = await remindOfDeadlines(this.store, at);
    if (raised > 0) this.log.info({ count: raised }, 'accounts were reminded of what ends or is due');
    for (const err of failures) this.log.warn({ err }, 'the reports of a vendor could not be assessed');
    // What failed is tried again with the whole, which does nothing twice.
    if (failures.length > 0) throw new Error('The reports of some vendors could not be assessed.');
  }
}
