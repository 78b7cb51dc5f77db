import { PDFParse } from 'pdf-parse';
import type { Page } from 'playwright-core';

/** What stands on paper where somebody prints the page, without the white space. */
export async function printedWords(page: Page): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(await page.pdf({ format: 'A4' })) });
  try {
    return (await parser.getText()).text.replaceAll(/\s+/g, ' ');
  } finally {
    await parser.destroy();
  }
}

/** The colours of words and ground as they are printed. */
export async function printedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const colours = (await page.evaluate(`(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const { color } = getComputedStyle(document.querySelector('main h1'));
    const { backgroundColor } = getComputedStyle(document.body);
    window.dispatchEvent(new Event('afterprint'));
    return [color, backgroundColor];
  })()`)) as string[];
  await page.emulateMedia({ media: null });
  return colours;
}
