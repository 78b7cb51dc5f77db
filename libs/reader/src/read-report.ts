import { createHash } from 'node:crypto';
import { DocumentRefused, type ReadingWarning, type ReportFacts } from '@countersign/vocabulary';
import { isDamaged } from './document/damage';
import { openDocument, type OpenedDocument } from './document/pdf-document';
import { readPages, type PageReadingOptions } from './document/read-pages';
import { readingWarnings } from './document/reading-warnings';
import { listFactsOf } from './facts/list-facts';
import { withReadingDoubt } from './facts/reading-doubt';
import { reportText } from './facts/report-text';
import { scalarFactsOf } from './facts/scalar-facts';
import { layOutPlaced } from './layout/lay-out';
import type { DocumentLayout, Page } from './layout/model';
import { placeWords } from './layout/placed-words';
import { selfAudit } from './self-audit';
import { findSections, listedSections, sectionWarnings } from './sections';
import { pageTextsOf } from './text/page-texts';

export interface ReadLimits {
  readonly maxPages: number;
}

export interface ReadOptions {
  readonly fileName: string;
  readonly password?: string;
  readonly limits?: Partial<ReadLimits>;
  /** Threads that read scanned pages; as many as the processors allow, up to four, where it is left out. */
  readonly ocrThreads?: number;
  /** Called after each page whose text was taken, with pages done and pages in all. */
  readonly onPage?: (page: number, pages: number) => void;
}

const DEFAULT_MAX_PAGES = 1_000;

/** A report that was read. */
export interface ReadReport {
  readonly facts: ReportFacts;
  /** What each page says, the first page first; for searching, not for facts. */
  readonly pageTexts: readonly string[];
}

/**
 * The facts of a report. Plain computation: no file, network or clock.
 * @throws DocumentRefused where the document can't be read; its code says why.
 */
export const readReport = async (bytes: Uint8Array, options: ReadOptions): Promise<ReportFacts> =>
  (await readReportWithText(bytes, options)).facts;

/**
 * The facts of a report and the text of its pages.
 * @throws DocumentRefused where the document can't be read; its code says why.
 */
export async function readReportWithText(bytes: Uint8Array, options: ReadOptions): Promise<ReadReport> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { layout, warnings } = await layoutOf(bytes, options);
  const sections = findSections(layout);
  const report = reportText(layout, sections);
  const scalars = withReadingDoubt(scalarFactsOf(report), layout.pages);
  const lists = listFactsOf(report, scalars);
  const audited = selfAudit(report, { ...scalars, ...lists });
  const facts: ReportFacts = {
    file: options.fileName,
    document: { sha256, pages: layout.pages.length, textSource: textSourceOf(layout) },
    ...audited.facts,
    sections: listedSections(sections),
    warnings: [
      ...warnings,
      ...scalars.warnings,
      ...lists.warnings,
      ...audited.warnings,
      ...sectionWarnings(layout, sections, scalars.kind?.value ?? null, scalars.type?.value ?? null),
    ],
  };
  return { facts, pageTexts: pageTextsOf(layout) };
}

/** @throws DocumentRefused */
async function layoutOf(
  bytes: Uint8Array,
  { password, limits, ocrThreads, onPage }: ReadOptions,
): Promise<{ readonly layout: DocumentLayout; readonly warnings: readonly ReadingWarning[] }> {
  // Before pdf.js takes the bytes over.
  const damaged = isDamaged(bytes);
  const document = await openDocument(bytes, { password, maxPages: limits?.maxPages ?? DEFAULT_MAX_PAGES });
  // What pdf.js keeps of the file, and what the pages draw, goes before the layout comes: a long report has much of it.
  const { pages, unread, outline } = await placedPages(document, { ocrThreads, onPage }).finally(document.close);
  return { layout: layOutPlaced(pages, outline), warnings: readingWarnings({ isDamaged: damaged, unread }) };
}

/** @throws DocumentRefused */
async function placedPages(document: OpenedDocument, options: PageReadingOptions) {
  const reading = await readPages(document, placeWords, options);
  if (reading.pages.every(({ words, slanted }) => words.length + slanted.length === 0))
    throw new DocumentRefused('NO_TEXT');
  return reading;
}

function textSourceOf(layout: DocumentLayout): ReportFacts['document']['textSource'] {
  // A blank sheet among scans has no text, and so no source of it.
  const isPrinted = ({ lines, furniture }: Page) => lines.length + furniture.length > 0;
  if (!layout.pages.some((page) => page.textSource === 'OCR' && isPrinted(page))) return 'EMBEDDED';
  return layout.pages.some((page) => page.textSource === 'EMBEDDED' && isPrinted(page)) ? 'MIXED' : 'OCR';
}
