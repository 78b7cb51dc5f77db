import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser-support';
import { type DemoPortal, startDemoPortal } from './demo-portal';
import { PICTURES, type Picture, type Shown, shownIn } from './places';

const IMAGES = join(__dirname, '..', '..', 'docs', 'images');
/** What stands in the place of what is still fetched. */
const WAITING = '[aria-busy="true"], .mantine-Skeleton-root, .mantine-Loader-root';
const SIZE = { width: 1280, height: 800 };

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => PICTURES.every((picture) => picture.name !== name));
  if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}.`);
  mkdirSync(IMAGES, { recursive: true });
  const portal = await startDemoPortal();
  const browser = await launchBrowser();
  try {
    const shown = await shownIn(portal);
    for (const picture of PICTURES.filter(({ name }) => names.length === 0 || names.includes(name))) {
      await take(picture, { browser, portal, shown });
      console.log(`docs/images/${picture.name}.png`);
    }
  } finally {
    await browser.close();
    await portal.stop();
  }
}

interface Scene {
  readonly browser: Browser;
  readonly portal: DemoPortal;
  readonly shown: Shown;
}

async function take(picture: Picture, { browser, portal, shown }: Scene): Promise<void> {
  const context = await browser.newContext({
    baseURL: portal.address,
    viewport: picture.size ?? SIZE,
    colorScheme: picture.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  try {
    await context.addCookies([{ name: 'countersign_session', value: portal.token, url: portal.address }]);
    const page = await context.newPage();
    await page.goto(picture.at(shown), { waitUntil: 'networkidle' });
    await picture.first?.(page);
    await untilShown(page);
    // What is drawn of a document is asked for by nothing that the network shows; and a busy machine begins late.
    await page.waitForTimeout(1_500);
    await untilShown(page);
    await page.screenshot({ path: join(IMAGES, `${picture.name}.png`) });
  } finally {
    await context.close();
  }
}

async function untilShown(page: Page): Promise<void> {
  for (let turn = 0; turn < 60 && (await page.locator(WAITING).count()) > 0; turn += 1) await page.waitForTimeout(250);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
