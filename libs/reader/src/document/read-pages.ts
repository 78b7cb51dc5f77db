/** Every page of a document as a drawing with text: what it draws itself, or what OCR reads of it. */
import { needsOcr } from './ocr/legibility';
import { readScans } from './ocr/read-scans';
import type { PageDrawing } from './page-drawing';
import type { OpenedDocument } from './pdf-document';

export interface PageReading {
  readonly drawings: readonly PageDrawing[];
  /** Scanned pages that could not be read. */
  readonly unread: readonly number[];
}

export interface PageReadingOptions {
  readonly ocrThreads?: number;
  /** After each page that is done: how many are, and of how many. */
  readonly onPage?: (done: number, pages: number) => void;
}

export async function readPages(
  document: OpenedDocument,
  { ocrThreads, onPage }: PageReadingOptions,
): Promise<PageReading> {
  const drawings: PageDrawing[] = [];
  const scanned: PageDrawing[] = [];
  let done = 0;
  const tell = () => onPage?.((done += 1), document.pages);
  for (let number = 1; number <= document.pages; number += 1) {
    const drawing = await document.drawingOf(number);
    drawings.push(drawing);
    if (needsOcr(drawing)) scanned.push(drawing);
    else tell();
  }
  if (scanned.length === 0) return { drawings, unread: [] };
  const scans = await readScans(document, scanned, { threads: ocrThreads, onRead: tell });
  const read = new Map(scans.drawings.map((drawing) => [drawing.number, drawing]));
  return { drawings: drawings.map((drawing) => read.get(drawing.number) ?? drawing), unread: scans.unread };
}
