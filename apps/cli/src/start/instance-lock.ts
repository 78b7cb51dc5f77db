import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ProcessIdentity, identityOf, isAlive } from './process-identity';
import { StartError } from './start-error';

/** What stands in the lock: who supervises this data directory, and what it has started. */
interface LockContent {
  readonly supervisor: ProcessIdentity;
  readonly services: readonly ProcessIdentity[];
}

export interface InstanceLock {
  /** Notes a service, so that the next start can wait for it should this supervisor be killed. */
  note(pid: number): void;
  release(): void;
}

/** Services stop by themselves when their supervisor is gone, and have this long to do so. */
const SERVICES_MAY_TAKE_MS = 15_000;

/**
 * Makes this process the only supervisor of the data directory.
 * @throws StartError while another one is alive
 */
export async function takeInstanceLock(path: string, addressOfRunning: () => string | null): Promise<InstanceLock> {
  const supervisor = identityOf(process.pid);
  if (supervisor === null) throw new StartError('The system does not tell when this process was started.');
  const services: ProcessIdentity[] = [];
  const write = () => replace(path, { supervisor, services: services.filter(isAlive) });

  // A few turns: another start may take or leave the lock between our looks.
  for (let turn = 0; !created(path, { supervisor, services }); turn += 1) {
    const holder = read(path);
    if (holder !== null && isAlive(holder.supervisor)) throw alreadyRunning(holder, addressOfRunning());
    if (turn > 20) throw new StartError(`${path} cannot be taken: remove it and start again.`);
    if (holder !== null) await untilEnded(holder.services);
    setAside(path, holder);
  }
  return {
    note(pid) {
      const identity = identityOf(pid);
      if (identity !== null) services.push(identity);
      write();
    },
    release() {
      if (read(path)?.supervisor.started === supervisor.started) rmSync(path, { force: true });
    },
  };
}

/** Whether an instance is running on this data directory. */
export function isRunning(path: string): boolean {
  const holder = read(path);
  return holder !== null && isAlive(holder.supervisor);
}

function alreadyRunning({ supervisor }: LockContent, address: string | null): StartError {
  const where = address === null ? '' : ` at ${address}`;
  return new StartError(
    `Countersign is already running on this data directory${where} (process ${supervisor.pid}): use that one, stop it first, or choose another data directory with COUNTERSIGN_DATA.`,
  );
}

/** Written under a name of its own and linked, so that the lock is never seen half-written. */
function created(path: string, content: LockContent): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function replace(path: string, content: LockContent): void {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
  renameSync(own, path);
}

function read(path: string): LockContent | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockContent;
  } catch {
    return null;
  }
}

/** Removes a dead holder's lock, and puts it back should it turn out to be one that another start took just now. */
function setAside(path: string, dead: LockContent | null): void {
  const aside = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, aside);
    const moved = read(aside);
    if (moved !== null && moved.supervisor.started !== dead?.supervisor.started) linkSync(aside, path);
  } catch {
    // Another start was quicker; the next turn sees its lock.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Waits for a killed supervisor's services, and ends those that hang. */
async function untilEnded(services: readonly ProcessIdentity[]): Promise<void> {
  for (const deadline = Date.now() + SERVICES_MAY_TAKE_MS; services.some(isAlive); await sleep(100)) {
    if (Date.now() < deadline) continue;
    for (const { pid } of services.filter(isAlive)) process.kill(pid, 'SIGKILL');
    await sleep(500);
    return;
  }
}
