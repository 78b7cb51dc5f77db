/** Sizes and weights as the document uses them: measured letters vary by a pixel, set type does not. */
import { median } from '../../layout/boxes';
import type { ScannedLine, ScannedPage, ScannedWord } from './scan';

export interface SetWord extends ScannedWord {
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Measured sizes this close are one size; headings differ from the text by more. */
const SAME_SIZE = 0.055;
const FEW_WORDS = 3;
const ROUGHLY = 0.1;
const USUAL_SHARE = 0.05;
/** How much heavier than most strokes those of a bold line, and those of a bold word among others, are at least. */
const BOLD_LINE = 1.12;
const BOLD_WORD = 1.28;

/** @returns a function from a line to its words as they are set */
export function evenType(pages: readonly ScannedPage[]): (line: ScannedLine) => readonly SetWord[] {
  const lines = pages.flatMap((page) => page.lines);
  const sizes = sizesOf(lines);
  const usualSizes = sizes.filter((size) => shareOf(size, lines) >= USUAL_SHARE);
  const usual = usualWeight(lines);
  return ({ words, em }) => {
    // Two words measure a pixel too tall with ease; they are more likely of a size that the document uses much.
    const usualSize = words.length < FEW_WORDS ? nearest(usualSizes, em) : null;
    const fontSize = usualSize !== null && Math.abs(usualSize - em) <= ROUGHLY * em ? usualSize : nearest(sizes, em);
    const line = median(words.flatMap(({ weight, text }) => (isMeasured(text, weight) ? weight : [])));
    let wasBold = line > BOLD_LINE * usual;
    return words.map((word) => {
      if (isMeasured(word.text, word.weight)) {
        const { weight } = word;
        wasBold = weight > BOLD_WORD * usual || (weight > BOLD_LINE * usual && line > BOLD_LINE * usual);
      }
      return { ...word, fontSize, bold: wasBold };
    });
  };
}

const isMeasured = (text: string, weight: number): boolean => weight > 0 && /[\p{L}\d]{2}/u.test(text);

/** The sizes that the document is set in, each the mean of the measures around it, the commonest first. */
function sizesOf(lines: readonly ScannedLine[]): readonly number[] {
  // A line of marks without letters has no size; it would be near none and never be done with.
  let measured = lines.filter(({ em }) => em > 0).map(({ em, words }) => ({ em, characters: charactersOf(words) }));
  const sizes: number[] = [];
  while (measured.length > 0) {
    const centre = commonest(measured);
    const isNear = ({ em }: { em: number }) => Math.abs(em - centre) <= SAME_SIZE * centre;
    const near = measured.filter(isNear);
    const characters = near.reduce((sum, each) => sum + each.characters, 0);
    const size = near.reduce((sum, each) => sum + each.em * each.characters, 0) / Math.max(1, characters);
    sizes.push(Math.round((size || centre) * 10) / 10);
    measured = measured.filter((each) => !isNear(each));
  }
  return sizes;
}

/** The middle of the narrow band of sizes in which most characters lie. */
function commonest(measured: readonly { readonly em: number; readonly characters: number }[]): number {
  const bands = new Map<number, number>();
  const bandOf = (em: number) => Math.round(Math.log(em) / Math.log(1 + SAME_SIZE / 2));
  for (const { em, characters } of measured) bands.set(bandOf(em), (bands.get(bandOf(em)) ?? 0) + characters + 0.01);
  const weightAt = (band: number) => bands.get(band) ?? 0;
  const around = (band: number) => weightAt(band - 1) + 2 * weightAt(band) + weightAt(band + 1);
  const best = [...bands.keys()].reduce((one, other) => (around(other) > around(one) ? other : one));
  const own = measured.filter(({ em }) => bandOf(em) === best).map(({ em }) => em);
  return median(own);
}

const shareOf = (size: number, lines: readonly ScannedLine[]): number => {
  const own = lines.filter(({ em }) => Math.abs(em - size) <= SAME_SIZE * size);
  const count = (some: readonly ScannedLine[]) => some.reduce((sum, { words }) => sum + charactersOf(words), 0);
  return count(own) / Math.max(1, count(lines));
};

const nearest = (sizes: readonly number[], em: number): number =>
  sizes.reduce((one, other) => (Math.abs(other - em) < Math.abs(one - em) ? other : one), sizes[0] ?? em);

function usualWeight(lines: readonly ScannedLine[]): number {
  const weighed = lines
    .flatMap((line) => line.words)
    .filter(({ text, weight }) => isMeasured(text, weight))
    .sort((one, other) => one.weight - other.weight);
  const half = charactersOf(weighed) / 2;
  let characters = 0;
  for (const { weight, text } of weighed) {
    characters += text.length;
    if (characters >= half) return weight;
  }
  return Infinity;
}

const charactersOf = (words: readonly ScannedWord[]): number => words.reduce((sum, { text }) => sum + text.length, 0);
