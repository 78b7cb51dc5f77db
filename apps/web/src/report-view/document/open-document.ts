import {
  GlobalWorkerOptions,
  PasswordResponses,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  getDocument,
} from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { FileTransport } from './file-transport';

GlobalWorkerOptions.workerSrc = workerAddress;

const FILES = import.meta.env.PDFJS_FILES;

const RANGE_BYTES = 256 * 1024;

export interface OpeningDocument {
  readonly promise: Promise<PDFDocumentProxy>;
  /** Lets everything go, once it is open or has failed. */
  destroy(): Promise<void>;
}

export interface Opening {
  /** Is told where the server gives no more of the file. */
  readonly onRefused: () => void;
  /** Asks for what opens a protected document. */
  readonly askPassword: (wasWrong: boolean) => Promise<string>;
}

/** Opens the PDF at an address of our server. A report is hostile input: nothing in it is run. */
export function openDocument(url: string, { onRefused, askPassword }: Opening): OpeningDocument {
  const stopping = new AbortController();
  /** While it asks: nobody answers any more. */
  let leave: (() => void) | null = null;
  let task: PDFDocumentLoadingTask | null = null;
  const open = async () => {
    task = getDocument({
      range: await FileTransport.open(url, stopping.signal, onRefused),
      // Many writers put all pages into one flat list, which has to be walked: in larger parts, that takes fewer ways to
      // the server.
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
    task.onPassword = (give: (password: string | Error) => void, reason: number) => {
      leave = () => give(new Error('Nobody looks at the document any longer.'));
      void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then((password) => {
        leave = null;
        give(password);
      });
    };
    return task.promise;
  };
  const promise = open();
  return {
    promise,
    async destroy() {
      // The worker of pdf.js fails aloud where it is closed while it opens a document.
      if (task === null) stopping.abort();
      leave?.();
      await promise.catch(() => undefined);
      await task?.destroy();
    },
  };
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
