import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DocumentRefused } from '@countersign/vocabulary';
import type { ReadingLimits } from './limits';
import type { ChildMessage, ReadingTask } from './messages';
import { readingFlags } from './reading-flags';

/** The reading process ended without an answer, for a reason that is not known to lie in the document. */
export class ReaderCrashed extends Error {
  constructor(detail: string) {
    super(`The reading process ended unexpectedly (${detail}).`);
    this.name = 'ReaderCrashed';
  }
}

/** The caller withdrew the reading. */
export class ReadingCancelled extends Error {
  constructor() {
    super('The reading was cancelled.');
    this.name = 'ReadingCancelled';
  }
}

export interface ChildOptions {
  readonly limits: ReadingLimits;
  readonly onPage?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
}

type Answer = Exclude<ChildMessage, { kind: 'PAGE' } | { kind: 'REFUSED' } | { kind: 'FAULT' }>;

// Tests run from the sources, where the child has to be the compiled one.
const CHILD_MAIN = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../dist/libs/reader-process/src/child-main.js')
  : join(__dirname, 'child-main.js');

const MEMORY_WATCH_MS = 200;
/** V8 aborts when its heap is full: SIGABRT, or exit code 134 where a shell stands between. */
const isHeapExhausted = (code: number | null, signal: NodeJS.Signals | null) => signal === 'SIGABRT' || code === 134;

/**
 * Runs one task in a process of its own.
 * @throws DocumentRefused for a typed refusal, a time-out or a memory limit; ReaderCrashed; ReadingCancelled
 */
export function runInChild(task: ReadingTask, { limits, onPage, signal }: ChildOptions): Promise<Answer> {
  return new Promise((fulfil, fail) => {
    if (signal?.aborted) return fail(new ReadingCancelled());
    const child = startChild(limits);
    const end = (settle: () => void) => {
      clearTimeout(deadline);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      child.removeAllListeners();
      // A kill may still raise an error event; nobody is interested any more.
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      settle();
    };
    const refuse = (error: Error) => end(() => fail(error));
    const cancel = () => refuse(new ReadingCancelled());
    const deadline = setTimeout(() => refuse(new DocumentRefused('TIMED_OUT')), limits.timeoutMs);
    const watch = setInterval(() => {
      if (residentMiB(child) > limits.maxResidentMiB) refuse(new DocumentRefused('OUT_OF_MEMORY'));
    }, MEMORY_WATCH_MS);
    signal?.addEventListener('abort', cancel);
    child.on('message', (message: ChildMessage) => {
      switch (message.kind) {
        case 'PAGE':
          return onPage?.(message.page, message.pages);
        case 'REFUSED':
          return refuse(new DocumentRefused(message.refusal.code, message.refusal.message));
        case 'FAULT':
          return refuse(new ReaderCrashed(`${message.name}\n${message.frames}`));
        default:
          return end(() => fulfil(message));
      }
    });
    child.on('error', (error) => refuse(new ReaderCrashed(error.message)));
    child.on('exit', (code, exitSignal) =>
      refuse(
        isHeapExhausted(code, exitSignal)
          ? new DocumentRefused('OUT_OF_MEMORY')
          : new ReaderCrashed(exitSignal ?? `exit code ${code}`),
      ),
    );
    child.send(task, (error) => error && refuse(new ReaderCrashed(error.message)));
  });
}

function startChild(limits: ReadingLimits): ChildProcess {
  return fork(CHILD_MAIN, [], {
    // Nothing of our environment: no database address, no credentials. No proxy, no Node options.
    env: { NODE_ENV: 'production', TZ: 'UTC' },
    execArgv: [...readingFlags(limits)],
    // pdf.js warns on its console and may quote the document there: reports are never logged.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Resident memory of a process, in MiB; 0 where the system does not show it. */
function residentMiB({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
