import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type ReportFiles, unsealPassword } from '@countersign/files';
import { type JobOf, type Jobs, QUEUES, type WorkerTuning } from '@countersign/jobs';
import type { Configuration, Logger } from '@countersign/platform';
import type { ReadReport } from '@countersign/reader';
import {
  READER_VERSION,
  ReaderCrashed,
  ReadingCancelled,
  type ReadyProcess,
  isRefused,
  readInChild,
} from '@countersign/reader-process';
import { type BegunReading, READING_SUBJECTS, type ReadingSubject, readingPasswordOf } from '@countersign/store';
import type { RefusedDocument } from '@countersign/vocabulary';
import type { DataSource } from 'typeorm';
import { giveBack } from '../give-back';
import { CLOCK, CONFIGURATION, FILES, JOBS, LOGGER, READY_PROCESS, STORE, WORKER_TUNING } from '../providers';
import { FILE_MISSING, READER_CRASHED, READING_FAILED } from './failures';
import { latestOnly } from './latest-only';

type ReadJob = JobOf<'read-report'>;

/** What a job is to read; the log names reports and items of the inbox by the ids of their rows alike. */
interface Task {
  readonly id: string;
  readonly subject: ReadingSubject;
}

const taskOf = ({ data }: ReadJob): Task =>
  data.reportId !== undefined
    ? { id: data.reportId, subject: READING_SUBJECTS.report }
    : { id: data.inboxItemId, subject: READING_SUBJECTS.inboxItem };

const PROGRESS_EVERY_MS = 200;

/** Reads a document: begins, reads in a process of its own, stores the facts or why there are none. */
@Injectable()
export class ReadReportProcessor implements OnApplicationBootstrap {
  private readonly stopping = new AbortController();

  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(FILES) private readonly files: ReportFiles,
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CLOCK) private readonly now: () => Date,
    @Inject(WORKER_TUNING) private readonly tuning: WorkerTuning,
    @Inject(READY_PROCESS) private readonly readyProcess: ReadyProcess | null,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const tuning = { concurrency: this.configuration.readers, ...this.tuning };
    const worker = this.jobs.createWorker(QUEUES.readReport, (job, token) => this.process(job, token), tuning);
    await worker.waitUntilReady();
  }

  /** Breaks off what is being read and gives it back to the queue, for the next worker. */
  stop(): void {
    this.stopping.abort();
  }

  private async process(job: ReadJob, token?: string): Promise<void> {
    const task = taskOf(job);
    const begun = await this.store.transaction((transaction) => task.subject.begin(transaction, task.id, this.now()));
    if (begun === null) return;
    this.log.info({ reportId: task.id, attempt: begun.readingAttempts }, 'a reading begins');
    const outcome = await this.read(begun, task, job).catch((error: unknown) => error as Error);
    if (outcome instanceof ReadingCancelled) return giveBack(job, token);
    if (outcome instanceof Error) return this.afterError(outcome, task, job);
    await this.keep(task, outcome);
  }

  private async read(begun: BegunReading, { subject }: Task, job: ReadJob): Promise<ReadReport | RefusedDocument> {
    const progress = latestOnly(async (reached: { pagesRead: number; pages: number | null }) => {
      await subject.progress(this.store.manager, begun, reached);
      await job.updateProgress(reached);
    }, PROGRESS_EVERY_MS);
    progress.note({ pagesRead: 0, pages: null });
    try {
      return await readInChild(this.files.pathOf(begun.id), {
        fileName: begun.fileName,
        password: await this.passwordOf(begun.id),
        limits: { maxBytes: this.configuration.maxUploadBytes },
        onProgress: (pagesRead, pages) => progress.note({ pagesRead, pages }),
        signal: this.stopping.signal,
        ready: this.readyProcess ?? undefined,
      });
    } finally {
      await progress.settle();
    }
  }

  /** What somebody gave to open the document; kept nowhere but in the process that reads it. */
  private async passwordOf(id: string): Promise<string | undefined> {
    const sealed = await readingPasswordOf(this.store.manager, id);
    return (sealed && (await unsealPassword(this.configuration.dataDirectory, sealed))) ?? undefined;
  }

  /** A typed refusal is an outcome like the facts: trying again at once would end the same way. */
  private async keep({ id, subject }: Task, outcome: ReadReport | RefusedDocument): Promise<void> {
    const at = this.now();
    if (isRefused(outcome)) {
      await this.store.transaction((transaction) => subject.fail(transaction, id, outcome.error, at));
      this.log.info({ reportId: id, code: outcome.error.code }, 'the document was refused');
      return;
    }
    const { facts, pageTexts } = outcome;
    const reading = { facts, pageTexts, readerVersion: READER_VERSION, at };
    await this.store.transaction((transaction) => subject.keep(transaction, id, reading));
    this.log.info({ reportId: id, pages: facts.document.pages }, 'a report was read');
  }

  /** What may pass is tried again by the queue; the last attempt says why there is none after it. */
  private async afterError(error: Error, { id, subject }: Task, job: ReadJob): Promise<void> {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    this.log.warn({ err: error, reportId: id, attempt: job.attemptsMade + 1 }, 'a reading broke off');
    if (!missing && !isLast) throw error;
    const failure = missing ? FILE_MISSING : error instanceof ReaderCrashed ? READER_CRASHED : READING_FAILED;
    await this.store.transaction((transaction) => subject.fail(transaction, id, failure, this.now()));
  }
}
