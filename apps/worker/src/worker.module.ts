import { type DynamicModule, Module } from '@nestjs/common';
import type { AttachmentFiles, ReportFiles } from '@countersign/files';
import type { Jobs, WorkerTuning } from '@countersign/jobs';
import type { Configuration, Logger } from '@countersign/platform';
import type { ReadyProcess } from '@countersign/reader-process';
import type { DataSource } from 'typeorm';
import {
  ATTACHMENT_FILES,
  CLOCK,
  CONFIGURATION,
  FILES,
  JOBS,
  LOGGER,
  READY_PROCESS,
  STORE,
  WORKER_TUNING,
} from './providers';
import { SendDigestsProcessor } from './digest/send-digests.processor';
import { DeliverMailProcessor } from './mail/deliver-mail.processor';
import { ReadReportProcessor } from './read-report/read-report.processor';
import { ReassessReportsProcessor } from './reassess/reassess-reports.processor';
import { ApplyRetentionProcessor } from './retention/apply-retention.processor';
import { IndexReportProcessor } from './search/index-report.processor';
import { DeliverWebhooksProcessor } from './webhooks/deliver-webhooks.processor';
import { Sweep } from './sweep/sweep';

/** What the process opened and will close. */
export interface WorkerResources {
  readonly configuration: Configuration;
  readonly log: Logger;
  readonly store: DataSource;
  readonly files: ReportFiles;
  readonly attachments: AttachmentFiles;
  readonly jobs: Jobs;
  readonly readyProcess: ReadyProcess | null;
  readonly now: () => Date;
  readonly tuning: WorkerTuning;
}

@Module({})
export class WorkerModule {
  static with(resources: WorkerResources): DynamicModule {
    const { configuration, log, store, files, attachments, jobs, readyProcess, now, tuning } = resources;
    return {
      module: WorkerModule,
      providers: [
        { provide: CLOCK, useValue: now },
        { provide: CONFIGURATION, useValue: configuration },
        { provide: LOGGER, useValue: log },
        { provide: STORE, useValue: store },
        { provide: FILES, useValue: files },
        { provide: ATTACHMENT_FILES, useValue: attachments },
        { provide: JOBS, useValue: jobs },
        { provide: READY_PROCESS, useValue: readyProcess },
        { provide: WORKER_TUNING, useValue: tuning },
        ApplyRetentionProcessor,
        DeliverMailProcessor,
        IndexReportProcessor,
        DeliverWebhooksProcessor,
        SendDigestsProcessor,
        ReadReportProcessor,
        ReassessReportsProcessor,
        Sweep,
      ],
    };
  }
}
