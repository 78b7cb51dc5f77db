import type { ReportFacts } from '@countersign/vocabulary';

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

/**
 * Reads a report. Plain computation: no file, network or clock.
 * @throws DocumentRefused where the document can't be read; its code says why.
 */
export async function readReport(_bytes: Uint8Array, _options: ReadOptions): Promise<ReportFacts> {
  throw new Error('not written yet');
}
