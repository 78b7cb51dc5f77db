import type { PDFDocumentProxy, PageViewport } from 'pdfjs-dist';
import type { Run } from './find-words';

/** A piece of text with its place, in the page's own coordinates. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The words of a page with where they stand, as the page is shown. @param number from 1 */
export async function runsOf(document: PDFDocumentProxy, number: number): Promise<readonly Run[]> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item ? [runOf(item as TextItem, viewport)] : []));
}

function runOf({ str, transform, width, height, hasEOL }: TextItem, viewport: PageViewport): Run {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
  const at = (share: number, rise: number) =>
    viewport.convertToViewportPoint(
      x + (a / along) * width * share + (c / up) * rise,
      y + (b / along) * width * share + (d / up) * rise,
    ) as [number, number];
  return {
    text: str,
    isLast: hasEOL,
    // From a little under the line that the words stand on to the top of the letters.
    boxOf: (from, to) =>
      boxAround([at(from, -0.2 * height), at(to, -0.2 * height), at(from, 0.85 * height), at(to, 0.85 * height)]),
  };
}

function boxAround(points: readonly [number, number][]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
