import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RunningWorker } from '../../../apps/worker/src/worker';
import { type TestApi, startTestApi } from '../../api/harness/api';
import { startTestWorker } from '../../api/harness/worker';
import { launchBrowser } from '../../browser-support';

const SESSION_COOKIE = 'countersign_session';

export interface Portal {
  readonly api: TestApi;
  readonly address: string;
  /** What the browser complained of: scripts that failed, and what the Content-Security-Policy kept from happening. */
  readonly complaints: string[];
  /** A page for nobody in particular. */
  openPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page for the administrator, who has signed in. */
  openSignedIn(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

/**
 * The API with the built page, the worker, and a browser, each with everything of its own.
 * @param today for the API and the worker; the browser drops the cookie of a session that ends in its past
 */
export async function startPortal({ today = null }: { today?: string | null } = {}): Promise<Portal> {
  const api = await startTestApi({ webDirectory: builtPage() });
  api.clock.set(today);
  const worker: RunningWorker = await startTestWorker(api.configuration, () => api.clock.now());
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const { address } = api.running;
  const openPage = async (options: BrowserContextOptions = {}) => pageOf(browser, address, options, complaints);
  return {
    api,
    address,
    complaints,
    openPage,
    async openSignedIn(options) {
      const page = await openPage(options);
      await page.context().addCookies([{ name: SESSION_COOKIE, value: api.client.token!, url: address }]);
      return page;
    },
    async stop() {
      await browser.close();
      await worker.stop();
      await api.stop();
    },
  };
}

async function pageOf(browser: Browser, baseURL: string, options: BrowserContextOptions, complaints: string[]) {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1400, height: 900 },
    // Whoever looks decides how dates are written; here it is somebody in Britain.
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  // Long enough for a machine that does ten other things: what comes late is no failure of what is tested.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    // What the worker of pdf.js says where a document is left while it opens; it has nobody there who could catch it.
    if (error.message !== 'Worker was terminated') complaints.push(error.message);
  });
  page.on('console', (message) => {
    // An answer other than 200 is told there as well; what comes of it is the page's own affair.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return page;
}

/** Builds the page where its sources are newer; the directory with what was built. */
function builtPage(): string {
  const builder = pathToFileURL(join(__dirname, '../../../scripts/set-up/build.mjs')).href;
  const script = `const { ensureBuilt } = await import(${JSON.stringify(builder)});
    process.stdout.write(await ensureBuilt(['web']));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The page could not be built:\n${stderr}`);
  return join(stdout, 'web');
}
