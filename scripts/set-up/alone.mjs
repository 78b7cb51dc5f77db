import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Longer than any build takes: whoever holds the lock for longer has hung. */
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Does the work while no other process does it: two commands started at once must not write the same files.
 * A lock whose holder has died counts for nothing.
 */
export async function alone(lock, work) {
  for (
    const deadline = Date.now() + LONGEST_WAIT_MS;
    !taken(lock);
    await new Promise((resolve) => setTimeout(resolve, 200))
  ) {
    if (Date.now() > deadline || holderHasDied(lock)) rmSync(lock, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderHasDied(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Between its making and its writing the file is empty.
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
