import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type JobQueue, type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import { sendDigests } from '@countersign/notifications';
import type { Configuration, Logger } from '@countersign/platform';
import type { DataSource } from 'typeorm';
import { CLOCK, CONFIGURATION, JOBS, LOGGER, STORE, WORKER_TUNING } from '../providers';

/** Often, because morning comes at another hour in each time zone, and each run finds out by itself what is due. */
const EVERY_MS = 30 * 60_000;

/** Writes the digests of notifications into the outbox. */
@Injectable()
export class SendDigestsProcessor implements OnApplicationBootstrap {
  private mail: JobQueue<'deliver-mail'> | null = null;

  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CLOCK) private readonly now: () => Date,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = this.jobs.createQueue(QUEUES.sendDigests);
    this.mail = this.jobs.createQueue(QUEUES.deliverMail);
    const worker = this.jobs.createWorker(QUEUES.sendDigests, () => this.send(), this.tuning);
    for (const opened of [queue, this.mail, worker]) await opened.waitUntilReady();
    await queue.upsertJobScheduler(QUEUES.sendDigests, { every: EVERY_MS }, { data: {} });
  }

  private async send(): Promise<void> {
    const sent = await sendDigests(this.store, this.configuration, this.now());
    if (sent === 0) return;
    this.log.info({ count: sent }, 'digests of notifications were written');
    await this.mail?.add(QUEUES.deliverMail, {}, { removeOnComplete: true });
  }
}
