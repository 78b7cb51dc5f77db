/** pdf.js's parsing half in this thread, reached through a port that does not copy what a page draws. */
import { PDFParse, type LoadParameters } from 'pdf-parse';
import { SharedMemoryPort } from './shared-memory-port';

export type PdfJsWorker = NonNullable<LoadParameters['worker']>;

/** What pdf-parse's `setWorker` puts on the global object: the pdf.js that it brings. */
interface PdfJs {
  readonly PDFWorker: {
    new (options: { readonly port: SharedMemoryPort }): PdfJsWorker;
    /** Loads the parsing half into this thread, once. */
    readonly _setupFakeWorkerGlobal: Promise<{ initializeFromPort(port: SharedMemoryPort): void }>;
  };
}

/** To be destroyed when its document is closed. */
export async function startPdfJsWorker(): Promise<PdfJsWorker> {
  PDFParse.setWorker();
  const { PDFWorker } = (globalThis as unknown as { readonly pdfjs: PdfJs }).pdfjs;
  const parsingHalf = await PDFWorker._setupFakeWorkerGlobal;
  const port = new SharedMemoryPort();
  const worker = new PDFWorker({ port });
  parsingHalf.initializeFromPort(port);
  return worker;
}
