import { useSyncExternalStore } from 'react';
import { type Sent, sendFile } from './send-file';

/** What came of one file in what was sent: the file itself, or an entry of the zip that it is. */
export interface ArrivedFile {
  readonly name: string;
  readonly archive: string | null;
  readonly itemId?: string;
  readonly duplicate?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

export type ArrivalOutcome =
  | { readonly kind: 'ANSWERED'; readonly files: readonly ArrivedFile[] }
  | Exclude<Sent<never>, { readonly kind: 'TAKEN' }>;

export interface ArrivingFile {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1; null: it waits for its turn. */
  readonly sent: number | null;
  readonly outcome: ArrivalOutcome | null;
}

const AT_ONCE = 3;

let all: readonly ArrivingFile[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function set(next: readonly ArrivingFile[]): void {
  all = next;
  const isUnderway = all.some(({ outcome }) => outcome === null);
  window[isUnderway ? 'addEventListener' : 'removeEventListener']('beforeunload', warn);
  listeners.forEach((listener) => listener());
}

/** Leaving the portal breaks off what is being sent; going to another of its pages does not. */
const warn = (event: BeforeUnloadEvent) => event.preventDefault();

const change = (key: number, news: Partial<ArrivingFile>) =>
  set(all.map((each) => (each.key === key ? { ...each, ...news } : each)));

/** Sends what waits, a few at once, so that each is on its way for a short time and none holds up all others. */
function sendWaiting(): void {
  const underway = all.filter(({ sent, outcome }) => sent !== null && outcome === null).length;
  const next = all.filter(({ sent }) => sent === null).slice(0, Math.max(0, AT_ONCE - underway));
  for (const { key, file } of next) {
    change(key, { sent: 0 });
    void send(file, (sent) => change(key, { sent })).then((outcome) => {
      change(key, { outcome });
      sendWaiting();
    });
  }
}

async function send(file: File, onProgress: (sent: number) => void): Promise<ArrivalOutcome> {
  const sent = await sendFile<{ files: readonly ArrivedFile[] }>({ url: '/api/inbox/files', file, onProgress });
  return sent.kind === 'TAKEN' ? { kind: 'ANSWERED', files: sent.answer.files } : sent;
}

/** Files that are on their way into the inbox, whatever page is looked at meanwhile. */
export const arrivingFiles = {
  start(files: readonly File[]): void {
    set([...all, ...files.map((file) => ({ key: (lastKey += 1), file, sent: null, outcome: null }))]);
    sendWaiting();
  },
  retry(key: number): void {
    change(key, { sent: null, outcome: null });
    sendWaiting();
  },
  dismiss(key: number): void {
    set(all.filter((each) => each.key !== key));
  },
};

export const useArrivingFiles = (): readonly ArrivingFile[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
