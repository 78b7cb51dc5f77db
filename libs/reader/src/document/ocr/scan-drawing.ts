/** What OCR read, in the form of what a page draws. */
import type { Fragment, PageDrawing, Segment } from '../page-drawing';
import type { SetWord } from './even-type';
import type { Quarters, ScannedLine, ScannedPage } from './scan';

const ASCENT = 0.8;
const DESCENT = 0.22;

/** @param drawing what else the page draws: its size and its images */
export function scanDrawing(
  drawing: PageDrawing,
  scan: ScannedPage,
  setWords: (line: ScannedLine) => readonly SetWord[],
): PageDrawing {
  const { width, height } = drawing;
  const back = backTurn(scan.quarters, width, height);
  let order = 0;
  const fragmentOf = (word: SetWord): Fragment => {
    const [x1, y1] = back(word.left, word.baseline);
    const [x2, y2] = back(word.right, word.baseline);
    return {
      text: word.text,
      x1,
      y1,
      x2,
      y2,
      fontSize: word.fontSize,
      ascent: ASCENT,
      descent: DESCENT,
      bold: word.bold,
      italic: false,
      color: '#000000',
      spaceAfter: true,
      order: (order += 1),
      certainty: word.certainty,
      hidden: null,
    };
  };
  const turned = ({ thickness, ...segment }: Segment): Segment => {
    const [ax, ay] = back(segment.x1, segment.y1);
    const [bx, by] = back(segment.x2, segment.y2);
    return { x1: Math.min(ax, bx), y1: Math.min(ay, by), x2: Math.max(ax, bx), y2: Math.max(ay, by), thickness };
  };
  return {
    ...drawing,
    fragments: scan.lines.flatMap(setWords).map(fragmentOf),
    segments: scan.segments.map(turned),
    areas: [],
    slope: scan.slope,
    textSource: 'OCR',
  };
}

/** From the page turned upright to the page as a viewer shows it, `width` by `height`. */
const backTurn =
  (quarters: Quarters, width: number, height: number) =>
  (x: number, y: number): readonly [number, number] => {
    if (quarters === 1) return [y, height - x];
    if (quarters === 2) return [width - x, height - y];
    return quarters === 3 ? [width - y, x] : [x, y];
  };
