/** pdf.js by way of pdf-parse, behind one small interface: nothing else of the reader knows of either. */
import { DocumentRefused } from '@countersign/vocabulary';
import type { OutlineEntry } from '../layout/model';
import { drawPage, type OperatorList } from './draw-page';
import type { DrawnFont } from './drawn-font';
import { OPERATORS } from './operators';
import type { PageDrawing } from './page-drawing';
import { openPdfJs, type PdfJs, type PdfJsDocument, type PdfJsOutlineItem, type PdfJsPage } from './pdfjs-document';
import { boundedScale, renderPage, type RenderedPage } from './render-page';

export interface OpenedDocument {
  readonly pages: number;
  /** What page `number` (from 1) draws. */
  drawingOf(number: number): Promise<PageDrawing>;
  outline(): Promise<readonly OutlineEntry[]>;
  /** The page as a PNG at `scale` pixels a point. */
  imageOf(number: number, scale: number): Promise<Uint8Array>;
  /** The page as grey pixels, `dpi` to the inch or fewer where the page is very large. */
  renderedPage(number: number, dpi: number): Promise<RenderedPage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly password?: string;
  readonly maxPages: number;
}

const NO_ANNOTATIONS = 0;
const MAX_OUTLINE_ENTRIES = 2_000;
const HEADER_WINDOW = 1024;

/** @throws DocumentRefused where the document can't be opened; its code says why. */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<OpenedDocument> {
  if (bytes.length === 0) throw new DocumentRefused('EMPTY_FILE');
  // A PDF may begin after other bytes; readers look for its mark in the first kilobyte (ISO 32000-1, annex H).
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WINDOW)).includes('%PDF-'))
    throw new DocumentRefused('NOT_A_PDF');
  const { document, close } = await openPdfJs(bytes, 'TO_READ', options.password);
  if (document.numPages > options.maxPages) {
    await close();
    throw new DocumentRefused(
      'TOO_MANY_PAGES',
      `The PDF has ${document.numPages} pages; this installation reads up to ${options.maxPages}. Upload the SOC 2 report alone.`,
    );
  }
  let drawn: Promise<PdfJs> | null = null;
  // Most documents have no page that has to be drawn.
  const toDraw = () => (drawn ??= document.getData().then((data) => openPdfJs(data, 'TO_DRAW', options.password)));
  return {
    pages: document.numPages,
    drawingOf: (number) => drawingOf(document, number),
    outline: () => outlineOf(document),
    imageOf: async (number, scale) => imageOf(await toDraw(), number, scale),
    renderedPage: async (number, dpi) => renderedPage((await toDraw()).document, number, dpi),
    close: async () => {
      await close();
      await (await drawn?.catch(() => null))?.close();
    },
  };
}

async function imageOf({ parser, document }: PdfJs, number: number, scale: number): Promise<Uint8Array> {
  const options = { partial: [number], imageDataUrl: false, imageBuffer: true };
  const { pages } = await parser.getScreenshot({
    ...options,
    scale: boundedScale(await document.getPage(number), scale),
  });
  return pages[0]?.data ?? new Uint8Array();
}

async function renderedPage(document: PdfJsDocument, number: number, dpi: number): Promise<RenderedPage> {
  const page = await document.getPage(number);
  try {
    return await renderPage(page, document.canvasFactory, dpi);
  } finally {
    page.cleanup();
  }
}

async function drawingOf(document: PdfJsDocument, number: number): Promise<PageDrawing> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  try {
    const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    const fonts = await fontsOf(page, operators);
    const matrix = transform as unknown as [number, number, number, number, number, number];
    return drawPage(operators, { number, width, height, transform: matrix }, (id) => fonts.get(id));
  } finally {
    page.cleanup();
  }
}

async function fontsOf(page: PdfJsPage, operators: OperatorList): Promise<ReadonlyMap<string, DrawnFont>> {
  const ids = new Set<string>();
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    if (operator === OPERATORS.setFont && args) ids.add(String(args[0]));
    if (operator !== OPERATORS.setGState || !args) return;
    for (const [key, value] of (args[0] ?? []) as readonly [string, unknown][])
      if (key === 'Font') ids.add(String((value as readonly unknown[])[0]));
  });
  const fonts = new Map<string, DrawnFont>();
  for (const id of ids) {
    const font = await new Promise<DrawnFont | null>((resolve) => page.commonObjs.get(id, resolve));
    if (font) fonts.set(id, font);
  }
  return fonts;
}

async function outlineOf(document: PdfJsDocument): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (items: readonly PdfJsOutlineItem[], level: number): Promise<void> => {
    for (const item of items) {
      if (entries.length >= MAX_OUTLINE_ENTRIES || level > 8) return;
      const title = item.title.replace(/\s+/g, ' ').trim();
      if (title) entries.push({ title, level, page: await pageOf(document, item.dest) });
      await visit(item.items ?? [], level + 1);
    }
  };
  try {
    await visit((await unlessLost(document.getOutline())) ?? [], 1);
  } catch {
    // A broken outline takes nothing from the pages; what was read of it stays.
  }
  return entries;
}

/**
 * pdf.js answers with a message. Where that cannot be made (an outline of thousands of levels overflows the stack), no
 * answer ever comes, and the failure reaches nobody.
 */
function unlessLost<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const lost = () => resolve(null);
    process.on('unhandledRejection', lost);
    void answer.then(resolve, reject).finally(() => process.off('unhandledRejection', lost));
  });
}

async function pageOf(document: PdfJsDocument, target: PdfJsOutlineItem['dest']): Promise<number | null> {
  try {
    const destination = typeof target === 'string' ? await document.getDestination(target) : target;
    const reference = destination?.[0];
    if (typeof reference === 'number') return reference + 1;
    return reference ? (await document.getPageIndex(reference)) + 1 : null;
  } catch {
    return null;
  }
}
