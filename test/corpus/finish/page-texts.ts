/** Looks into a made PDF, independently of the reader. */
import { PDFParse } from 'pdf-parse';

interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number };
  getTextContent(): Promise<{ readonly items: readonly { readonly str?: string }[] }>;
}
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getDestinations(): Promise<Record<string, readonly unknown[]>>;
  getPageIndex(reference: never): Promise<number>;
}

async function withDocument<Answer>(
  bytes: Uint8Array,
  use: (document: PdfDocument) => Promise<Answer>,
): Promise<Answer> {
  const parser = new PDFParse({ data: bytes.slice() });
  try {
    await parser.getInfo();
    return await use((parser as unknown as { readonly doc: PdfDocument }).doc);
  } finally {
    await parser.destroy();
  }
}

/** Without white space and hyphens, so that neither line ends nor hyphenation matter. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2011-]+/g, '');

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Without white space. */
  readonly text: string;
}

export const lookInto = (bytes: Uint8Array): Promise<readonly PrintedPage[]> =>
  withDocument(bytes, async (document) => {
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push({ width, height, text: squeezed(items.map(({ str }) => str ?? '').join('')) });
    }
    return pages;
  });

/** The pages of the anchors h0, h1, ... that the contents link to. */
export const headingDestinations = (bytes: Uint8Array): Promise<readonly number[]> =>
  withDocument(bytes, async (document) => {
    const destinations = await document.getDestinations();
    const pages: number[] = [];
    for (const [name, destination] of Object.entries(destinations)) {
      const index = /^h(\d+)$/.exec(name);
      if (index) pages[Number(index[1])] = (await document.getPageIndex(destination[0] as never)) + 1;
    }
    return pages;
  });
