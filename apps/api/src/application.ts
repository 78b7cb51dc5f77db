import 'reflect-metadata';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { openAttachmentFiles, openReportFiles } from '@countersign/files';
import { openJobs } from '@countersign/jobs';
import type { Configuration, Logger } from '@countersign/platform';
import { openStore } from '@countersign/store';
import { authenticateRequest } from './access/authenticate-request';
import { Authentication } from './access/authentication';
import { ApiModule } from './api.module';
import { type Clock, systemClock } from './clock';
import { SubscriptionServer } from './graphql/subscription-server';
import { securityHeaders } from './web-page/security-headers';
import { serveWebPage } from './web-page/serve-web-page';

/** The longest rationale with the most conditions, and room to spare. */
const LONGEST_JSON = '512kb';

export interface ApiOptions {
  readonly configuration: Configuration;
  readonly log: Logger;
  readonly clock?: Clock;
}

export interface RunningApi {
  /** Such as `http://127.0.0.1:4180`. */
  readonly address: string;
  readonly application: NestExpressApplication;
  stop(): Promise<void>;
}

/** Opens what the API needs, and listens. Whatever was opened is closed again where something fails. */
export async function startApi({ configuration, log, clock = systemClock }: ApiOptions): Promise<RunningApi> {
  const store = await openStore(configuration.database);
  const jobs = openJobs(configuration, (error) =>
    log.warn({ err: error }, 'the connection to the queues is disturbed'),
  );
  let application: NestExpressApplication | null = null;
  const stop = async () => {
    await application?.close();
    await jobs.closeAll();
    await store.destroy();
  };
  try {
    const files = await openReportFiles(configuration.filesDirectory);
    const attachments = await openAttachmentFiles(configuration.filesDirectory);
    const module = ApiModule.with({ configuration, log, clock, store, files, attachments, jobs });
    // Nest would log whole errors, with what they quote; ours go through the logger that leaves that out.
    const options = { logger: false, abortOnError: false, bodyParser: false, forceCloseConnections: true } as const;
    application = await NestFactory.create<NestExpressApplication>(module, options);
    arrange(application, configuration);
    await application.listen(configuration.port, configuration.host);
    return { application, stop, address: addressOf(application.getHttpServer(), configuration.host) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What every request passes, in this order. */
function arrange(application: NestExpressApplication, { webDirectory }: Configuration): void {
  application.disable('x-powered-by');
  // A proxy for HTTPS on the same machine says who really asks.
  application.set('trust proxy', 'loopback');
  application.use(securityHeaders());
  serveWebPage(application, webDirectory);
  application.use(authenticateRequest(application.get(Authentication)));
  application.useBodyParser('json', { limit: LONGEST_JSON });
  application.get(SubscriptionServer).attachTo(application.getHttpServer());
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
