import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DatabaseAddress,
  type StartConfiguration,
  createLogger,
  environmentOf,
  loadStartConfiguration,
} from '@countersign/platform';
import { runMigrations } from '@countersign/store';
import { firstSignIn, removeWhenReplaced } from './administrator';
import { announcementOf } from './announcement';
import { type DataPlaces, prepareDataDirectory } from './data-directory';
import { takeInstanceLock } from './instance-lock';
import { keepPostgres } from './kept-postgres';
import { openLogFile } from './log-file';
import { refuseTakenPort } from './port';
import { requireDatabase, requireRedis } from './reachable';
import { readServerFile, removeServerFile, writeServerFile } from './server-file';
import { keepService } from './service-process';
import { listenForStop } from './stop-request';
import { TearDown } from './tear-down';

/** For what was still coming up when the stop was asked for: as long as a slow start of PostgreSQL. */
const LATE_COMERS_MAY_TAKE_MS = 15_000;

/**
 * Starts everything in order, keeps it running until it is asked to stop, and stops it in the opposite order.
 * @throws StartError, ConfigurationError or PostgresError with one sentence for the person
 */
export async function supervise(): Promise<void> {
  const configuration = loadStartConfiguration();
  const stop = listenForStop();
  const tearDown = new TearDown();
  const starting = start(configuration, tearDown);
  try {
    await Promise.race([starting, stop.asked]);
    await stop.asked;
    console.log('\nStopping ...');
  } finally {
    await tearDown.run(stop.askedAgain);
    await Promise.race([starting.catch(() => undefined), sleep(LATE_COMERS_MAY_TAKE_MS)]);
    await tearDown.settled();
  }
  console.log('Countersign has stopped.');
}

async function start(configuration: StartConfiguration, tearDown: TearDown): Promise<void> {
  const places = prepareDataDirectory(configuration.dataDirectory);
  const lock = await takeInstanceLock(places.lock, () => readServerFile(places.serverFile)?.url ?? null);
  tearDown.add(() => lock.release());
  await refuseTakenPort(configuration.host, configuration.port);
  const output = openLogFile(join(places.logs, 'supervisor.log'));
  const log = createLogger('supervisor', configuration.logLevel, output);

  const database = configuration.database ?? (await bringUpPostgres(places, log, tearDown));
  if (configuration.database !== null) await requireDatabase(configuration.database);
  if (configuration.redisUrl !== null) await requireRedis(configuration.redisUrl);
  await runMigrations(database);
  const signIn = await firstSignIn(database, places.passwordFile);

  const environment = {
    ...process.env,
    ...environmentOf(database),
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    COUNTERSIGN_DATA: configuration.dataDirectory,
  };
  const keep = (name: string) => {
    const file = openLogFile(join(places.logs, `${name}.log`));
    const main = join(__dirname, '..', '..', '..', name, 'src', 'main.js');
    const service = keepService({ name, main, environment, output: file, log, onStarted: (pid) => lock.note(pid) });
    tearDown.add((immediately) => service.stop(immediately));
    return service;
  };
  const services = [keep('worker'), keep('api')];
  const [, address] = await Promise.all(services.map((service) => service.ready));
  const url = configuration.publicUrl ?? address ?? `http://${configuration.host}:${configuration.port}`;

  writeServerFile(places.serverFile, { url, pid: process.pid });
  tearDown.add(() => removeServerFile(places.serverFile));
  if (signIn !== null) tearDown.add(removeWhenReplaced(database, places.passwordFile, signIn.email));
  console.log(`\n${announcementOf(url, signIn, places)}`);
}

// Added before anything else that uses it, so that it is stopped last: the services write until they have ended.
async function bringUpPostgres(
  places: DataPlaces,
  log: ReturnType<typeof createLogger>,
  tearDown: TearDown,
): Promise<DatabaseAddress> {
  console.log('Starting PostgreSQL ...');
  const logFile = join(places.logs, 'postgres.log');
  const postgres = await keepPostgres({ cluster: places.cluster, logFile, database: 'countersign' }, log);
  tearDown.add((immediately) => postgres.stop(immediately));
  return postgres.address;
}
