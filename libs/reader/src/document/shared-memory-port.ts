/**
 * pdf.js is two halves that exchange messages through a port. In Node both run in one thread, yet its own port copies
 * each message deeply, glyph by glyph: a tenth of a reading. This port hands lists of drawing operators over as they are.
 */

import type { TransferListItem } from 'node:worker_threads';

/** Numbers a page's operators and their arguments, part by part. */
interface OperatorChunk {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Message {
  readonly chunk?: Partial<OperatorChunk> | null;
}

type Listener = (event: { readonly data: unknown }) => void;

/** As much of the web's MessagePort as pdf.js asks for. */
export class SharedMemoryPort {
  private readonly listeners = new Map<Listener, () => void>();
  private readonly delivered = Promise.resolve();

  postMessage(message: Message, transfer?: readonly TransferListItem[]): void {
    const data = handedOver(message) ?? structuredClone(message, transfer ? { transfer: [...transfer] } : undefined);
    void this.delivered.then(() => {
      for (const listener of this.listeners.keys()) listener.call(this, { data });
    });
  }

  addEventListener(_: 'message', listener: Listener, options?: { readonly signal?: AbortSignal } | null): void {
    const signal = options?.signal;
    if (signal?.aborted) return;
    const forget = () => this.removeEventListener('message', listener);
    signal?.addEventListener('abort', forget);
    this.listeners.set(listener, () => signal?.removeEventListener('abort', forget));
  }

  removeEventListener(_: 'message', listener: Listener): void {
    this.listeners.get(listener)?.();
    this.listeners.delete(listener);
  }

  terminate(): void {
    for (const listener of [...this.listeners.keys()]) this.removeEventListener('message', listener);
  }
}

/** The sender empties its two arrays for the next part, so they are copied; what is in them it leaves alone. */
function handedOver(message: Message): Message | null {
  const { fnArray, argsArray } = message.chunk ?? {};
  if (!fnArray || !argsArray) return null;
  return { ...message, chunk: { ...message.chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() } };
}
