import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(__dirname, '..', '..');

export interface PortalOptions {
  readonly data: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** How it is started: `npm start` as people do, or the script below it, which is the process to kill. */
  readonly by?: 'npm' | 'script';
  /** Another user, by number. */
  readonly uid?: number;
}

/** `npm start` in a process group of its own, as a terminal gives it. */
export class RunningPortal {
  private output = '';
  private readonly child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor({ data, environment, by = 'script', uid }: PortalOptions) {
    const [command, ...args] = by === 'npm' ? ['npm', 'start'] : [process.execPath, join(root, 'scripts', 'start.mjs')];
    this.child = spawn(command!, args, {
      cwd: root,
      detached: true,
      env: { PATH: process.env.PATH, HOME: data, COUNTERSIGN_DATA: data, COUNTERSIGN_PORT: '0', ...environment },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    this.child.stdout?.on('data', (chunk) => (this.output += chunk));
    this.child.stderr?.on('data', (chunk) => (this.output += chunk));
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Everything printed so far. */
  get printed(): string {
    return this.output;
  }

  /** The address, once it is printed. */
  async address(): Promise<string> {
    let alive = true;
    void this.ended.then(() => (alive = false));
    for (const deadline = Date.now() + 120_000; alive && Date.now() < deadline; await sleep(50)) {
      const ready = /Countersign is ready: (\S+)/.exec(this.output);
      if (ready !== null) return ready[1]!;
    }
    throw new Error(`The portal did not get ready. It printed:\n${this.output}`);
  }

  /** Ctrl-C: the terminal signals every process of the group. */
  async pressCtrlC(): Promise<number | null> {
    process.kill(-this.pid, 'SIGINT');
    return this.ended;
  }

  kill(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }
}

export async function health(address: string): Promise<number> {
  const answer = await fetch(`${address}/health`);
  await answer.arrayBuffer();
  return answer.status;
}

/** The processes that belong to a data directory: they have it in their environment or as their current directory. */
export function processesOf(data: string): { pid: number; name: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => belongs(pid, data))
    .map((pid) => ({ pid: Number(pid), name: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() }))
    .filter(({ name }) => name !== '');
}

function belongs(pid: string, data: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`).startsWith(data)) return true;
  } catch {
    return false;
  }
  return read(`/proc/${pid}/environ`).split('\0').includes(`COUNTERSIGN_DATA=${data}`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Waits until a condition holds. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  what: string,
  milliseconds = 120_000,
  everyMs = 100,
): Promise<void> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(everyMs)) {
    if (await holds()) return;
  }
  throw new Error(`Not within ${milliseconds} ms: ${what}`);
}
