import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error';

/** Where things stand inside the data directory. */
export interface DataPlaces {
  readonly directory: string;
  readonly cluster: string;
  readonly logs: string;
  readonly lock: string;
  /** Tells other programs where the running instance answers. */
  readonly serverFile: string;
  readonly passwordFile: string;
}

export function placesIn(directory: string): DataPlaces {
  return {
    directory,
    cluster: join(directory, 'postgres'),
    logs: join(directory, 'logs'),
    lock: join(directory, 'countersign.lock'),
    serverFile: join(directory, 'server.json'),
    passwordFile: join(directory, 'initial-administrator-password'),
  };
}

/**
 * Makes the data directory where it is missing, for its owner only.
 * @throws StartError where it cannot be written, or belongs to another user (root would leave files there that its owner
 * cannot read)
 */
export function prepareDataDirectory(directory: string): DataPlaces {
  const places = placesIn(directory);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    refuseForeign(directory);
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    chmodSync(directory, 0o700);
    mkdirSync(places.logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `The data directory ${directory} cannot be used (${code ?? 'unknown reason'}): make it writable, or choose another one with COUNTERSIGN_DATA.`,
    );
  }
  return places;
}

function refuseForeign(directory: string): void {
  const { uid } = statSync(directory);
  if (process.getuid !== undefined && uid !== process.getuid()) {
    throw new StartError(
      `The data directory ${directory} belongs to another user (uid ${uid}): start as that user, or choose another one with COUNTERSIGN_DATA.`,
    );
  }
}
