/** What a service says to the supervisor that started it, over the IPC channel. */
export type FromService =
  | { readonly ready: true; readonly address?: string }
  /** Sent every few seconds: its event loop turns. */
  | { readonly alive: true }
  /** It cannot start, and starting it again would not help: one sentence for the person. */
  | { readonly failed: string; readonly code?: string };

/** How often a service says that it is alive. */
export const ALIVE_EVERY_MS = 5_000;

/** What the supervisor says to a service. */
export interface ToService {
  readonly stop: true;
}

export function isFromService(message: unknown): message is FromService {
  return (
    typeof message === 'object' && message !== null && ('ready' in message || 'alive' in message || 'failed' in message)
  );
}
