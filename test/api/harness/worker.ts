import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Configuration, createLogger } from '@countersign/platform';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/worker';
import { logLines } from './api';

/**
 * Looks every half second for jobs that a killed worker held. Its own are held as long as in production: this process
 * does everything at once, and a lock of a second or two runs out while the machine is busy.
 */
const QUICK = { stalledInterval: 500 };

/** The worker in the process of the test. */
export const startTestWorker = (configuration: Configuration, now?: () => Date): Promise<RunningWorker> => {
  const log = createLogger('test-worker', 'info', { write: (line: string) => void logLines.push(line) });
  return startWorker({ configuration, log, tuning: QUICK, now, keepsReaderReady: false });
};

/** The worker in a process of its own, to be killed. Settles when it takes jobs. */
export function forkWorker(configuration: Configuration): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'worker-process.ts'), [], {
    execArgv: ['--require', join(__dirname, '../../jest/register-typescript.js')],
    env: { ...process.env, TEST_CONFIGURATION: JSON.stringify(configuration) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code} before it was ready.`)));
  });
}
