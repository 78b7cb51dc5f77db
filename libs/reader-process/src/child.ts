import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DocumentRefused } from '@countersign/vocabulary';
import { endChild, startChild } from './child-process';
import type { ReadingLimits } from './limits';
import type { ChildMessage, ReadingTask } from './messages';
import type { ReadyProcess } from './ready-process';

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
  /** Has a process at hand, where one is kept. */
  readonly ready?: ReadyProcess;
}

type Answer = Exclude<ChildMessage, { kind: 'READY' } | { kind: 'PAGE' } | { kind: 'REFUSED' } | { kind: 'FAULT' }>;

const MEMORY_WATCH_MS = 200;
/** V8 aborts when its heap is full: SIGABRT, or exit code 134 where a shell stands between. */
const isHeapExhausted = (code: number | null, signal: NodeJS.Signals | null) => signal === 'SIGABRT' || code === 134;

/**
 * Runs one task in a process of its own.
 * @throws DocumentRefused for a typed refusal, a time-out or a memory limit; ReaderCrashed; ReadingCancelled
 */
export function runInChild(task: ReadingTask, { limits, onPage, signal, ready }: ChildOptions): Promise<Answer> {
  return new Promise((fulfil, fail) => {
    if (signal?.aborted) return fail(new ReadingCancelled());
    const child = ready?.take(limits) ?? startChild(limits, { ahead: false });
    const end = (settle: () => void) => {
      clearTimeout(deadline);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      endChild(child);
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
        case 'READY':
          return;
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

/** Resident memory of a process, in MiB; 0 where the system does not show it. */
function residentMiB({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
