import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DatabaseAddress,
  type StartConfiguration,
  embeddedAddress,
  startEmbeddedPostgres,
} from '@countersign/platform';
import { runMigrations } from '@countersign/store';
import { type DataPlaces, placesIn, prepareDataDirectory } from '../start/data-directory';
import { isRunning, takeInstanceLock } from '../start/instance-lock';
import { StartError } from '../start/start-error';

/**
 * Does something with the portal's database, whether the portal runs or not: the embedded server is brought up for it
 * where it does not.
 * @throws StartError where there is no data yet
 */
export async function withDatabase<T>(
  configuration: StartConfiguration,
  work: (database: DatabaseAddress) => Promise<T>,
): Promise<T> {
  if (configuration.database !== null) return work(configuration.database);
  const places = placesIn(configuration.dataDirectory);
  if (!existsSync(places.cluster)) {
    throw new StartError(
      `There is no data in ${places.directory} yet: run "npm start" first, or set COUNTERSIGN_DATA.`,
    );
  }
  if (isRunning(places.lock)) return work(embeddedAddress(places.cluster, 'countersign'));
  return onOwnServer(prepareDataDirectory(places.directory), work);
}

async function onOwnServer<T>(places: DataPlaces, work: (database: DatabaseAddress) => Promise<T>): Promise<T> {
  const lock = await takeInstanceLock(places.lock, () => null);
  try {
    const logFile = join(places.logs, 'postgres.log');
    const server = await startEmbeddedPostgres({ cluster: places.cluster, logFile, database: 'countersign' });
    try {
      await runMigrations(server.address);
      return await work(server.address);
    } finally {
      await server.stop();
    }
  } finally {
    lock.release();
  }
}
