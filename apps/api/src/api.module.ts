import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { AttachmentFiles, ReportFiles } from '@countersign/files';
import { type Jobs, QUEUES } from '@countersign/jobs';
import type { Configuration, Logger } from '@countersign/platform';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard';
import { contextOfRequest } from './access/authenticate-request';
import { Authentication } from './access/authentication';
import { AttachController } from './attachments/attach.controller';
import { AttachingFiles } from './attachments/attaching-files.service';
import { AttachmentFileController } from './attachments/attachment-file.controller';
import { CalendarController } from './calendar/calendar.controller';
import { LapsesCalendarController } from './calendar/lapses-calendar.controller';
import type { Clock } from './clock';
import { ReviewEvents } from './discussion/review-events';
import { ExportController } from './exports/export.controller';
import { formatErrorWith } from './graphql/format-error';
import { operationGate } from './graphql/operation-gate.plugin';
import { TOKENS_MAX } from './graphql/operation-limits';
import { RESOLVERS } from './graphql/resolvers';
import { describeRootTypes } from './graphql/root-types';
import { SubscriptionServer } from './graphql/subscription-server';
import { HealthController } from './health/health.controller';
import { ProblemFilter } from './http/problem.filter';
import {
  ATTACHMENT_FILES,
  CLOCK,
  CONFIGURATION,
  DELIVER_MAIL_QUEUE,
  FILES,
  JOBS,
  LOGGER,
  READ_REPORT_QUEUE,
  STORE,
} from './providers';
import { InboxController } from './inbox/inbox.controller';
import { ReceivingFiles } from './inbox/receiving-files.service';
import { SettlingItems } from './inbox/settling-items.service';
import { DownloadController } from './reports/download.controller';
import { AskingForReadings } from './reports/asking-for-readings.service';
import { ReadingPasswords } from './reports/reading-passwords.service';
import { ReadingQueue } from './reports/reading-queue';
import { ReportEvents } from './reports/report-events';
import { HandInController } from './requests/hand-in.controller';
import { RequestingReports } from './requests/request-report.service';
import { ReviewChanges } from './reviews/review-changes';
import { NotificationEvents } from './notifications/notification-events';
import { MailQueue } from './outbox/mail-queue';
import { ReviewPackController } from './review-pack/review-pack.controller';
import { UploadController } from './reports/upload.controller';
import { UploadingReports } from './reports/uploading-reports.service';

/** What the process opened and will close. */
export interface ApiResources {
  readonly configuration: Configuration;
  readonly log: Logger;
  readonly clock: Clock;
  readonly store: DataSource;
  readonly files: ReportFiles;
  readonly attachments: AttachmentFiles;
  readonly jobs: Jobs;
}

/** Every HTTP route that is not GraphQL's. */
export const CONTROLLERS = [
  AttachController,
  AttachmentFileController,
  CalendarController,
  DownloadController,
  ExportController,
  HandInController,
  HealthController,
  InboxController,
  LapsesCalendarController,
  ReviewPackController,
  UploadController,
];

@Module({})
export class ApiModule {
  static with({ configuration, log, clock, store, files, attachments, jobs }: ApiResources): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          transformSchema: describeRootTypes,
          playground: false,
          // Field resolvers declare permissions as well, so that a way round by another type leads nowhere.
          fieldResolverEnhancers: ['guards'],
          context: ({ req }: { req: Request }) => contextOfRequest(req),
          formatError: formatErrorWith(log),
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
          cache: 'bounded',
          persistedQueries: false,
          parseOptions: { maxTokens: TOKENS_MAX },
          introspection: true,
          plugins: [operationGate],
        }),
      ],
      controllers: CONTROLLERS,
      providers: [
        { provide: CONFIGURATION, useValue: configuration },
        { provide: LOGGER, useValue: log },
        { provide: CLOCK, useValue: clock },
        { provide: STORE, useValue: store },
        { provide: FILES, useValue: files },
        { provide: ATTACHMENT_FILES, useValue: attachments },
        { provide: JOBS, useValue: jobs },
        { provide: DELIVER_MAIL_QUEUE, useFactory: () => jobs.createQueue(QUEUES.deliverMail) },
        { provide: READ_REPORT_QUEUE, useFactory: () => jobs.createQueue(QUEUES.readReport) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        AttachingFiles,
        Authentication,
        MailQueue,
        NotificationEvents,
        ReadingQueue,
        ReadingPasswords,
        AskingForReadings,
        ReceivingFiles,
        ReportEvents,
        RequestingReports,
        ReviewChanges,
        ReviewEvents,
        SettlingItems,
        SubscriptionServer,
        UploadingReports,
        ...RESOLVERS,
      ],
    };
  }
}
