import { Inject, Injectable } from '@nestjs/common';
import { type JobQueue, QUEUES } from '@countersign/jobs';
import type { Logger } from '@countersign/platform';
import { DELIVER_MAIL_QUEUE, LOGGER } from '../providers';

/** Tells the worker that there is mail. */
@Injectable()
export class MailQueue {
  constructor(
    @Inject(DELIVER_MAIL_QUEUE) private readonly queue: JobQueue<'deliver-mail'>,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Never fails: the worker looks by itself from time to time. */
  async nudge(): Promise<void> {
    try {
      await this.queue.add(QUEUES.deliverMail, {}, { removeOnComplete: true });
    } catch (error) {
      this.log.warn({ err: error }, 'the queue did not hear of new mail; the worker will look by itself');
    }
  }
}
