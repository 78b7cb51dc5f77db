import { DocumentRefused } from '@countersign/vocabulary';

export interface ProbeOptions {
  readonly password?: string;
  readonly maxPages: number;
}

/**
 * Opens a document without reading it: enough to refuse at once what can never be read.
 * @throws DocumentRefused where the document can't be opened; its code says why.
 */
export async function probeDocument(_bytes: Uint8Array, _options: ProbeOptions): Promise<{ readonly pages: number }> {
  throw new DocumentRefused('CORRUPT_PDF');
}
