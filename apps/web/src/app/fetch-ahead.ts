import { type RouteObject, matchRoutes } from 'react-router';
import { type PageHandle, router } from './routes';

/** A list and what it lists, such as `reports` and `reports/:reportId`; what people seldom go to waits until they do. */
const OFTEN = /^[a-z-]*(\/:\w+)?$/;

/** By then the page that somebody opened has what it needs. */
const AFTER_MS = 1_000;

/** Who passes over a link goes on sooner, and who presses it at once is answered before anything is fetched. */
const POINTED_AT_MS = 60;

type Idle = Pick<Window, 'setTimeout'> & Partial<Pick<Window, 'requestIdleCallback'>>;

/**
 * Fetches the code of the pages that people go to most, one after the other while nothing else is to be done, and before
 * these that of a page whose link somebody points at: who goes to one finds it there, and waits for its data alone.
 */
export function fetchPagesAhead(): () => void {
  const timer = window.setTimeout(() => void fetchEach(), AFTER_MS);
  let pointing: number | undefined;
  const onNear = ({ target }: Event) => {
    window.clearTimeout(pointing);
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) pointing = window.setTimeout(() => fetchOf(link), POINTED_AT_MS);
  };
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, onNear, { passive: true });
  return () => {
    for (const pending of [timer, pointing]) window.clearTimeout(pending);
    for (const event of ['pointerover', 'focusin']) document.removeEventListener(event, onNear);
  };
}

const codeOf = ({ handle }: Pick<RouteObject, 'handle'>) => (handle as PageHandle | undefined)?.code;

function fetchOf(link: HTMLAnchorElement): void {
  if (link.origin !== window.location.origin) return;
  const found = matchRoutes(router.routes as RouteObject[], link.pathname)?.at(-1);
  // Who goes there all the same is told what is wrong.
  if (found)
    codeOf(found.route)
      ?.load()
      .catch(() => undefined);
}

async function fetchEach(): Promise<void> {
  const [shell] = router.routes;
  const pages = (shell?.children?.[0]?.children ?? []).filter(({ path = '' }) => OFTEN.test(path));
  for (const route of pages) {
    const code = codeOf(route);
    if (code === undefined) continue;
    await idle();
    try {
      await code.load();
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
