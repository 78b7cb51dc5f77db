import { fork, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { ReadingLimits } from './limits';
import { AHEAD } from './messages';
import { readingFlags } from './reading-flags';

// Tests run from the sources, where the child has to be the compiled one.
const CHILD_MAIN = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../dist/libs/reader-process/src/child-main.js')
  : join(__dirname, 'child-main.js');

export function startChild(limits: Pick<ReadingLimits, 'maxHeapMiB'>, options: { ahead: boolean }): ChildProcess {
  return fork(CHILD_MAIN, options.ahead ? [AHEAD] : [], {
    // Nothing of our environment: no database address, no credentials. No proxy, no Node options.
    env: { NODE_ENV: 'production', TZ: 'UTC' },
    execArgv: [...readingFlags(limits)],
    // pdf.js warns on its console and may quote the document there: reports are never logged.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Ends a process that nobody listens to any more. */
export function endChild(child: ChildProcess): void {
  child.removeAllListeners();
  // A kill may still raise an error event; nobody is interested any more.
  child.on('error', () => undefined);
  child.kill('SIGKILL');
}
