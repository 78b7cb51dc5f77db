import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, takeInstanceLock } from './instance-lock';
import { type ProcessIdentity, identityOf, isAlive } from './process-identity';

describe('the lock of a data directory', () => {
  let directory: string;
  let path: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'countersign-lock-'));
    path = join(directory, 'countersign.lock');
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  function process_(): { child: ChildProcess; identity: ProcessIdentity } {
    const child = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.push(child);
    return { child, identity: identityOf(child.pid!)! };
  }

  function leave(supervisor: ProcessIdentity, services: ProcessIdentity[] = []): void {
    writeFileSync(path, JSON.stringify({ supervisor, services }));
  }

  it('is refused while its holder lives, with the address where that answers', async () => {
    const { identity } = process_();
    leave(identity);
    expect(isRunning(path)).toBe(true);
    await expect(takeInstanceLock(path, () => 'http://127.0.0.1:4180')).rejects.toThrow(
      `already running on this data directory at http://127.0.0.1:4180 (process ${identity.pid})`,
    );
  });

  it('is taken over from a holder that was killed, and leaves nothing behind when it is given back', async () => {
    const { child, identity } = process_();
    leave(identity);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await takeInstanceLock(path, () => null);
    expect(isRunning(path)).toBe(true);
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is not mistaken for held when the number of its dead holder was given to another process', async () => {
    const { identity } = process_();
    leave({ pid: identity.pid, started: 'before that' });
    (await takeInstanceLock(path, () => null)).release();
    expect(existsSync(path)).toBe(false);
  });

  it('is taken over where it is unreadable', async () => {
    writeFileSync(path, '{"supervi');
    (await takeInstanceLock(path, () => null)).release();
  });

  it('waits for the services of a killed holder before it is taken over', async () => {
    const { child, identity } = process_();
    leave({ pid: 1, started: 'long ago' }, [identity]);
    setTimeout(() => child.kill('SIGTERM'), 400);
    await takeInstanceLock(path, () => null);
    expect(isAlive(identity)).toBe(false);
  });
});
