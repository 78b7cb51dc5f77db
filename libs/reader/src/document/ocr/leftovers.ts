/** What Tesseract leaves out: short words that stand by themselves, such as a control's id in its narrow column. */
import { inkLevel, shrunk, type GreyImage } from './grey-image';
import type { PixelBox } from './recognition';

/** Pixels to a cell of the grid on which blots are told apart: less than the gap between lines, more than that in letters. */
const CELL = 6;
/** Size of what may be a word or two, in ems. */
const LOWEST = 0.45;
const HIGHEST = 1.9;
const NARROWEST = 0.7;
const WIDEST = 14;
const MOST_BLOTS = 400;

/**
 * The page with nothing on it but what has the size of words and was not read.
 * @param em in pixels, of most of the text
 * @returns null where nothing is left
 */
export function leftovers(image: GreyImage, read: readonly PixelBox[], em: number): GreyImage | null {
  const rest = { ...image, data: image.data.slice() };
  for (const box of read) paint(rest, image, grown(box, 2), 255);
  const found = blots(rest).filter(({ x0, x1, y0, y1 }) => {
    const [width, height] = [(x1 - x0) / em, (y1 - y0) / em];
    return height >= LOWEST && height <= HIGHEST && width >= NARROWEST && width <= WIDEST;
  });
  if (found.length === 0 || found.length > MOST_BLOTS) return null;
  const page = { ...image, data: new Uint8Array(image.data.length).fill(255) };
  for (const box of found) paint(page, rest, grown(box, CELL), null);
  return page;
}

/** Dark areas that hang together on the grid. */
function blots(image: GreyImage): readonly PixelBox[] {
  const small = shrunk(image, CELL);
  // A thin stroke darkens a cell by a little.
  const level = (inkLevel(image) + 3 * 255) / 4;
  const isInk = (at: number) => (small.data[at] as number) < level;
  const seen = new Uint8Array(small.data.length);
  const found: PixelBox[] = [];
  for (let start = 0; start < small.data.length; start += 1) {
    if (seen[start] === 1 || !isInk(start)) continue;
    let [x0, y0, x1, y1] = [Infinity, Infinity, 0, 0];
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % small.width, Math.floor(at / small.width)];
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
      // Letters of a word stand up to two cells apart.
      for (let dy = -1; dy <= 1; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1) {
          const [nextX, nextY] = [x + dx, y + dy];
          if (nextX < 0 || nextY < 0 || nextX >= small.width || nextY >= small.height) continue;
          const next = nextY * small.width + nextX;
          if (seen[next] === 1 || !isInk(next)) continue;
          seen[next] = 1;
          open.push(next);
        }
    }
    found.push({ x0: x0 * CELL, y0: y0 * CELL, x1: x1 * CELL, y1: y1 * CELL });
  }
  return found;
}

const grown = ({ x0, y0, x1, y1 }: PixelBox, by: number): PixelBox => ({
  x0: Math.floor(x0 - by),
  y0: Math.floor(y0 - by),
  x1: Math.ceil(x1 + by),
  y1: Math.ceil(y1 + by),
});

/** @param level what to paint with, or null for what the other image has there */
function paint(onto: GreyImage, from: GreyImage, box: PixelBox, level: number | null): void {
  const { width, height } = onto;
  const [x0, x1] = [Math.max(0, box.x0), Math.min(width, box.x1)];
  for (let y = Math.max(0, box.y0); y < Math.min(height, box.y1); y += 1) {
    if (level === null) onto.data.set(from.data.subarray(y * width + x0, y * width + x1), y * width + x0);
    else onto.data.fill(level, y * width + x0, y * width + x1);
  }
}
