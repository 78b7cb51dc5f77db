import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { longPdf } from '../../api/harness/small-pdf';

const BUILD = join(require.resolve('pdfjs-dist/package.json'), '../build');
const file = (name: string) => readFileSync(join(BUILD, name));

/** pdf.js alone, with the whole file at hand: opens it and draws one page, ms. */
export async function barePage(page: Page, pages: number): Promise<number> {
  const bare = await page.context().newPage();
  const address = new URL(page.url()).origin;
  const pdf = Buffer.from(await longPdf(pages));
  await bare.route('**/bare/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop()!;
    if (name === 'page') return route.fulfill({ contentType: 'text/html', body: '<canvas></canvas>' });
    if (name === 'report.pdf') return route.fulfill({ contentType: 'application/pdf', body: pdf });
    return route.fulfill({ contentType: 'text/javascript', body: file(name) });
  });
  await bare.goto(`${address}/bare/page`);
  const took = (await bare.evaluate(`(async () => {
    const pdfjs = await import('/bare/pdf.min.mjs');
    pdfjs.GlobalWorkerOptions.workerSrc = '/bare/pdf.worker.min.mjs';
    const data = await (await fetch('/bare/report.pdf')).arrayBuffer();
    await pdfjs.getDocument({ data: data.slice(0) }).promise;
    const document_ = await pdfjs.getDocument({ data }).promise;
    const begun = performance.now();
    const page = await document_.getPage(${Math.min(180, pages)});
    const viewport = page.getViewport({ scale: 1 });
    const canvas = document.querySelector('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    await page.render({ canvas, viewport }).promise;
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  })()`)) as number;
  await bare.close();
  return took;
}
