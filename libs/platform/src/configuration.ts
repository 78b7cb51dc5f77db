import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { ConfigurationError } from './configuration-error';
import { Environment, parseEnvironment } from './environment';
import type { DatabaseAddress } from './database-address';

/** What the API and the worker need to know of the place where they run. Secrets in it are never logged. */
export interface Configuration {
  /** The one directory that holds everything Countersign keeps, absolute, mode 0700. */
  readonly dataDirectory: string;
  /** Where report files are kept, inside the data directory. */
  readonly filesDirectory: string;
  /** The built web page. */
  readonly webDirectory: string;
  readonly host: string;
  /** TCP port of the API; 0 lets the system choose one. */
  readonly port: number;
  /** The address that people type, without a slash at its end; null where the operator gave none. */
  readonly publicUrl: string | null;
  readonly database: DatabaseAddress;
  /** Redis for the queues; null: the queues live in PostgreSQL. */
  readonly redisUrl: string | null;
  /** A namespace in PostgreSQL for queues that are nobody else's; left out: the one that all services share. */
  readonly queueSchema?: string;
  /** What we are called to the people whom we write to. */
  readonly organization: string;
  /** The mail server; null: mail stays in the outbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Webhooks may lead to addresses of our own networks. */
  readonly webhookAllowPrivate: boolean;
  readonly maxUploadBytes: number;
  /** A report whose first stale day is at most this many days away is EXPIRING. */
  readonly expiringWithinDays: number;
  /** How many reports one worker reads at the same time. */
  readonly readers: number;
  readonly logLevel: Environment['COUNTERSIGN_LOG_LEVEL'];
}

/** What the supervisor knows before there is a database: null means that it brings up the embedded one. */
export type StartConfiguration = Omit<Configuration, 'database'> & { readonly database: DatabaseAddress | null };

/**
 * The configuration of a process that needs the database.
 * @throws ConfigurationError where a variable is wrong or no database is named.
 */
export function loadConfiguration(variables: NodeJS.ProcessEnv = process.env): Configuration {
  const configuration = loadStartConfiguration(variables);
  if (configuration.database === null) {
    throw new ConfigurationError(
      'No database is named: start everything with "npm start", or set DATABASE_URL to a PostgreSQL server.',
    );
  }
  return { ...configuration, database: configuration.database };
}

/**
 * The configuration as `countersign start` sees it.
 * @throws ConfigurationError where a variable is wrong.
 */
export function loadStartConfiguration(variables: NodeJS.ProcessEnv = process.env): StartConfiguration {
  const environment = parseEnvironment(variables);
  const dataDirectory = dataDirectoryOf(environment);
  return {
    dataDirectory,
    filesDirectory: join(dataDirectory, 'files'),
    webDirectory: resolve(environment.COUNTERSIGN_WEB ?? join(builtDirectory(), 'web')),
    host: environment.COUNTERSIGN_HOST,
    port: environment.COUNTERSIGN_PORT,
    publicUrl: environment.COUNTERSIGN_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    database: databaseOf(environment),
    redisUrl: environment.REDIS_URL ?? null,
    organization: environment.COUNTERSIGN_ORGANIZATION || 'Your customer',
    smtpUrl: environment.COUNTERSIGN_SMTP_URL ?? null,
    mailFrom: environment.COUNTERSIGN_MAIL_FROM,
    webhookAllowPrivate: environment.COUNTERSIGN_WEBHOOK_ALLOW_PRIVATE === 'true',
    maxUploadBytes: environment.COUNTERSIGN_MAX_UPLOAD_MIB * 1024 * 1024,
    expiringWithinDays: environment.COUNTERSIGN_EXPIRING_WITHIN_DAYS,
    readers: environment.COUNTERSIGN_READERS,
    logLevel: environment.COUNTERSIGN_LOG_LEVEL,
  };
}

function dataDirectoryOf(environment: Environment): string {
  if (environment.COUNTERSIGN_DATA !== undefined) return resolve(environment.COUNTERSIGN_DATA);
  // The XDG specification says that a relative path there is to be ignored.
  const dataHome = environment.XDG_DATA_HOME;
  return join(
    dataHome !== undefined && isAbsolute(dataHome) ? dataHome : join(homedir(), '.local', 'share'),
    'countersign',
  );
}

function databaseOf(environment: Environment): DatabaseAddress | null {
  if (environment.DATABASE_URL !== undefined) return { url: environment.DATABASE_URL };
  if (environment.COUNTERSIGN_DATABASE_HOST === undefined) return null;
  return {
    host: environment.COUNTERSIGN_DATABASE_HOST,
    port: environment.COUNTERSIGN_DATABASE_PORT,
    user: environment.COUNTERSIGN_DATABASE_USER,
    database: environment.COUNTERSIGN_DATABASE_NAME,
    ...(environment.COUNTERSIGN_DATABASE_PASSWORD === undefined
      ? {}
      : { password: environment.COUNTERSIGN_DATABASE_PASSWORD }),
  };
}

/** `dist/`: this module runs from dist/libs/platform/src, or from libs/platform/src in the tests. */
function builtDirectory(): string {
  const root = resolve(__dirname, '..', '..', '..');
  return root.endsWith(`dist`) ? root : join(root, 'dist');
}
