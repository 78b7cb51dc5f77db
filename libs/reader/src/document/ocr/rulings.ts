/** Ruling lines of a scan: long, thin and darker than what lies on either side. */
import { median } from '../../layout/boxes';
import type { Segment } from '../page-drawing';
import { transposed, type GreyImage } from './grey-image';

/** In pixels of the image. */
export interface Ruling {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
  /** The image without them: Tesseract reads a line beside a word as a letter. */
  readonly cleared: GreyImage;
}

/** Inches: the thickest line, the shortest one, and the longest break in one. */
const THICKEST = 0.035;
const SHORTEST = 0.28;
const BREAK = 0.02;
/** How much darker a line is than its sides; the lightest borders have a grey of about 216. */
const DARKER = 22;
/** Along the tops or feet of small letters there are gaps between them; a line has none but for specks. */
const FILLED = 0.95;

export function rulingsOf(image: GreyImage, dpi: number): Rulings {
  const flat = runsOf(image, dpi);
  const side = transposed(image);
  const upright = runsOf(side, dpi);
  const data = image.data.slice();
  erase(data, image, flat);
  return {
    horizontal: flat.map(({ from, to, y1, y2 }) => ({ x1: from, x2: to, y1, y2: y2 + 1 })),
    vertical: upright.map(({ from, to, y1, y2 }) => ({ y1: from, y2: to, x1: y1, x2: y2 + 1 })),
    cleared: withoutUpright({ ...image, data }, side, upright),
  };
}

/** Most pages of text have no upright lines, and then there is nothing to turn twice. */
function withoutUpright(image: GreyImage, side: GreyImage, upright: readonly Run[]): GreyImage {
  if (upright.length === 0) return image;
  const turned = transposed(image);
  erase(turned.data, side, upright);
  return transposed(turned);
}

export const segmentOf = ({ x1, y1, x2, y2 }: Ruling, scale: number): Segment => {
  const isFlat = x2 - x1 >= y2 - y1;
  const [middleX, middleY] = [(x1 + x2) / 2 / scale, (y1 + y2) / 2 / scale];
  return isFlat
    ? { x1: x1 / scale, x2: x2 / scale, y1: middleY, y2: middleY, thickness: (y2 - y1) / scale }
    : { x1: middleX, x2: middleX, y1: y1 / scale, y2: y2 / scale, thickness: (x2 - x1) / scale };
};

interface Run {
  readonly from: number;
  readonly to: number;
  /** First and last row. */
  readonly y1: number;
  readonly y2: number;
}

/** Lines along the rows. */
function runsOf(image: GreyImage, dpi: number): readonly Run[] {
  const mask = ridgesOf(image, Math.max(2, Math.round(THICKEST * dpi)));
  return joinedRuns(rowRuns(mask, image.width, image.height, dpi), dpi);
}

/** Marks what is darker than what lies `reach` above and `reach` below. */
function ridgesOf({ width, height, data }: GreyImage, reach: number): Uint8Array {
  const mask = new Uint8Array(data.length);
  for (let y = reach; y < height - reach; y += 1) {
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      const limit = (data[row + x] as number) + DARKER;
      if ((data[row - reach * width + x] as number) > limit && (data[row + reach * width + x] as number) > limit)
        mask[row + x] = 1;
    }
  }
  return mask;
}

/** A line that slopes by a pixel goes on in the next row, so each row is taken with its neighbours. */
function rowRuns(mask: Uint8Array, width: number, height: number, dpi: number): readonly Run[] {
  const [shortest, longestBreak] = [SHORTEST * dpi, Math.max(2, Math.round(BREAK * dpi))];
  const runs: Run[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    let [from, last, filled] = [-1, -1, 0];
    const end = () => {
      if (from >= 0 && last - from >= shortest && filled >= FILLED * (last - from))
        runs.push({ from, to: last + 1, y1: y, y2: y });
      [from, filled] = [-1, 0];
    };
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      const at = row + x;
      if ((mask[at] as number) + (mask[at - width] as number) + (mask[at + width] as number) === 0) continue;
      if (from >= 0 && x - last > longestBreak) end();
      if (from < 0) from = x;
      last = x;
      filled += 1;
    }
    end();
  }
  return runs;
}

/** Runs in neighbouring rows that overlap are one line; what grows thicker than a line is a picture or a bar. */
function joinedRuns(runs: readonly Run[], dpi: number): readonly Run[] {
  const lines: { from: number; to: number; y1: number; y2: number }[] = [];
  let open: { from: number; to: number; y1: number; y2: number }[] = [];
  let y = -1;
  for (const run of runs) {
    if (run.y1 !== y) {
      y = run.y1;
      open = open.filter((line) => y - line.y2 <= 2);
    }
    const line = open.find((each) => run.from < each.to && run.to > each.from);
    if (line) {
      line.from = Math.min(line.from, run.from);
      line.to = Math.max(line.to, run.to);
      line.y2 = run.y2;
    } else {
      const started = { ...run };
      open.push(started);
      lines.push(started);
    }
  }
  // A row's neighbours make each line a pixel thicker on both sides than it is.
  const thickest = 2 * THICKEST * dpi + 2;
  return lines.filter((line) => line.y2 - line.y1 + 1 <= thickest);
}

/** Paints lines with what lies beside them; where a letter crosses, its stroke goes on above and below and stays. */
function erase(data: Uint8Array, { width, height, data: original }: GreyImage, runs: readonly Run[]): void {
  for (const { from, to, y1, y2 } of runs) {
    const above = Math.max(0, y1 - 2) * width;
    const below = Math.min(height - 1, y2 + 2) * width;
    const sideAt = (x: number) => Math.max(original[above + x] as number, original[below + x] as number);
    const sides = Array.from({ length: Math.ceil((to - from) / 8) }, (_, index) => sideAt(from + index * 8));
    const ink = median(sides) - 2 * DARKER;
    for (let x = from; x < to; x += 1) {
      const side = sideAt(x);
      if (side < ink) continue;
      for (let at = above + width + x; at < below; at += width) data[at] = side;
    }
  }
}
