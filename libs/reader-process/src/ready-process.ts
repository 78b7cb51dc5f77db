import type { ChildProcess } from 'node:child_process';
import { endChild, startChild } from './child-process';
import { DEFAULT_READING_LIMITS, type ReadingLimits } from './limits';
import type { ChildMessage } from './messages';

/**
 * Keeps one process at hand that has loaded its modules and run its code, so that who hands in a report does not wait
 * for that. Each reads one report and ends, as any other; the next one is made ready meanwhile. One that died waiting
 * is not missed: that reading starts its own, and the next finds one again.
 */
export class ReadyProcess {
  private waiting: ChildProcess | null = null;
  /** Whether the one that waits became warm, which it does not where it dies on the way. */
  private warm: Promise<boolean> = Promise.resolve(false);
  private isClosed = false;

  constructor(private readonly maxHeapMiB = DEFAULT_READING_LIMITS.maxHeapMiB) {
    this.prepare();
  }

  /** The process that waits, which is the caller's from now on; null where there is none for these limits. */
  take(limits: Pick<ReadingLimits, 'maxHeapMiB'>): ChildProcess | null {
    // A process's heap is bounded when it starts.
    if (this.isClosed || limits.maxHeapMiB !== this.maxHeapMiB) return null;
    const taken = this.waiting;
    this.prepare();
    if (!taken?.connected) return null;
    taken.ref();
    taken.channel?.ref();
    return taken;
  }

  /** The number of the process that waits, once it is warm; null where none does. */
  async whenReady(): Promise<number | null> {
    return (await this.warm) ? (this.waiting?.pid ?? null) : null;
  }

  /** Ends the process that waits; those that were taken are their takers'. */
  close(): void {
    this.isClosed = true;
    if (this.waiting) endChild(this.waiting);
    this.waiting = null;
    this.warm = Promise.resolve(false);
  }

  private prepare(): void {
    const child = startChild({ maxHeapMiB: this.maxHeapMiB }, { ahead: true });
    this.warm = new Promise((resolve) => {
      const forget = () => {
        if (this.waiting === child) this.waiting = null;
        resolve(false);
      };
      child.once('exit', forget).once('error', forget);
      child.once('message', ({ kind }: ChildMessage) => resolve(kind === 'READY'));
    });
    // Nobody's end waits for it; without its parent it ends by itself.
    child.unref();
    child.channel?.unref();
    this.waiting = child;
  }
}
