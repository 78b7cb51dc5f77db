/**
 * Bullets on a scan. Tesseract takes them for signs and letters ("+", "«", "e") or leaves them out, so they are told by
 * their ink: a blot as high as wide or a dash, smaller than a letter, off the baseline, with nothing to its left.
 */
import type { GreyImage } from './grey-image';
import { baselineAt } from './print-measures';
import type { PixelBox, RecognizedLine, RecognizedWord } from './recognition';

export interface Bullet extends PixelBox {
  readonly text: '•' | '-';
}

export interface BulletedLine {
  readonly bullet: Bullet;
  /** The line's words without the bullet. */
  readonly words: readonly RecognizedWord[];
}

/** In ems: how large a bullet is, how far the text stands from it, and how much paper is to its left. */
const LEAST_SIZE = 0.13;
const MOST_SIZE = 0.62;
const MOST_GAP = 3.2;
const LEAST_GAP = 0.14;
const PAPER_BEFORE = 0.9;
/** In ems above the baseline: letters reach down to it, and full stops hang about it. */
const LOWEST_FOOT = 0.07;
const CENTRE = { from: 0.16, to: 0.52 };
const ROUND = 1.6;
/** Dashes are as wide at least and as high at most; one that stands as near as this divides a word. */
const DASH = { width: 0.16, height: 0.16, gap: 0.5 };

/** @param level darker pixels than this are ink */
export function bulletedLine(image: GreyImage, level: number, line: RecognizedLine, em: number): BulletedLine | null {
  const words = [...line.words].sort((one, other) => one.bbox.x0 - other.bbox.x0);
  const [first, second] = words;
  if (!first) return null;
  const baseline = baselineAt(line, first);
  const find = (from: number, to: number) => bulletWithin(image, level, { from, to, baseline, em });
  const isSign = first.text.length <= 2 && first.bbox.x1 - first.bbox.x0 < MOST_SIZE * em;
  if (isSign && second) {
    const bullet = find(first.bbox.x0 - em, second.bbox.x0 - LEAST_GAP * em);
    if (bullet) return { bullet, words: words.slice(1) };
  }
  const before = find(first.bbox.x0 - MOST_GAP * em, first.bbox.x0 - LEAST_GAP * em);
  return before && { bullet: before, words };
}

interface Strip {
  /** Pixels. */
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
  readonly em: number;
}

/** The last blot of the strip, where it looks like a bullet. */
function bulletWithin(image: GreyImage, level: number, { from, to, baseline, em }: Strip): Bullet | null {
  const top = Math.max(0, Math.round(baseline - 0.85 * em));
  const foot = Math.min(image.height - 1, Math.round(baseline + 0.2 * em));
  const hasInk = (x: number, y: number) => (image.data[y * image.width + x] as number) < level;
  const inkIn = (x: number) => {
    let [y0, y1] = [Infinity, -1];
    for (let y = top; y <= foot; y += 1) if (hasInk(x, y)) [y0, y1] = [Math.min(y0, y), y];
    return y1 < 0 ? null : { y0, y1 };
  };
  const leftmost = Math.max(0, Math.round(from));
  let x1 = Math.min(image.width - 1, Math.round(to));
  while (x1 >= leftmost && inkIn(x1) === null) x1 -= 1;
  let [x0, y0, y1] = [x1, Infinity, -1];
  for (let ink = inkIn(x0); ink !== null && x0 >= leftmost; ink = x0 > 0 ? inkIn(x0) : null) {
    [y0, y1] = [Math.min(y0, ink.y0), Math.max(y1, ink.y1)];
    x0 -= 1;
  }
  if (y1 < 0) return null;
  const box = { x0: x0 + 1, x1: x1 + 1, y0, y1: y1 + 1 };
  const text = signOf(box, baseline, em);
  if (text === null || (text === '-' && (to - box.x1) / em < DASH.gap - LEAST_GAP)) return null;
  for (let x = Math.max(0, Math.round(box.x0 - PAPER_BEFORE * em)); x < box.x0; x += 1) if (inkIn(x)) return null;
  return { ...box, text };
}

function signOf({ x0, x1, y0, y1 }: PixelBox, baseline: number, em: number): Bullet['text'] | null {
  const [width, height] = [(x1 - x0) / em, (y1 - y0) / em];
  const centre = (baseline - (y0 + y1) / 2) / em;
  if ((baseline - y1) / em < LOWEST_FOOT || centre < CENTRE.from || centre > CENTRE.to) return null;
  const [least, most] = [Math.min(width, height), Math.max(width, height)];
  if (least >= LEAST_SIZE && most <= MOST_SIZE && most <= ROUND * least) return '•';
  return width >= DASH.width && most <= MOST_SIZE && height <= DASH.height && width > ROUND * height ? '-' : null;
}
