/** Every page of a document as a drawing with text: what it draws itself, or what OCR reads of it. */
import { DocumentRefused } from '@countersign/vocabulary';
import type { OutlineEntry } from '../layout/model';
import { needsOcr } from './ocr/legibility';
import { readScans } from './ocr/read-scans';
import type { PageDrawing } from './page-drawing';
import type { OpenedDocument } from './pdf-document';

export interface PageReading<Page> {
  readonly pages: readonly Page[];
  /** Pages that could not be read: damaged, drawn to overwhelm, or scanned beyond recognition. */
  readonly unread: readonly number[];
  readonly outline: readonly OutlineEntry[];
}

export interface PageReadingOptions {
  readonly ocrThreads?: number;
  /** After each page that is done: how many are, and of how many. */
  readonly onPage?: (done: number, pages: number) => void;
}

/**
 * @param take what is kept of each drawing, of which a long report has too many to keep them all whole
 * @throws DocumentRefused where no page can be read
 */
export async function readPages<Page>(
  document: OpenedDocument,
  take: (drawing: PageDrawing) => Page,
  { ocrThreads, onPage }: PageReadingOptions,
): Promise<PageReading<Page>> {
  const pages: Page[] = [];
  const scanned: PageDrawing[] = [];
  const broken: number[] = [];
  let done = 0;
  const tell = () => onPage?.((done += 1), document.pages);
  for (let number = 1; number <= document.pages; number += 1) {
    const drawing = await document.drawingOf(number).catch(() => null);
    pages.push(take(drawing ?? emptyPage(number)));
    if (drawing === null) broken.push(number);
    if (drawing !== null && needsOcr(drawing)) scanned.push(drawing);
    else tell();
  }
  if (broken.length > 0 && broken.length === document.pages) throw new DocumentRefused('CORRUPT_PDF');
  const outline = await document.outline();
  if (scanned.length === 0) return { pages, unread: broken, outline };
  const scans = await readScans(document, scanned, { threads: ocrThreads, onRead: tell });
  for (const drawing of scans.drawings) pages[drawing.number - 1] = take(drawing);
  return {
    pages,
    unread: [...broken, ...scans.unread].sort((one, other) => one - other),
    outline,
  };
}

const emptyPage = (number: number): PageDrawing => ({
  number,
  width: 612,
  height: 792,
  fragments: [],
  segments: [],
  areas: [],
  images: [],
  textSource: 'EMBEDDED',
});
