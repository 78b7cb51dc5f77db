import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Whether the server can be reached, as the last that was heard from it or from the browser says. */
type State = 'REACHED' | 'AWAY';

const FIRST_LOOK_MS = 1_500;
const LONGEST_WAIT_MS = 30_000;
/** What stands in front of the server says for it that it is not there. */
const NOT_THERE = [502, 503, 504];

let state: State = navigator.onLine ? 'REACHED' : 'AWAY';
let waitMs = FIRST_LOOK_MS;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const waiting = new Set<() => void>();

function set(next: State): void {
  clearTimeout(timer);
  if (next === 'AWAY') {
    timer = setTimeout(() => void look(), waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  } else waitMs = FIRST_LOOK_MS;
  if (next === state) return;
  state = next;
  watchers.forEach((tell) => tell());
  if (next === 'REACHED') waiting.forEach((tell) => tell());
}

async function look(): Promise<void> {
  try {
    const { status } = await fetch('/health', { cache: 'no-store' });
    set(NOT_THERE.includes(status) ? 'AWAY' : 'REACHED');
  } catch {
    set('AWAY');
  }
}

window.addEventListener('offline', () => set('AWAY'));
window.addEventListener('online', () => void look());

/** What tells and asks how the way to the server is; one for the page. */
export const connection = {
  failed: (): void => set('AWAY'),
  answered: (): void => set('REACHED'),
  /** Asks the server itself. */
  look,
  /** @param tell is told when the server is there again @returns what ends it */
  onBack(tell: () => void): () => void {
    waiting.add(tell);
    return () => waiting.delete(tell);
  },
  /** After so long, or at once when the server is there again. */
  waitFor: (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const end = connection.onBack(() => go());
      const go = () => (clearTimeout(timeout), end(), resolve());
      const timeout = setTimeout(go, ms);
    }),
};

export const useIsAway = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => state === 'AWAY',
  );

/** @param tell is told when the server is there again after it could not be reached */
export function useOnBack(tell: () => void): void {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => connection.onBack(() => latest.current()), []);
}
