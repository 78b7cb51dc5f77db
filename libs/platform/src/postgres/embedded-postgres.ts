import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { clusterAsSeenFromInside, ensureCluster, serverEnvironment } from './cluster';
import { stopLeftoverServer } from './leftover-server';
import { PostgresError } from './postgres-error';
import { makePrivateDirectory, serverAccount } from './server-account';
import { serverFilesFor } from './server-files';
import { type EmbeddedAddress, SERVER_PORT, embeddedAddress, forgetSocketDirectory } from './server-address';

export interface EmbeddedPostgresOptions {
  /** The cluster's directory; made where it is missing. Its parent is made too, for its owner only. */
  readonly cluster: string;
  /** Where the server's own messages go. They hold no statements and no values. */
  readonly logFile: string;
  /** The database that the address names; made where it is missing. */
  readonly database: string;
  /** Further server settings, such as `fsync: 'off'` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly address: EmbeddedAddress;
  readonly pid: number;
  /** Settles when the server process has ended, asked to or not. */
  readonly ended: Promise<void>;
  /** Ends all sessions and shuts down cleanly; `immediately` leaves recovery to the next start. */
  stop(immediately?: boolean): Promise<void>;
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  // From the cluster, which is the server's current directory: nobody but its owner can reach the socket there.
  unix_socket_directories: '.',
  port: String(SERVER_PORT),
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Reports are confidential: neither failed statements nor the values in their errors are written down.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_parameter_max_length_on_error: '0',
};

/**
 * Brings up PostgreSQL on a cluster of our own, stopping what an earlier run left there.
 * The server is in a process group of its own, so that Ctrl-C in a terminal does not reach it before the others ended.
 * @throws PostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { cluster } = options;
  makePrivateDirectory(dirname(cluster));
  const account = serverAccount();
  const serverFiles = serverFilesFor(account, dirname(cluster));
  if (existsSync(cluster)) await stopLeftoverServer(cluster);
  await ensureCluster(cluster, serverFiles, account);

  const log = openSync(options.logFile, 'a', 0o600);
  const server = spawn(join(serverFiles, 'bin', 'postgres'), serverArguments(cluster, options.settings), {
    cwd: cluster,
    ...account,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = endOf(server);
  const address = embeddedAddress(cluster, options.database);
  void ended.then(() => forgetSocketDirectory(address.host, cluster));
  const stop = async (immediately = false) => {
    server.kill(immediately ? 'SIGQUIT' : 'SIGINT');
    await ended;
  };
  try {
    await answering(address, ended, options.logFile);
    await ensureDatabase(address);
  } catch (error) {
    await stop(true);
    throw error;
  }
  return { address, pid: server.pid ?? -1, ended, stop };
}

function serverArguments(cluster: string, settings: EmbeddedPostgresOptions['settings']): string[] {
  const all = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', clusterAsSeenFromInside(cluster), ...all];
}

function endOf(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
}

async function answering(address: EmbeddedAddress, ended: Promise<void>, logFile: string): Promise<void> {
  let alive = true;
  void ended.then(() => (alive = false));
  // Recovery after a crash of a large database can take minutes; a server that gave up ends the wait at once.
  for (const deadline = Date.now() + 300_000; alive && Date.now() < deadline; await sleep(30)) {
    if (await canConnect({ ...address, database: 'postgres' })) return;
  }
  throw new PostgresError(`PostgreSQL did not start; its last messages are in ${logFile}.`);
}

async function canConnect(address: EmbeddedAddress): Promise<boolean> {
  const client = new Client(address);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function ensureDatabase(address: EmbeddedAddress): Promise<void> {
  const client = new Client({ ...address, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [address.database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(address.database)}`);
  } finally {
    await client.end();
  }
}
