/**
 * The frame in which a page is laid out: the page as most of its text runs. A table printed sideways is laid out upright,
 * while what is shown stands where a viewer shows it.
 */
import type { Box } from '@countersign/vocabulary';
import type { PageDrawing } from '../document/page-drawing';

/** By how many quarters the page's text is turned clockwise. */
export type Turn = 0 | 1 | 2 | 3;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of the page stands in the frame. */
export const intoFrame = (x: number, y: number, turn: Turn, { width, height }: Size): readonly [number, number] => {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
};

const BACK: Readonly<Record<Turn, Turn>> = { 0: 0, 1: 3, 2: 2, 3: 1 };

/** A box of the frame where a viewer shows it. */
export function outOfFrame(box: Box, turn: Turn, page: PageDrawing): Box {
  return askew(turn === 0 ? box : turnedBack(box, turn, page), page);
}

function turnedBack(box: Box, turn: Turn, { width, height }: Size): Box {
  const isSideways = turn === 1 || turn === 3;
  const frame = isSideways ? { width: height, height: width } : { width, height };
  const [x1, y1] = intoFrame(box.x, box.y, BACK[turn], frame);
  const [x2, y2] = intoFrame(box.x + box.width, box.y + box.height, BACK[turn], frame);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/** A box of a straightened scan where the viewer shows it. */
function askew(box: Box, { slope = 0, width, height }: PageDrawing): Box {
  if (slope === 0) return box;
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  const [x, y] = [box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2];
  const spread = Math.abs(sin);
  const size = { width: box.width + spread * box.height, height: box.height + spread * box.width };
  return {
    x: width / 2 + x * cos - y * sin - size.width / 2,
    y: height / 2 + x * sin + y * cos - size.height / 2,
    ...size,
  };
}
