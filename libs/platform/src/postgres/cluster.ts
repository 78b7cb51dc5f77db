import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { endMakingOf } from './leftover-server';
import { PostgresError } from './postgres-error';
import type { ServerAccount } from './server-account';

export const DATABASE_USER = 'countersign';

/**
 * How a server names its cluster. On Linux by way of its current directory: the account that runs it may then have no
 * right to pass through the directories above (root's home), and needs none.
 */
export function clusterAsSeenFromInside(cluster: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/**
 * Makes the cluster where there is none yet. It is made under another name and renamed, so that one whose making was
 * cut short is never taken for whole.
 * @throws PostgresError
 */
export async function ensureCluster(cluster: string, serverFiles: string, account: ServerAccount): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return refuseOtherVersion(cluster, serverFiles, account);
  const growing = `${cluster}.new`;
  await endMakingOf(growing);
  rmSync(growing, REMOVE);
  mkdirSync(growing, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(growing, account.uid, account.gid);
  const complaint = await initialise(growing, serverFiles, account);
  if (complaint !== null) {
    rmSync(growing, REMOVE);
    throw new PostgresError(`The database could not be created in ${cluster}: ${complaint}`);
  }
  renameSync(growing, cluster);
}

/** A process that was killed just now may still be leaving. */
const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;

/** @returns why there is no cluster; null where there is */
function initialise(growing: string, serverFiles: string, account: ServerAccount): Promise<string | null> {
  const initdb = spawn(
    join(serverFiles, 'bin', 'initdb'),
    [
      ...['-D', clusterAsSeenFromInside(growing), '-U', DATABASE_USER, '--auth=trust', '--encoding=UTF8'],
      // The built-in locale is the same on every system, whatever locales are installed there.
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ],
    // In a process group of its own: Ctrl-C is for the supervisor, which stops everything in order.
    { cwd: growing, ...account, env: serverEnvironment(), detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaints = '';
  initdb.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  return new Promise((resolve) => {
    initdb.once('error', (error) => resolve(explain(error)));
    initdb.once('close', (code) =>
      resolve(code === 0 ? null : complaints.trim().split('\n').at(-1) || 'no reason was given'),
    );
  });
}

/** The variables that libpq and the server read (PGPORT, PGDATA, ...) must not leak in from whoever starts us. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}

function refuseOtherVersion(cluster: string, serverFiles: string, account: ServerAccount): void {
  const written = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(join(serverFiles, 'bin', 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  const shipped = /(\d+)\.\d+/.exec(stdout ?? '')?.[1];
  if (shipped === undefined || shipped === written) return;
  throw new PostgresError(
    `The database in ${cluster} was made by PostgreSQL ${written}, and this Countersign ships ${shipped}: ` +
      `export it with the Countersign that made it, or choose another data directory (COUNTERSIGN_DATA).`,
  );
}

function explain(error: Error): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EPERM' || code === 'EINVAL') {
    return 'PostgreSQL cannot be run as another user here; start Countersign as an ordinary user instead of root, or set DATABASE_URL';
  }
  return error.message;
}
