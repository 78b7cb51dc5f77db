/** Words on one baseline, left to right. */
import type { Box } from '@countersign/vocabulary';
import { besideShare, right, unionOf, unionOfTwo } from './boxes';
import type { Line } from './model';
import type { PlacedWord } from './placed-words';

export interface TextLine extends Line {
  readonly words: readonly PlacedWord[];
  /** In the frame in which the page is laid out. */
  readonly frame: Box;
  readonly baseline: number;
}

// Superscripts and letters of another size stand beside their line, not on its baseline.
const SAME_LINE = 0.5;
/** In ems: what stands lower than this below a word of the line is of the next. */
const NEXT_LINE = 0.6;
const FOOTNOTE_MARK = /^(?:\(?\d{1,2}\)?|[*†‡§]{1,3}|[a-z])$/;

/** The lines of a stretch of text one column wide, from top to bottom. */
export function linesOf(words: readonly PlacedWord[]): readonly TextLine[] {
  const sorted = [...words].sort((one, other) => one.baseline - other.baseline || one.frame.x - other.frame.x);
  const rows: { words: PlacedWord[]; box: Box; size: number }[] = [];
  for (const word of sorted) {
    const row = rowFor(rows, word);
    if (!row) {
      rows.push({ words: [word], box: word.frame, size: word.fontSize });
      continue;
    }
    row.words.push(word);
    // A raised mark must not make the line taller, or the next mark would reach the line above.
    if (word.fontSize > row.size * 0.85) {
      row.box = unionOfTwo(row.box, word.frame);
      row.size = Math.max(row.size, word.fontSize);
    }
  }
  return rows
    .map((row) => lineOf(row.words.sort((one, other) => one.frame.x - other.frame.x)))
    .sort((one, other) => one.baseline - other.baseline);
}

interface Row {
  readonly words: readonly PlacedWord[];
  readonly box: Box;
}

const rowFor = <Found extends Row>(rows: readonly Found[], word: PlacedWord): Found | undefined => {
  for (let index = rows.length - 1; index >= Math.max(0, rows.length - 3); index -= 1) {
    const row = rows[index] as Found;
    if (besideShare(row.box, word.frame) > SAME_LINE && !row.words.some((own) => isAbove(own, word))) return row;
  }
  return undefined;
};

/** Lines of two columns may stand half a line apart, and would draw each other's next line in. */
const isAbove = (own: PlacedWord, word: PlacedWord): boolean =>
  word.baseline - own.baseline > NEXT_LINE * Math.min(own.fontSize, word.fontSize) &&
  own.frame.x < right(word.frame) - 1 &&
  right(own.frame) > word.frame.x + 1;

export function lineOf(words: readonly PlacedWord[]): TextLine {
  const size = sizeOfMost(words);
  // Most lines are of one size; this is done for every line, several times.
  const isEven = words.every((word) => word.fontSize > 0.85 * size);
  const main = isEven ? words : words.filter((word) => word.fontSize > 0.85 * size);
  const baseline = main[0]?.baseline ?? words[0]?.baseline ?? 0;
  let [bold, all] = [0, 0];
  for (const word of words) {
    all += word.text.length;
    if (word.bold) bold += word.text.length;
  }
  const frame = unionOf((main.length > 0 ? main : words).map((word) => word.frame));
  return {
    page: words[0]?.page ?? 0,
    box: isEven && words.every((word) => word.box === word.frame) ? frame : unionOf(words.map((word) => word.box)),
    frame,
    baseline,
    words: isEven
      ? words
      : words.map((word, index) => (isMark(word, size, baseline, index) ? { ...word, isFootnoteMark: true } : word)),
    text: words.map((word) => word.text).join(' '),
    fontSize: size,
    bold: bold > 0.6 * all,
  };
}

const isMark = (word: PlacedWord, size: number, baseline: number, index: number): boolean =>
  index > 0 && word.fontSize < 0.8 * size && baseline - word.baseline > 0.15 * size && FOOTNOTE_MARK.test(word.text);

function sizeOfMost(words: readonly PlacedWord[]): number {
  const first = words[0]?.fontSize ?? 0;
  if (words.every((word) => word.fontSize === first)) return Math.round(first * 4) / 4;
  const characters = new Map<number, number>();
  for (const word of words) {
    const size = Math.round(word.fontSize * 4) / 4;
    characters.set(size, (characters.get(size) ?? 0) + word.text.length);
  }
  return [...characters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}
