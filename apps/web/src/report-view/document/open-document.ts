import { GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy, getDocument } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

const FILES = import.meta.env.PDFJS_FILES;

const RANGE_BYTES = 256 * 1024;

/** Opens the PDF at an address of our server. A report is hostile input: nothing in it is run. */
export function openDocument(url: string): PDFDocumentLoadingTask {
  return getDocument({
    url,
    // The file streams in once; what is looked at before that much of it is there is fetched by its range. Many writers
    // put all pages into one flat list, which has to be walked: in larger parts, that takes fewer ways to the server.
    disableAutoFetch: true,
    rangeChunkSize: RANGE_BYTES,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${FILES}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${FILES}standard_fonts/`,
    iccUrl: `${FILES}iccs/`,
    wasmUrl: `${FILES}wasm/`,
  });
}

/** In PDF points, as a viewer shows the page. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** @param number from 1 */
export async function pageSizeOf(document: PDFDocumentProxy, number: number): Promise<PageSize> {
  const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
  return { width, height };
}
