import type { Browser } from 'playwright-core';
import { findChromium, launchBrowser, shippedChromium } from '.';

describe('the browser for the tests', () => {
  let browser: Browser | undefined;
  afterEach(() => browser?.close());

  const cases = [
    ['that is found first', findChromium],
    ['that comes with npm, on its own libraries and fonts', shippedChromium],
  ] as const;

  it.each(cases)('%s draws text, runs scripts and takes a file', async (_, chromium) => {
    browser = await launchBrowser(chromium());
    const page = await browser.newPage();
    await page.setContent('<h1 style="display:inline">Evidence</h1><input type="file"><canvas></canvas>');
    await page.setInputFiles('input', {
      name: 'report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-'),
    });
    const seen = await page.evaluate(`({
      width: document.querySelector('h1').getBoundingClientRect().width,
      file: document.querySelector('input').files[0].name,
      draws: document.querySelector('canvas').getContext('2d') !== null,
    })`);
    expect(seen).toMatchObject({ file: 'report.pdf', draws: true });
    expect((seen as { width: number }).width).toBeGreaterThan(20);
  });
});
