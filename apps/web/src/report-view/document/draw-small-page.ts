import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import type { DrawnPage } from './draw-page';
import type { PageSize } from './open-document';

/** Somebody who scrolls past does not want every page on the way. */
const RESTS_MS = 120;

/** Draws a page into a small place, as large as it fits. */
export function drawSmallPage(
  document: PDFDocumentProxy,
  number: number,
  { width, height }: PageSize,
  place: HTMLElement,
): DrawnPage {
  let isWanted = true;
  let task: RenderTask | null = null;
  const draw = async () => {
    const page = await document.getPage(number);
    if (!isWanted) return;
    const whole = page.getViewport({ scale: 1 });
    const scale = Math.min(width / whole.width, height / whole.height) * (window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale });
    const canvas = window.document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    canvas.setAttribute('aria-hidden', 'true');
    task = page.render({ canvas, viewport });
    await task.promise;
    if (isWanted) place.replaceChildren(canvas);
  };
  // What was broken off, or a page that is damaged: the place stays blank.
  const timer = window.setTimeout(() => void draw().catch(() => undefined), RESTS_MS);
  return {
    cancel() {
      isWanted = false;
      window.clearTimeout(timer);
      task?.cancel();
    },
  };
}
