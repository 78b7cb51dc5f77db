/** Whether aligned lines are a table, a list, contents or two columns of text. */
import { median, right, unionOf } from '../layout/boxes';
import type { PlacedWord } from '../layout/placed-words';
import type { TextLine } from '../layout/text-lines';
import { isOnlyCriteria } from '../text/criteria';
import { columnsOf, type Region } from './aligned-region';
import { coversStrip, type Strip } from './gutters';
import { NAMES_ROW } from './split-rows';

const PAGE_NUMBER = /^(?:[.\s]*)(?:\d{1,3}|[ivxl]{1,6})$/;

export function isTable({ lines, gutters }: Region): boolean {
  if (gutters.length === 0) return false;
  const multi = lines.filter((line) => columnsOf(line, gutters).size > 1);
  if (multi.length < 2 && !isLoneRow(lines, gutters)) return false;
  const columns = gutters.length + 1;
  const words = (column: number) => lines.flatMap((line) => textIn(line, gutters, column));
  const firstColumn = words(0);
  const lastColumn = words(columns - 1);
  const isMarkers = firstColumn.every((text) => /^[^\p{L}\d]{1,2}$|^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/u.test(text));
  if (columns === 2 && hasChips(lines, gutters[0] as Strip)) return false;
  if (columns === 2 && (isMarkers || lastColumn.every((text) => PAGE_NUMBER.test(text)))) return false;
  return !isText({ lines, gutters }) && !(columns === 2 && wrapsToMargin(lines, gutters[0] as Strip));
}

const BULLET = /^[•●○▪■◦➢☐☑✓✔–-]$/;

/** A bulleted list whose items end in their criteria, set apart like chips: the gap before them makes no column. */
function hasChips(lines: readonly TextLine[], gutter: Strip): boolean {
  const items = lines.filter((line) => columnsOf(line, [gutter]).size === 2 && !coversStrip(line, gutter));
  if (!items.some(({ words }) => BULLET.test(words[0]?.text ?? ''))) return false;
  return items.every(({ words, fontSize }) => {
    const at = words.findIndex((word) => word.frame.x >= gutter.to - 1);
    const [before, first] = [words[at - 1], words[at]];
    if (!first) return true;
    const isClose = before !== undefined && first.frame.x - right(before.frame) < 2.2 * fontSize;
    const isChip = isOnlyCriteria(
      words
        .slice(at)
        .map((word) => word.text)
        .join(' '),
    );
    return isClose && isChip;
  });
}

/** One row alone, between a heading and a page's end: three columns, the first of which names it. */
const isLoneRow = (lines: readonly TextLine[], gutters: readonly Strip[]): boolean =>
  gutters.length >= 2 && NAMES_ROW.test(textIn(lines[0] as TextLine, gutters, 0)[0] ?? '');

const LONGEST_LABEL = 16;

/** Labels with a gap behind them whose text wraps to the margin make a list and no table. */
function wrapsToMargin(lines: readonly TextLine[], gutter: Strip): boolean {
  const edge = Math.max(...lines.map((line) => right(line.frame)));
  const labels = lines
    .filter((line) => columnsOf(line, [gutter]).size === 2)
    .flatMap((line) => textIn(line, [gutter], 0));
  if (labels.some((label) => label.length > LONGEST_LABEL)) return false;
  const wrapped = lines.filter((line, index) => {
    const above = lines[index - 1];
    return (
      above !== undefined &&
      right(line.frame) <= gutter.from + 1 &&
      right(above.frame) > gutter.to + 0.6 * (edge - gutter.to) &&
      !/[.;:]$/.test(above.text) &&
      /^\p{Ll}/u.test(line.text)
    );
  });
  return wrapped.length > 0 && wrapped.length >= 0.1 * lines.length;
}

export function isText({ lines, gutters }: Region): boolean {
  // The gap behind a list's bullets parts no columns.
  const [gutter, ...others] = gutters.filter((_, column) => !holdsBullets(lines, gutters, column));
  return gutter !== undefined && others.length === 0 && isTwoColumnText(lines, gutter);
}

const holdsBullets = (lines: readonly TextLine[], gutters: readonly Strip[], column: number): boolean => {
  const texts = lines.flatMap((line) => textIn(line, gutters, column));
  return texts.length > 0 && texts.every((text) => BULLET.test(text));
};

const textIn = (line: TextLine, gutters: readonly Strip[], column: number): readonly string[] => {
  const from = column === 0 ? -Infinity : (gutters[column - 1] as Strip).to;
  const to = column === gutters.length ? Infinity : (gutters[column] as Strip).from;
  const own = line.words.filter((word) => word.frame.x >= from - 1 && right(word.frame) <= to + 1);
  return own.length > 0 ? [own.map((word) => word.text).join(' ')] : [];
};

/** Two columns of running text: long lines in both, nearly all of them full. */
export function isTwoColumnText(lines: readonly TextLine[], gutter: Strip): boolean {
  if (lines.length < 8) return false;
  // A control over its tests runs through the gutter; it is of neither column.
  const both = lines.filter((line) => columnsOf(line, [gutter]).size === 2 && !coversStrip(line, gutter));
  if (!isEven(both.length > 0 ? both : lines, gutter)) return false;
  if (!hasRows(lines, gutter) && (standsUnevenly(lines, gutter) || hasListsInBoth(lines, gutter))) return true;
  if (both.length < 0.6 * lines.length) return false;
  const wordsEach = median(both.map((line) => line.words.length));
  return wordsEach >= 8 && [0, 1].every((column) => isMostlyFull(both, gutter, column));
}

/** Each of the columns is wide enough for text. */
function isEven(lines: readonly TextLine[], gutter: Strip): boolean {
  const frame = unionOf(lines.map((line) => line.frame));
  return gutter.from - frame.x > 0.36 * frame.width && right(frame) - gutter.to > 0.36 * frame.width;
}

/** Two columns of which each goes on at its own pace, and no table, whatever stands side by side in some of the lines. */
export const goOnApart = (lines: readonly TextLine[], gutter: Strip): boolean =>
  isEven(lines, gutter) &&
  !hasRows(lines, gutter) &&
  (standsUnevenly(lines, gutter) || headsInMidSentence(lines, gutter) >= FEWEST_HEADS);

const FEWEST_HEADS = 2;

/** How often a heading stands in one column where the other is in the midst of a sentence: no row begins there. */
function headsInMidSentence(lines: readonly TextLine[], gutter: Strip): number {
  const columns = [
    lines.map(({ words }) => words.filter(({ frame }) => frame.x < gutter.to)),
    lines.map(({ words }) => words.filter(({ frame }) => frame.x >= gutter.to)),
  ] as const;
  const goesOn = (column: readonly (readonly PlacedWord[])[], at: number): boolean => {
    const above = column.slice(0, at).findLast((words) => words.length > 0);
    const own = column[at] ?? [];
    const isBody = own.some((word) => !word.bold) && /^\p{Ll}/u.test(own[0]?.text ?? '');
    return isBody && above !== undefined && !/[.:;!?]["”)]?$/.test(above.at(-1)?.text ?? '.');
  };
  const isHead = (words: readonly PlacedWord[]) => words.length > 0 && words.every((word) => word.bold);
  return lines.filter((_, at) =>
    columns.some((column, side) => isHead(column[at] ?? []) && goesOn(columns[1 - side] ?? [], at)),
  ).length;
}

const LIST_MARKER = /^(?:[•●○▪■◦➢–-]|\(?(?:[a-z]{1,2}|\d{1,2}|[ivx]{1,4})[.)])$/;
const FEWEST_ITEMS = 3;

/** Items begin in either column, though not in the same lines: a table's bullets stand in one column, or row by row. */
function hasListsInBoth(lines: readonly TextLine[], gutter: Strip): boolean {
  const marks = lines.map(({ words }) =>
    [words[0], words.find((word) => word.frame.x >= gutter.from)].map((word) => LIST_MARKER.test(word?.text ?? '')),
  );
  const left = marks.filter(([isMarked]) => isMarked).length;
  const after = marks.filter(([, isMarked]) => isMarked).length;
  const together = marks.filter(([one, other]) => one && other).length;
  return Math.min(left, after) >= FEWEST_ITEMS && together < 0.6 * Math.min(left, after);
}

/** In points: baselines of one row of a table differ by less. */
const SAME_BASELINE = 1.5;
const FEWEST_LINES = 6;
/** White beyond that between lines, in ems. */
const ROW_GAP = 0.3;

/** A table's rows begin together; columns of text with lists and headings in them go on each at its own pace. */
function standsUnevenly(lines: readonly TextLine[], gutter: Strip): boolean {
  const baselinesOf = (isOn: (word: PlacedWord) => boolean) =>
    lines.flatMap(({ words }) => words.find(isOn)?.baseline ?? []);
  const left = baselinesOf((word) => right(word.frame) <= gutter.to);
  const after = baselinesOf((word) => word.frame.x >= gutter.from);
  if (Math.min(left.length, after.length) < FEWEST_LINES) return false;
  const reach = 0.9 * median(lines.map((line) => line.fontSize));
  const apart = left
    .map((baseline) => Math.min(...after.map((other) => Math.abs(other - baseline))))
    .filter((distance) => distance < reach);
  return (
    apart.length >= FEWEST_LINES && apart.filter((distance) => distance > SAME_BASELINE).length > 0.5 * apart.length
  );
}

/** Rows are parted by white over the whole width, again and again, as far down as both columns go. */
function hasRows(lines: readonly TextLine[], gutter: Strip): boolean {
  const words = lines.flatMap((line) => line.words).sort((one, other) => one.frame.y - other.frame.y);
  const columns = [words.filter(({ frame }) => frame.x < gutter.to), words.filter(({ frame }) => frame.x >= gutter.to)];
  const top = Math.max(...columns.map(([first]) => first?.frame.y ?? 0));
  const foot = Math.min(...columns.map((column) => column.at(-1)?.frame.y ?? 0));
  const white = whiteBetweenLines(columns[0] ?? []);
  let [reach, gaps] = [Infinity, 0];
  for (const { frame, fontSize } of words) {
    if (frame.y < top || frame.y > foot) continue;
    if (frame.y - reach > 1.4 * white + ROW_GAP * fontSize) gaps += 1;
    reach = Math.max(Number.isFinite(reach) ? reach : 0, frame.y + frame.height);
  }
  return gaps > 0.12 * lines.length;
}

/** In points, as most lines of a column stand apart. */
const whiteBetweenLines = (words: readonly PlacedWord[]): number =>
  Math.max(
    0,
    median(
      words.slice(1).flatMap(({ frame, baseline }, index) => {
        const above = words[index] as PlacedWord;
        return baseline - above.baseline > SAME_BASELINE ? [frame.y - above.frame.y - above.frame.height] : [];
      }),
    ),
  );

/** Short lines end a paragraph; where they are many, they are a column's of results. */
function isMostlyFull(lines: readonly TextLine[], gutter: Strip, column: number): boolean {
  const sides = lines.map((line) =>
    line.words.filter((word) => (column === 0 ? right(word.frame) <= gutter.to : word.frame.x >= gutter.from)),
  );
  const rights = sides.map((words) => Math.max(...words.map((word) => right(word.frame))));
  const edge = Math.max(...rights);
  const width = column === 0 ? gutter.from - Math.min(...lines.map((line) => line.frame.x)) : edge - gutter.to;
  return rights.filter((x) => x > edge - 0.14 * width).length > (column === 0 ? 0.62 : 0.45) * lines.length;
}
