import type { EvidencePlaceFragment } from '../../gql/graphql';
import type { PickedWords } from '../evidence';

/** The words of the document that are selected, with their places on its pages; null where none are. */
export function selectedWords(
  selection: Selection | null,
  desk: HTMLElement,
  scaleAt: (page: number) => number,
): PickedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!desk.contains(range.commonAncestorContainer)) return null;
  const places = [...desk.querySelectorAll<HTMLElement>('[data-page]')]
    .filter((page) => range.intersectsNode(page))
    .flatMap((page) => placeOn(page, range, scaleAt(Number(page.dataset.page))));
  return places.length === 0 ? null : { text: places.map(({ quote }) => quote).join(' '), places };
}

function placeOn(page: HTMLElement, range: Range, scale: number): readonly EvidencePlaceFragment[] {
  let quote = '';
  const rects: DOMRect[] = [];
  for (const piece of page.querySelectorAll('span, br')) {
    if (!range.intersectsNode(piece)) continue;
    // A line ends there.
    if (piece.tagName === 'BR') quote += ' ';
    else {
      const own = partOf(piece, range);
      quote += own.toString();
      if (own.toString().trim() !== '') rects.push(own.getBoundingClientRect());
    }
  }
  if (rects.length === 0) return [];
  const number = Number(page.dataset.page);
  const box = boxAround(rects, page.getBoundingClientRect(), scale);
  return [{ page: number, quote: quote.replace(/\s+/g, ' ').trim(), box }];
}

/** As much of a piece of text as is selected. */
function partOf(piece: Element, range: Range): Range {
  const own = document.createRange();
  own.selectNodeContents(piece);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own;
}

function boxAround(rects: readonly DOMRect[], page: DOMRect, scale: number) {
  const points = (pixels: number) => Math.max(0, Math.round((pixels / scale) * 100) / 100);
  const [left, top] = [Math.min(...rects.map((each) => each.left)), Math.min(...rects.map((each) => each.top))];
  const [right, bottom] = [Math.max(...rects.map((each) => each.right)), Math.max(...rects.map((each) => each.bottom))];
  return {
    x: points(left - page.left),
    y: points(top - page.top),
    width: points(right - left),
    height: points(bottom - top),
  };
}
