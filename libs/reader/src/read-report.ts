import { createHash } from 'node:crypto';
import { DocumentRefused, type ReportFacts } from '@countersign/vocabulary';
import { openDocument, type OpenedDocument } from './document/pdf-document';
import type { PageDrawing } from './document/page-drawing';
import { listFactsOf } from './facts/list-facts';
import { reportText } from './facts/report-text';
import { scalarFactsOf, withReadingDoubt } from './facts/scalar-facts';
import { layOut } from './layout/lay-out';
import type { DocumentLayout } from './layout/model';
import { selfAudit } from './self-audit';
import { findSections, listedSections, sectionWarnings } from './sections';

export interface ReadLimits {
  readonly maxPages: number;
}

export interface ReadOptions {
  readonly fileName: string;
  readonly password?: string;
  readonly limits?: Partial<ReadLimits>;
  /** Called after each page whose text was taken, with pages done and pages in all. */
  readonly onPage?: (page: number, pages: number) => void;
}

const DEFAULT_MAX_PAGES = 1_000;

/**
 * Reads a report. Plain computation: no file, network or clock.
 * @throws DocumentRefused where the document can't be read; its code says why.
 */
export async function readReport(bytes: Uint8Array, options: ReadOptions): Promise<ReportFacts> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const layout = await layoutOf(bytes, options);
  const sections = findSections(layout);
  const report = reportText(layout, sections);
  const scalars = withReadingDoubt(scalarFactsOf(report), layout.pages);
  const lists = listFactsOf(report, scalars);
  const audited = selfAudit(report, { ...scalars, ...lists });
  return {
    file: options.fileName,
    document: { sha256, pages: layout.pages.length, textSource: textSourceOf(layout) },
    ...audited.facts,
    sections: listedSections(sections),
    warnings: [
      ...scalars.warnings,
      ...lists.warnings,
      ...audited.warnings,
      ...sectionWarnings(layout, sections, scalars.kind?.value ?? null, scalars.type?.value ?? null),
    ],
  };
}

/** @throws DocumentRefused */
async function layoutOf(bytes: Uint8Array, { password, limits, onPage }: ReadOptions): Promise<DocumentLayout> {
  const document = await openDocument(bytes, { password, maxPages: limits?.maxPages ?? DEFAULT_MAX_PAGES });
  try {
    const drawings = await drawingsOf(document, onPage);
    return layOut(drawings, await document.outline());
  } finally {
    await document.close();
  }
}

async function drawingsOf(document: OpenedDocument, onPage: ReadOptions['onPage']): Promise<readonly PageDrawing[]> {
  const drawings: PageDrawing[] = [];
  for (let number = 1; number <= document.pages; number += 1) {
    drawings.push(await document.drawingOf(number));
    onPage?.(number, document.pages);
  }
  if (drawings.every(({ fragments }) => fragments.length === 0)) throw new DocumentRefused('NO_TEXT');
  return drawings;
}

function textSourceOf({ pages }: DocumentLayout): ReportFacts['document']['textSource'] {
  const scanned = pages.filter((page) => page.textSource === 'OCR').length;
  if (scanned === 0) return 'EMBEDDED';
  return scanned === pages.length ? 'OCR' : 'MIXED';
}
