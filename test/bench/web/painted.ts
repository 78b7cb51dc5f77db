import type { Page } from 'playwright-core';

/** JavaScript expressions, each true once what it says stands on the page. */
export interface Expected {
  /** The page shows that it has heard. */
  readonly heard: string;
  /** What was asked for is there; null: there is nothing to wait for beyond that. */
  readonly done: string | null;
}

/** ms from the event as the browser got it. */
export interface Painted {
  readonly heard: number;
  readonly done: number | null;
}

/**
 * From an action to what is painted: the clock starts with the event as the browser got it, and ends in the frame after
 * the one in which the result stands on the page.
 * @param event what the action comes as
 */
export async function painted(
  page: Page,
  event: 'pointerdown' | 'keydown',
  { heard, done }: Expected,
  act: () => Promise<unknown>,
): Promise<Painted> {
  await page.evaluate(`window.painted = new Promise((resolve) => {
    const until = (isThere, begun) => new Promise((there) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look);
        // A frame is painted when the next one begins.
        requestAnimationFrame(() => there(performance.now() - begun));
      };
      requestAnimationFrame(look);
    });
    window.addEventListener('${event}', ({ timeStamp }) => {
      const heard = until(() => ${heard}, timeStamp);
      const done = ${done === null ? 'Promise.resolve(null)' : `until(() => ${done}, timeStamp)`};
      Promise.all([heard, done]).then(([heard, done]) => resolve({ heard, done }));
    }, { capture: true, once: true });
  }); undefined`);
  await act();
  const { heard: after, done: later } = (await inTime(page.evaluate('window.painted'))) as Painted;
  return { heard: after, done: later };
}

/** A result that never comes is told, and not waited for until somebody looks. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Error('The page did not come to what was expected within two minutes.');
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), 120_000);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
