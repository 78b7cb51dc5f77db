import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresError } from './postgres-error';

/** Smart shutdown waits for clients; fast (SIGINT) ends their sessions; immediate (SIGQUIT) recovers at the next start. */
const WAYS_TO_STOP: readonly { signal: NodeJS.Signals; patience: number }[] = [
  { signal: 'SIGINT', patience: 20_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
];

/**
 * Stops the server that a killed supervisor left running on this cluster, and waits for the sessions that a killed
 * server left behind: the next server would refuse to start beside them. Does nothing where there are none.
 * @throws PostgresError where one cannot be stopped
 */
export async function stopLeftoverServer(cluster: string): Promise<void> {
  for (const { signal, patience } of WAYS_TO_STOP) {
    const leftover = serverProcesses(cluster);
    if (leftover.length === 0) return;
    const postmaster = recordedPostmaster(cluster);
    // The postmaster ends its own; sessions without one notice its death, and are asked where they are slow to.
    const asked = postmaster !== null && leftover.includes(postmaster) ? [postmaster] : leftover;
    for (const process_ of asked) send(process_, signal);
    if (await noneWithin(cluster, patience)) return;
  }
  throw new PostgresError(
    `An earlier PostgreSQL (process ${serverProcesses(cluster).join(', ')}) still uses ${cluster} and cannot be stopped: stop it by hand and start again.`,
  );
}

/** The processes of PostgreSQL that work in this cluster: each of them has it as its current directory. */
export function serverProcesses(cluster: string): number[] {
  return process.platform === 'linux' ? processesIn(cluster, ['postgres']) : recordedAlive(cluster);
}

/** Ends the making of a cluster that outlived its killed supervisor and would go on writing while we remove it. */
export async function endMakingOf(growing: string): Promise<void> {
  if (process.platform !== 'linux' || !existsSync(growing)) return;
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await sleep(50)) {
    const makers = processesIn(growing, ['initdb', 'postgres']);
    if (makers.length === 0) return;
    for (const maker of makers) send(maker, 'SIGKILL');
  }
}

function processesIn(place: string, names: readonly string[]): number[] {
  const directory = realpathSync(place);
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => pid !== process.pid && workingDirectoryOf(pid) === directory && names.includes(nameOf(pid) ?? ''));
}

/** Without /proc: the process named in the cluster, if it is a PostgreSQL. */
function recordedAlive(cluster: string): number[] {
  const postmaster = recordedPostmaster(cluster);
  if (postmaster === null) return [];
  try {
    const command = execFileSync('ps', ['-o', 'comm=', '-p', String(postmaster)], { encoding: 'utf8' });
    return /postgres/.test(command) ? [postmaster] : [];
  } catch {
    return [];
  }
}

function recordedPostmaster(cluster: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch {
    return null;
  }
}

function workingDirectoryOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function nameOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return null;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in this moment.
  }
}

async function noneWithin(cluster: string, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(50)) {
    if (serverProcesses(cluster).length === 0) return true;
  }
  return false;
}
