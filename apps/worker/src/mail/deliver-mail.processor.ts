import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import { type MailTransport, deliverDueMail, remindOfRequests, smtpTransport } from '@countersign/mail';
import type { Configuration, Logger } from '@countersign/platform';
import type { DataSource } from 'typeorm';
import { CLOCK, CONFIGURATION, JOBS, LOGGER, STORE, WORKER_TUNING } from '../providers';

const DELIVER_EVERY_MS = 60_000;
const REMIND_EVERY_MS = 60 * 60_000;

/** Sends what is in the outbox, and reminds of reports that were asked for. */
@Injectable()
export class DeliverMailProcessor implements OnApplicationBootstrap {
  private transport: MailTransport | null = null;

  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CLOCK) private readonly now: () => Date,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { smtpUrl, mailFrom } = this.configuration;
    this.transport = smtpUrl === null ? null : smtpTransport({ url: smtpUrl, from: mailFrom });
    const mail = this.jobs.createQueue(QUEUES.deliverMail);
    const reminders = this.jobs.createQueue(QUEUES.remindOfRequests);
    const workers = [
      this.jobs.createWorker(QUEUES.deliverMail, () => this.deliver(), this.tuning),
      this.jobs.createWorker(QUEUES.remindOfRequests, () => this.remind(), this.tuning),
    ];
    for (const opened of [mail, reminders, ...workers]) await opened.waitUntilReady();
    // Often, because each run finds out by itself what is due: a day on which nothing ran is made up for.
    await mail.upsertJobScheduler(QUEUES.deliverMail, { every: DELIVER_EVERY_MS }, { data: {} });
    await reminders.upsertJobScheduler(QUEUES.remindOfRequests, { every: REMIND_EVERY_MS }, { data: {} });
  }

  stop(): void {
    this.transport?.close();
  }

  /** Without a mail server the outbox keeps everything. */
  private async deliver(): Promise<void> {
    if (this.transport === null) return;
    const sent = await deliverDueMail(this.store, this.transport, this.now);
    if (sent > 0) this.log.info({ count: sent }, 'mail was sent');
  }

  private async remind(): Promise<void> {
    const sent = await remindOfRequests(this.store, this.configuration, this.now());
    if (sent > 0) this.log.info({ count: sent }, 'reminders of requests were written');
    if (sent > 0) await this.deliver();
  }
}
