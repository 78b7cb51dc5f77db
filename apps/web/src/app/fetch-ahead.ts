import { router } from './routes';

/** A list and what it lists, such as `reports` and `reports/:reportId`; what people seldom go to waits until they do. */
const OFTEN = /^[a-z-]*(\/:\w+)?$/;

/** By then the page that somebody opened has what it needs. */
const AFTER_MS = 2_000;

type Idle = Pick<Window, 'setTimeout'> & Partial<Pick<Window, 'requestIdleCallback'>>;

/**
 * Fetches the code of the pages that people go to most, one after the other while nothing else is to be done: who goes to
 * one finds it there, and waits for its data alone.
 */
export function fetchPagesAhead(): void {
  window.setTimeout(() => void fetchEach(), AFTER_MS);
}

async function fetchEach(): Promise<void> {
  const [shell] = router.routes;
  const pages = (shell?.children?.[0]?.children ?? []).filter(({ path = '' }) => OFTEN.test(path));
  for (const { lazy } of pages) {
    if (typeof lazy !== 'function') continue;
    await idle();
    try {
      await lazy();
    } catch {
      // Some browsers never ask again for what they could not fetch once: the rest is left to whoever goes there.
      return;
    }
  }
}

/** Not every browser tells when it has nothing to do. */
const idle = (browser: Idle = window): Promise<void> =>
  new Promise((resolve) =>
    browser.requestIdleCallback ? browser.requestIdleCallback(() => resolve()) : browser.setTimeout(resolve, 200),
  );
