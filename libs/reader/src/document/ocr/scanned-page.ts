/** A page as OCR reads it: words with their sizes and strokes, and the lines ruled between them. */
import { median } from '../../layout/boxes';
import { inkLevel, quarterTurned, rotated, type GreyImage } from './grey-image';
import { mendWords } from './broken-words';
import { bulletedLine, type BulletedLine } from './printed-bullets';
import type { Engine } from './engine';
import { leftovers } from './leftovers';
import { baselineAt, emsOf, strokeOf } from './print-measures';
import type { RecognizedLine, RecognizedWord } from './recognition';
import { rulingsOf, segmentOf } from './rulings';
import type { Quarters, ScannedLine, ScannedPage, ScannedWord } from './scan';
import { lieOf } from './skew';

const EMPTY: ScannedPage = { lines: [], segments: [], quarters: 0, slope: 0 };
const SLIGHTEST_SLOPE = 0.0006;
/** Upside down, Tesseract finds words all the same, with less confidence. */
const UPRIGHT_CONFIDENCE = 72;
const LEAST_CONFIDENCE = 15;
const LEAST_MARK_CONFIDENCE = 50;
const SECOND_LOOK_CONFIDENCE = 70;
const GAP_CONFIDENCE = 35;
/** In ems. */
const NEAR_BASELINE = 0.3;
const WORD_SPACE = 0.8;
// Pieces of pictures and of watermarks read as odd marks.
const PLAIN = /^[\p{L}\d(][\p{L}\d().,:;/&%#’'-]*$/u;
const MISTAKEN_CONFIDENCE = 50;
/** Share of dark pixels below which a page is blank but for specks. */
const BLANK = 0.0002;

/**
 * @param likely how the pages before had to be turned: a feeder takes a whole stack the same way round
 * @returns null where the engine gave the page up
 */
export async function readScan(
  image: GreyImage,
  dpi: number,
  engine: Engine,
  likely: Quarters = 0,
): Promise<ScannedPage | null> {
  if (inkShare(image) < BLANK) return EMPTY;
  const { isSideways, slope } = lieOf(image, dpi);
  const straight = Math.abs(slope) < SLIGHTEST_SLOPE ? image : rotated(image, -slope);
  let best: { readonly page: ScannedPage; readonly confidence: number } | null = null;
  for (const quarters of waysUp(isSideways, likely)) {
    // Only what hardly reads either way up may have been taken for sideways wrongly.
    if (best && quarters % 2 !== best.page.quarters % 2 && best.confidence > MISTAKEN_CONFIDENCE) break;
    const read = await readUpright(quarterTurned(straight, quarters), dpi, engine);
    if (read === null) return best?.page ?? null;
    const page = { ...read, quarters, slope };
    const confidence = confidenceOf(page.lines);
    if (!best || confidence > best.confidence) best = { page, confidence };
    if (confidence >= UPRIGHT_CONFIDENCE) break;
  }
  return best?.page ?? EMPTY;
}

const waysUp = (isSideways: boolean, likely: Quarters): readonly Quarters[] => {
  const likelyFirst = (ways: readonly Quarters[]) =>
    [...ways].sort((one, other) => Number(other === likely) - Number(one === likely));
  return isSideways ? [...likelyFirst([1, 3]), 0, 2] : likelyFirst([0, 2]);
};

async function readUpright(
  image: GreyImage,
  dpi: number,
  engine: Engine,
): Promise<Pick<ScannedPage, 'lines' | 'segments'> | null> {
  const { horizontal, vertical, cleared } = rulingsOf(image, dpi);
  const lines = await readLines(cleared, dpi, engine);
  if (lines === null) return null;
  const scale = dpi / 72;
  const ems = emsOf(lines);
  const level = inkLevel(cleared);
  return {
    lines: mendWords(
      lines.map((line, index) => {
        const em = ems[index] as number;
        const bulleted = bulletedLine(cleared, level, line, em);
        const words = (bulleted?.words ?? line.words).flatMap((word) => wordOf(word, line, em, cleared, scale) ?? []);
        const first = words[0];
        return { em: em / scale, words: bulleted && first ? [bulletOf(bulleted, first, scale), ...words] : words };
      }),
    ),
    segments: [...horizontal, ...vertical].map((ruling) => segmentOf(ruling, scale)),
  };
}

const bulletOf = ({ bullet }: BulletedLine, beside: ScannedWord, scale: number): ScannedWord => ({
  text: bullet.text,
  left: bullet.x0 / scale,
  right: bullet.x1 / scale,
  baseline: beside.baseline,
  weight: 0,
  certainty: beside.certainty,
});

/** A second look at what the first left out: it was not read for sure, so it has to be read well. */
async function readLines(image: GreyImage, dpi: number, engine: Engine): Promise<readonly RecognizedLine[] | null> {
  const lines = await engine.read(image, dpi, 'PAGE');
  if (lines === null || lines.length === 0) return lines;
  const words = lines.flatMap((line) => line.words).filter((word) => word.confidence >= LEAST_CONFIDENCE);
  // Upside down, everything is left out.
  if (meanOf(words) < UPRIGHT_CONFIDENCE) return lines;
  const em = median(emsOf(lines));
  const rest = leftovers(
    image,
    words.map((word) => word.bbox),
    em,
  );
  const more = rest && (await engine.read(rest, dpi, 'WORDS'));
  const isSure = (line: RecognizedLine) =>
    line.words.every(({ text, confidence }) => confidence >= SECOND_LOOK_CONFIDENCE && PLAIN.test(text)) ||
    (line.words.some(({ confidence }) => confidence >= GAP_CONFIDENCE) && fillsGap(line, lines, em));
  return [...lines, ...(more ?? []).filter(isSure)];
}

/** Where a line's words leave room for just what was found, there is a word. */
const fillsGap = ({ bbox, baseline }: RecognizedLine, lines: readonly RecognizedLine[], em: number): boolean =>
  lines.some(
    (line) =>
      Math.abs(line.baseline.y0 - baseline.y0) < NEAR_BASELINE * em &&
      line.words.some((word) => isNextTo(bbox.x0 - word.bbox.x1, em)) &&
      line.words.some((word) => isNextTo(word.bbox.x0 - bbox.x1, em)),
  );

const isNextTo = (gap: number, em: number): boolean => gap > 0 && gap < WORD_SPACE * em;

/** Null for what is no word: specks, remains of lines, pieces of pictures. */
function wordOf(
  word: RecognizedWord,
  line: RecognizedLine,
  em: number,
  image: GreyImage,
  scale: number,
): ScannedWord | null {
  // What is left of a ruling line reads as a bar.
  const text = word.text.trim().replace(/^[|¦]+|[|¦]+$/g, '');
  const isMark = !/[\p{L}\d]/u.test(text);
  if (text === '' || word.confidence < (isMark ? LEAST_MARK_CONFIDENCE : LEAST_CONFIDENCE)) return null;
  return {
    text,
    left: word.bbox.x0 / scale,
    right: word.bbox.x1 / scale,
    baseline: baselineAt(line, word) / scale,
    weight: strokeOf(image, word) / em,
    certainty: word.confidence / 100,
  };
}

/** Mean over the characters; a page without words is as good as any other way up. */
const confidenceOf = (lines: readonly ScannedLine[]): number =>
  meanOf(lines.flatMap((line) => line.words).map(({ text, certainty }) => ({ text, confidence: 100 * certainty })));

const meanOf = (words: readonly { readonly text: string; readonly confidence: number }[]): number => {
  const characters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) return 0;
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / characters;
};

function inkShare(image: GreyImage): number {
  const level = inkLevel(image);
  let ink = 0;
  for (let at = 0; at < image.data.length; at += 1) if ((image.data[at] as number) < level) ink += 1;
  return ink / image.data.length;
}
