import { tmpdir } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, findChromium } from './find-chromium';

/** Starts a headless browser; whoever starts it closes it. */
export function launchBrowser(found: Chromium = findChromium()): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    args: [
      // The tests open pages of our own only, and as root there is no sandbox to be had.
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
    ],
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? tmpdir(), ...found.environment },
  });
}
