import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type JobOf, type JobQueue, type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import { DeliveryFailed, askForDeliveries, deliverWebhook } from '@countersign/notifications';
import type { Configuration, Logger } from '@countersign/platform';
import { type Listener, listenTo } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { CLOCK, CONFIGURATION, JOBS, LOGGER, STORE, WORKER_TUNING } from '../providers';

const LOOK_EVERY_MS = 60_000;
/** A receiver that hangs keeps few others waiting. */
const AT_ONCE = 8;

/** Sends messages to webhooks: at once when the database tells of one, and whatever is found waiting. */
@Injectable()
export class DeliverWebhooksProcessor implements OnApplicationBootstrap {
  private queue: JobQueue<'deliver-webhook'> | null = null;
  private listener: Listener | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private lookAgain = false;

  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CLOCK) private readonly now: () => Date,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.queue = this.jobs.createQueue(QUEUES.deliverWebhook);
    const tuning = { concurrency: AT_ONCE, ...this.tuning };
    const worker = this.jobs.createWorker(QUEUES.deliverWebhook, (job) => this.deliver(job), tuning);
    for (const opened of [this.queue, worker]) await opened.waitUntilReady();
    this.listener = await listenTo(this.configuration.database, 'webhook_deliveries', {
      onMessage: () => this.look(),
      onError: (err) => this.log.warn({ err }, 'the database does not tell of new messages; connecting again'),
    });
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.listener?.stop();
    this.lookAgain = false;
    await this.looking;
  }

  /** One look at a time; what comes in meanwhile has another one follow. */
  private look(): void {
    if (this.looking !== null) {
      this.lookAgain = true;
      return;
    }
    this.looking = askForDeliveries(this.store, this.queue!)
      .catch((err: unknown) => this.log.warn({ err }, 'messages to webhooks were not looked for; the next look will'))
      .finally(() => {
        this.looking = null;
        if (!this.lookAgain) return;
        this.lookAgain = false;
        this.look();
      });
  }

  private async deliver(job: JobOf<'deliver-webhook'>): Promise<void> {
    const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    const { webhookAllowPrivate: allowPrivate } = this.configuration;
    try {
      await deliverWebhook(this.store, job.data.deliveryId, { allowPrivate, now: this.now, isLast });
    } catch (error) {
      if (error instanceof DeliveryFailed)
        this.log.info({ jobId: job.id, attempt: job.attemptsMade + 1, code: error.code }, 'a webhook took no message');
      throw error;
    }
  }
}
