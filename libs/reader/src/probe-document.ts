import { openDocument } from './document/pdf-document';

export interface ProbeOptions {
  readonly password?: string;
  readonly maxPages: number;
}

/**
 * Opens a document without reading it: enough to refuse at once what can never be read.
 * @throws DocumentRefused where the document can't be opened; its code says why.
 */
export async function probeDocument(bytes: Uint8Array, options: ProbeOptions): Promise<{ readonly pages: number }> {
  const document = await openDocument(bytes, options);
  await document.close();
  return { pages: document.pages };
}
