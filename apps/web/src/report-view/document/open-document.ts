import { GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy, getDocument } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

const FILES = import.meta.env.PDFJS_FILES;

/** Opens the PDF at an address of our server. A report is hostile input: nothing in it is run. */
export function openDocument(url: string): PDFDocumentLoadingTask {
  return getDocument({
    url,
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

/** The size of every page, so that a place far down can be turned to before the pages above it are drawn. */
export async function pageSizesOf(document: PDFDocumentProxy): Promise<readonly PageSize[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
}
