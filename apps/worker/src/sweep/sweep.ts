import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { AttachmentFiles, ReportFiles } from '@countersign/files';
import { type JobQueue, type Jobs, QUEUES } from '@countersign/jobs';
import type { Logger } from '@countersign/platform';
import { forgetOldReadingPasswords, rethemeCuecs } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { ATTACHMENT_FILES, FILES, JOBS, LOGGER, STORE } from '../providers';
import { setAsideFilesWithoutAttachment } from './files-without-attachment';
import { setAsideFilesWithoutReport } from './files-without-report';
import { catchUpSearch } from './search-to-catch-up';
import { attendLostReadings } from './lost-readings';

const EVERY_MS = 30_000;
/** Far longer than a document waits to be read. */
const PASSWORD_LASTS_MS = 24 * 60 * 60_000;

/** At the start and from time to time: puts right what a crash left halfway. */
@Injectable()
export class Sweep implements OnApplicationBootstrap {
  private readonly queue: JobQueue<'read-report'>;
  private readonly indexQueue: JobQueue<'index-report'>;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(FILES) private readonly files: ReportFiles,
    @Inject(ATTACHMENT_FILES) private readonly attachments: AttachmentFiles,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(JOBS) jobs: Jobs,
  ) {
    this.queue = jobs.createQueue(QUEUES.readReport);
    this.indexQueue = jobs.createQueue(QUEUES.indexReport);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.waitUntilReady();
    await this.indexQueue.waitUntilReady();
    await this.run();
    this.timer = setInterval(() => {
      this.running = this.run();
    }, EVERY_MS);
  }

  /** Ends after the sweep that is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      const asked = await attendLostReadings(this.store, this.queue);
      if (asked > 0) this.log.warn({ count: asked }, 'reports that waited without a job were asked for again');
      const removed =
        (await setAsideFilesWithoutReport(this.store, this.files)) +
        (await setAsideFilesWithoutAttachment(this.store, this.attachments));
      await forgetOldReadingPasswords(this.store.manager, new Date(Date.now() - PASSWORD_LASTS_MS));
      await catchUpSearch(this.store, this.indexQueue);
      const rethemed = await rethemeCuecs(this.store.manager);
      if (rethemed > 0) this.log.info({ count: rethemed }, 'controls were put to their themes by the present rules');
      if (removed > 0) this.log.warn({ count: removed }, 'files that nothing names were set aside');
    } catch (error) {
      this.log.warn({ err: error }, 'a sweep broke off; the next one will see to the rest');
    }
  }
}
