import { readFile } from 'node:fs/promises';
import { PDFParse } from 'pdf-parse';

export const withoutSpace = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/**
 * Each page's words without white space, taken by pdf-parse's own text extraction and not by our reader, in the order
 * of the file.
 */
export async function pageTexts(path: string): Promise<readonly string[]> {
  const parser = new PDFParse({ data: new Uint8Array(await readFile(path)) });
  try {
    const { pages } = await parser.getText({ itemJoiner: '' });
    return pages.map(({ text }) => withoutSpace(text));
  } finally {
    await parser.destroy();
  }
}
