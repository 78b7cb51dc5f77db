import { useMemo, useSyncExternalStore } from 'react';
import { addressOfReport, rememberPassword } from './document-passwords';
import { keepArriving, keptArriving } from './kept-arriving';
import { type Sent, sendFile } from './send-file';

/** What came of one file in what was sent: the file itself, or an entry of the zip that it is. */
export interface ArrivedFile {
  readonly name: string;
  readonly archive: string | null;
  /** In the inbox. */
  readonly itemId?: string;
  /** Among the reports of a vendor. */
  readonly reportId?: string;
  readonly duplicate?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

export type ArrivalOutcome =
  | { readonly kind: 'ANSWERED'; readonly files: readonly ArrivedFile[] }
  /** The page was left or loaded anew before the file was sent. */
  | { readonly kind: 'LOST' }
  | Exclude<Sent<never>, { readonly kind: 'TAKEN' }>;

/** Where files go: to a vendor's reports or, null, to the inbox. */
export type ArrivalTarget = string | null;

export interface ArrivingFile {
  readonly key: number;
  readonly target: ArrivalTarget;
  readonly name: string;
  readonly size: number;
  /** Null: of before the page was loaded anew, and to be chosen again before it can be sent again. */
  readonly file: File | null;
  /** From 0 to 1; null: it waits for its turn. */
  readonly sent: number | null;
  readonly outcome: ArrivalOutcome | null;
}

/** What opens the files that were refused without; never kept beside them. */
const passwords = new Map<number, string>();

const AT_ONCE = 3;

let all: readonly ArrivingFile[] = keptArriving().map((kept, place) => ({ ...kept, key: place + 1 }));
let lastKey = all.length;
const listeners = new Set<() => void>();

function set(next: readonly ArrivingFile[]): void {
  const isStep = next.length !== all.length || next.some(({ outcome }, place) => outcome !== all[place]?.outcome);
  all = next;
  // What is under way changes many times a second, and is nothing that a new page could go on with.
  if (isStep) keepArriving(all);
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
  const next = all
    .filter(({ sent, outcome }) => sent === null && outcome === null)
    .slice(0, Math.max(0, AT_ONCE - underway));
  for (const { key, file, target } of next) {
    if (file === null) continue;
    change(key, { sent: 0 });
    const password = passwords.get(key);
    passwords.delete(key);
    void send({ file, target, password }, (sent) => change(key, { sent })).then((outcome) => {
      change(key, { outcome });
      sendWaiting();
    });
  }
}

interface ToSend {
  readonly file: File;
  readonly target: ArrivalTarget;
  readonly password: string | undefined;
}

async function send({ file, target, password }: ToSend, onProgress: (sent: number) => void): Promise<ArrivalOutcome> {
  if (target === null) {
    const sent = await sendFile<{ files: readonly ArrivedFile[] }>({ url: '/api/inbox/files', file, onProgress });
    return sent.kind === 'TAKEN' ? { kind: 'ANSWERED', files: sent.answer.files } : sent;
  }
  const url = `/api/vendors/${encodeURIComponent(target)}/reports`;
  const sent = await sendFile<{ reportId: string; duplicate: boolean }>({ url, file, password, onProgress });
  if (sent.kind !== 'TAKEN') return sent;
  if (password !== undefined) rememberPassword(addressOfReport(sent.answer.reportId), password);
  return { kind: 'ANSWERED', files: [{ name: file.name, archive: null, ...sent.answer }] };
}

/** Files that are on their way in, whatever page is looked at meanwhile. */
export const arrivingFiles = {
  start(files: readonly File[], target: ArrivalTarget): void {
    const fresh = files.map((file) => ({ key: (lastKey += 1), target, name: file.name, size: file.size, file }));
    set([...all, ...fresh.map((each) => ({ ...each, sent: null, outcome: null }))]);
    sendWaiting();
  },
  /** The same file again, with what opens it. */
  unlock(key: number, password: string): void {
    passwords.set(key, password);
    arrivingFiles.retry(key);
  },
  /** @param file chosen anew, where the one before is no longer at hand */
  retry(key: number, file?: File): void {
    const chosen = file === undefined ? {} : { file, name: file.name, size: file.size };
    change(key, { ...chosen, sent: null, outcome: null });
    sendWaiting();
  },
  dismiss(key: number): void {
    set(all.filter((each) => each.key !== key));
  },
  /** For who signs in next. */
  forget(): void {
    set([]);
  },
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useArrivingFiles(target: ArrivalTarget): readonly ArrivingFile[] {
  const files = useSyncExternalStore(subscribe, () => all);
  return useMemo(() => files.filter((each) => each.target === target), [files, target]);
}
