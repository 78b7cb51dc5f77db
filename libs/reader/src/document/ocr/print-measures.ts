/** What a scan shows of its type: the em of each line, and how heavy each word's strokes are. */
import { median } from '../../layout/boxes';
import type { GreyImage } from './grey-image';
import type { RecognizedLine, RecognizedWord } from './recognition';

/** Heights in ems that most text faces have, above the baseline. */
const CAPITAL = 0.69;
const X_TO_CAPITAL = 0.72;
const SMALL = /^[acemnorsuvwxz]$/;
const TALL = /^[A-Zbdfhkl0-9&]$/;

interface Heights {
  readonly small: readonly number[];
  readonly tall: readonly number[];
}

/** The em of each line in pixels: letters of one size measure the same, whatever letters a line happens to have. */
export function emsOf(lines: readonly RecognizedLine[]): readonly number[] {
  const heights = lines.map(heightsOf);
  const ratio = ratioOf(heights);
  const ems = heights.map(({ small, tall }) => {
    // Each of them tells the height of a capital; which letters a word has must make no difference.
    const capitals = [...tall, ...small.map((height) => height / ratio)];
    return capitals.length === 0 ? null : trimmedMean(capitals) / CAPITAL;
  });
  const usual = median(ems.flatMap((em) => em ?? []));
  return ems.map((em, index) => em ?? (usual || lineHeight(lines[index] as RecognizedLine)));
}

const lineHeight = ({ bbox }: RecognizedLine): number => bbox.y1 - bbox.y0;

/** Heights above the baseline of the line's words, by the tallest letters in each. */
function heightsOf(line: RecognizedLine): Heights {
  const small: number[] = [];
  const tall: number[] = [];
  for (const word of line.words) {
    if (word.confidence < 50) continue;
    const letters = [...word.text].filter((letter) => /[\p{L}\d&]/u.test(letter));
    // Brackets, slashes and quotes reach higher than letters do.
    if (letters.length < 2 || /[^\p{L}\d.,:;_-]/u.test(word.text)) continue;
    const height = baselineAt(line, word) - word.bbox.y0;
    if (letters.some((letter) => TALL.test(letter))) tall.push(height);
    else if (letters.every((letter) => SMALL.test(letter) || /[gpqy]/.test(letter))) small.push(height);
  }
  return { small, tall };
}

const ratioOf = (heights: readonly Heights[]): number => {
  const ratios = heights.flatMap(({ small, tall }) =>
    small.length > 1 && tall.length > 1 ? [trimmedMean(small) / trimmedMean(tall)] : [],
  );
  return ratios.length < 3 ? X_TO_CAPITAL : Math.min(0.82, Math.max(0.6, median(ratios)));
};

function trimmedMean(values: readonly number[]): number {
  const middle = median(values);
  const near = values.filter((value) => Math.abs(value - middle) <= 0.12 * middle);
  return near.reduce((sum, value) => sum + value, 0) / near.length;
}

/** Where a word stands on its line's baseline. */
export function baselineAt({ baseline }: RecognizedLine, { bbox }: RecognizedWord): number {
  const middle = (bbox.x0 + bbox.x1) / 2;
  const slope = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0;
  // A baseline drawn through two letters may slope anyhow; the page has been straightened.
  return Math.abs(slope) > 0.02 ? bbox.y1 : baseline.y0 + slope * (middle - baseline.x0);
}

/** Width of a word's upright strokes in pixels: the median of its runs of ink along the rows; 0 where none shows. */
export function strokeOf({ width, data }: GreyImage, { bbox }: RecognizedWord): number {
  const widths: number[] = [];
  const paper = paperIn(data, width, bbox);
  if (paper < 128) return 0;
  for (let y = bbox.y0; y < bbox.y1; y += 1) {
    let [ink, length] = [0, 0];
    for (let x = bbox.x0; x <= bbox.x1; x += 1) {
      // Grey edges count by how dark they are, which is finer than a pixel.
      const dark = x < bbox.x1 ? (paper - (data[y * width + x] as number)) / paper : 0;
      if (dark > 0.25) [ink, length] = [ink + dark, length + 1];
      else {
        if (length > 0) widths.push(ink);
        [ink, length] = [0, 0];
      }
    }
  }
  return median(widths);
}

function paperIn(data: Uint8Array, width: number, { x0, x1, y0, y1 }: RecognizedWord['bbox']): number {
  const along: number[] = [];
  for (let y = y0; y < y1; y += 3) for (let x = x0; x < x1; x += 3) along.push(data[y * width + x] as number);
  along.sort((one, other) => one - other);
  return along[Math.floor(along.length * 0.6)] ?? 255;
}
