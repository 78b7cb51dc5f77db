import 'reflect-metadata';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openAttachmentFiles, openReportFiles } from '@countersign/files';
import { type WorkerTuning, openJobs } from '@countersign/jobs';
import type { Configuration, Logger } from '@countersign/platform';
import { ReadyProcess } from '@countersign/reader-process';
import { openStore } from '@countersign/store';
import { DeliverMailProcessor } from './mail/deliver-mail.processor';
import { ReadReportProcessor } from './read-report/read-report.processor';
import { IndexReportProcessor } from './search/index-report.processor';
import { Sweep } from './sweep/sweep';
import { DeliverWebhooksProcessor } from './webhooks/deliver-webhooks.processor';
import { WorkerModule } from './worker.module';

export interface WorkerOptions {
  readonly configuration: Configuration;
  readonly log: Logger;
  /** How soon a job of a worker that died is noticed; tests do not wait as long as operators can. */
  readonly tuning?: WorkerTuning;
  /** The clock; tests set it. */
  readonly now?: () => Date;
  /** Whether a process waits for the next report; it takes memory, and a moment's work whenever one was read. */
  readonly keepsReaderReady?: boolean;
}

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Opens what the processors need, and begins to take jobs. Whatever was opened is closed where something fails. */
export async function startWorker({
  configuration,
  log,
  tuning = {},
  now = () => new Date(),
  keepsReaderReady = true,
}: WorkerOptions): Promise<RunningWorker> {
  const store = await openStore(configuration.database, { maxConnections: configuration.readers + 4 });
  const jobs = openJobs(configuration, (error) =>
    log.warn({ err: error }, 'the connection to the queues is disturbed'),
  );
  const readyProcess = keepsReaderReady ? new ReadyProcess() : null;
  let application: INestApplicationContext | null = null;
  const stop = async () => {
    application?.get(ReadReportProcessor).stop();
    application?.get(IndexReportProcessor).stop();
    readyProcess?.close();
    await application?.get(Sweep).stop();
    await application?.get(DeliverWebhooksProcessor).stop();
    await jobs.closeAll();
    application?.get(DeliverMailProcessor).stop();
    await application?.close();
    await store.destroy();
  };
  try {
    const files = await openReportFiles(configuration.filesDirectory);
    const attachments = await openAttachmentFiles(configuration.filesDirectory);
    const module = WorkerModule.with({
      configuration,
      log,
      store,
      files,
      attachments,
      jobs,
      readyProcess,
      now,
      tuning,
    });
    // Nest would log whole errors, with what they quote; ours go through the logger that leaves that out.
    application = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
