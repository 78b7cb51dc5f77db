import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Configuration, createLogger } from '@countersign/platform';
import { type TestDatabaseAddress, createTestDatabase, dropTestDatabase } from '@countersign/platform/testing';
import { ensureAdministrator, openStore, runMigrations } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../../../apps/api/src/application';
import { ApiClient } from './client';
import { SettableClock } from './clock';

export const PASSWORD = 'a long walk by the sea';
const ADMINISTRATOR = 'admin@countersign.local';

export interface TestApi {
  readonly configuration: Configuration;
  readonly clock: SettableClock;
  readonly running: RunningApi;
  /** The database, for looking behind the API. */
  readonly store: DataSource;
  /** Signed in as the administrator. */
  readonly client: ApiClient;
  /** Nobody. */
  readonly stranger: ApiClient;
  stop(): Promise<void>;
}

/** A silent log that a test can read. */
export const logLines: string[] = [];

/** The whole API on a free port, with a database and a directory of its own. */
export async function startTestApi(overrides: Partial<Configuration> = {}): Promise<TestApi> {
  const database = await createTestDatabase('migrated', runMigrations);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'countersign-api-'));
  const configuration = configurationFor(database, dataDirectory, overrides);
  const clock = new SettableClock();
  const log = createLogger('test', 'info', { write: (line: string) => void logLines.push(line) });
  const running = await startApi({ configuration, log, clock });
  const store = await openStore(database, { maxConnections: 2 });
  const stranger = new ApiClient(running.address);
  const { oneTimePassword } = await ensureAdministrator(database);
  const client = await stranger.signedIn(ADMINISTRATOR, oneTimePassword!, PASSWORD);
  return {
    configuration,
    clock,
    running,
    store,
    client,
    stranger,
    async stop() {
      await running.stop();
      await store.destroy();
      await dropTestDatabase(database);
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Another process of the API beside one, on the same database. */
export const startApiBeside = ({ configuration, clock }: TestApi): Promise<RunningApi> =>
  startApi({ configuration, clock, log: createLogger('test', 'silent') });

const configurationFor = (
  database: TestDatabaseAddress,
  dataDirectory: string,
  overrides: Partial<Configuration>,
): Configuration => ({
  dataDirectory,
  filesDirectory: join(dataDirectory, 'files'),
  webDirectory: join(dataDirectory, 'web'),
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  database,
  redisUrl: null,
  organization: 'Northbank Mutual',
  smtpUrl: null,
  mailFrom: 'Countersign <countersign@northbank.example>',
  webhookAllowPrivate: false,
  maxUploadBytes: 8 * 1024 * 1024,
  expiringWithinDays: 60,
  readers: 2,
  logLevel: 'info',
  ...overrides,
});
