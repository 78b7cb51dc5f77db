/** pdf.js's own document, by way of pdf-parse. */
import { dirname, join } from 'node:path';
// First, before pdf.js replaces it.
import { restoreNativePush } from './native-push';
import { PDFParse, VerbosityLevel, type LoadParameters } from 'pdf-parse';
import type { OperatorList } from './draw-page';
import type { DrawnFont } from './drawn-font';
import { startPdfJsWorker } from './pdfjs-worker';
import { refusalOf } from './refusals';
import type { CanvasFactory, DrawablePage } from './render-page';
import { UNSHOWN_FONTS } from './unshown-fonts';

/** The parts of pdf.js's document that are used; pdf-parse keeps it private, so its version is pinned. */
export interface PdfJsDocument {
  readonly numPages: number;
  readonly canvasFactory: CanvasFactory;
  getPage(number: number): Promise<PdfJsPage>;
  getOutline(): Promise<readonly PdfJsOutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: unknown): Promise<number>;
  /** The bytes of the file. */
  getData(): Promise<Uint8Array>;
}

export interface PdfJsPage extends DrawablePage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getOperatorList(options: { annotationMode: number }): Promise<OperatorList>;
  cleanup(): void;
  readonly commonObjs: { get(id: string, callback: (font: DrawnFont | null) => void): unknown };
}

export interface PdfJsOutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items?: readonly PdfJsOutlineItem[];
}

/** A document that pdf.js has open, until it is closed. */
export interface PdfJs {
  readonly parser: PDFParse;
  readonly document: PdfJsDocument;
  close(): Promise<void>;
}

/** What a document is opened for: to follow what its pages draw, or to have them drawn. */
export type Purpose = 'TO_READ' | 'TO_DRAW';

/** Pixels; a larger image is left out rather than decoded. A legal page at 600 dpi has 43 million, and takes a gigabyte. */
const MAX_IMAGE_PIXELS = 45_000_000;

/** Where pdf.js finds what it does not carry in itself: character maps, the standard fonts, the JPEG 2000 decoder. */
const packagedData = () => {
  const root = dirname(require.resolve('pdfjs-dist/package.json'));
  const place = (folder: string) => `${join(root, folder)}/`;
  return {
    cMapUrl: place('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: place('standard_fonts'),
    wasmUrl: place('wasm'),
    iccUrl: place('iccs'),
  };
};

/**
 * @param data is pdf.js's from now on
 * @throws DocumentRefused where the document can't be opened; its code says why.
 */
export async function openPdfJs(data: Uint8Array, purpose: Purpose, password: string | undefined): Promise<PdfJs> {
  const worker = await startPdfJsWorker();
  const options: LoadParameters = {
    data,
    worker,
    password,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    stopAtErrors: false,
    useSystemFonts: false,
    enableXfa: false,
    ...packagedData(),
  };
  const parser = new PDFParse(purpose === 'TO_READ' ? { ...options, ...UNSHOWN_FONTS } : options);
  const close = async () => {
    await parser.destroy();
    worker.destroy();
  };
  try {
    return { parser, document: await load(parser, password), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(parser: PDFParse, password: string | undefined): Promise<PdfJsDocument> {
  try {
    // `load` and `doc` are private to TypeScript alone.
    return await (parser as unknown as { load(): Promise<PdfJsDocument> }).load();
  } catch (error) {
    throw refusalOf(error, password !== undefined);
  } finally {
    // Both of pdf.js's halves replace it; the second is imported while the first document is loaded.
    restoreNativePush();
  }
}
