import { type PDFDocumentProxy, type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist';

/** Beyond this a browser may refuse the canvas. */
const MOST_PIXELS = 16_000_000;

export interface DrawnPage {
  /** Breaks off what is not finished. */
  cancel(): void;
}

interface Drawing {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** CSS pixels for each PDF point. */
  readonly scale: number;
  readonly canvasPlace: HTMLElement;
  readonly textPlace: HTMLElement;
  /** Is told where the page cannot be drawn, however often it is tried. */
  readonly onFailed: () => void;
}

/** How long to wait before a drawing that failed is tried again: the server may be on its way back. */
const AGAIN_MS = [500, 3_000];

/** Draws a page, and lays its words over it for selecting and for screen readers. The last drawing stays until then. */
export function drawPage({ document, number, scale, canvasPlace, textPlace, onFailed }: Drawing): DrawnPage {
  let isWanted = true;
  let task: RenderTask | null = null;
  let words: TextLayer | null = null;
  let drawn: PDFPageProxy | null = null;
  let timer: number | undefined;
  const draw = async () => {
    const page = await document.getPage(number);
    if (!isWanted) return;
    drawn = page;
    const canvas = canvasFor(page, scale);
    task = page.render(canvas);
    await task.promise;
    if (!isWanted) return;
    canvasPlace.replaceChildren(canvas.canvas);
    const container = window.document.createElement('div');
    words = new TextLayer({
      textContentSource: page.streamTextContent(),
      container,
      viewport: page.getViewport({ scale }),
    });
    await words.render();
    if (isWanted) textPlace.replaceChildren(container);
  };
  const drawOrTryAgain = (tried = 0) =>
    void draw().catch(() => {
      if (!isWanted) return;
      const wait = AGAIN_MS[tried];
      if (wait === undefined) onFailed();
      else timer = window.setTimeout(() => drawOrTryAgain(tried + 1), wait);
    });
  drawOrTryAgain();
  return {
    cancel() {
      isWanted = false;
      window.clearTimeout(timer);
      task?.cancel();
      words?.cancel();
      // What it took to draw it is let go; it is had again from what was fetched.
      drawn?.cleanup();
    },
  };
}

function canvasFor(page: PDFPageProxy, scale: number) {
  const { width, height } = page.getViewport({ scale });
  const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale: scale * density });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.setAttribute('aria-hidden', 'true');
  return { canvas, viewport };
}
