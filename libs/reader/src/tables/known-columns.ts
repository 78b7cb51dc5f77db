/**
 * Columns that a table above has shown, on the page or at the end of the page before: by them a row that stands alone
 * below a line over all columns, or the rest of a row that a page's end cut, is still one.
 */
import { right } from '../layout/boxes';
import type { PlacedWord } from '../layout/placed-words';
import type { TextLine } from '../layout/text-lines';
import { isLabel, type Region } from './aligned-region';
import { coversStrip, crosses } from './gutters';
import type { PageTable } from './page-table';

export interface KnownColumns {
  readonly left: number;
  readonly right: number;
  /** Where the text of the second column and of each later one begins. */
  readonly starts: readonly number[];
  readonly fontSize: number;
}

const SAME_START = 1.5;
/** Bullets and indents begin behind their column's edge. */
const INDENT = 24;
/** A gap before a column's start that is wider than one between words, in ems. */
const LEAST_GAP = 0.35;
const MAX_BLANK = 3.4;
const LEAST_STRIP = 3;

const shown = new WeakMap<PageTable, KnownColumns | null>();

/** Asked of the table above for each line below it. */
export function knownColumnsOf(table: PageTable): KnownColumns | null {
  const columns = shown.has(table) ? shown.get(table) : shownColumns(table);
  shown.set(table, columns ?? null);
  return columns ?? null;
}

function shownColumns(table: PageTable): KnownColumns | null {
  const columns = table.edges.length - 1;
  const cells = table.rows.flatMap((row) => row.cells).filter((cell) => cell.columnSpan === 1 && !cell.continued);
  const starts = Array.from({ length: columns }, (_, column) =>
    Math.min(
      ...cells.filter((cell) => cell.column === column).flatMap((cell) => cell.words.map((word) => word.frame.x)),
    ),
  );
  const words = cells.flatMap((cell) => cell.words);
  if (columns < 2 || !starts.every(Number.isFinite) || words.length === 0) return null;
  return {
    left: table.frame.x,
    right: right(table.frame),
    starts: starts.slice(1),
    fontSize: words.map((word) => word.fontSize).sort((one, other) => one - other)[words.length >> 1] as number,
  };
}

/** The lines from the one at `at` that keep to the columns; null where they show none. */
export function regionInColumns(
  lines: readonly TextLine[],
  at: number,
  known: KnownColumns,
  isPageTop: boolean,
): Region | null {
  const taken: TextLine[] = [];
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const above = taken[taken.length - 1];
    if (above && line.baseline - above.baseline > MAX_BLANK * line.fontSize + 8) break;
    // A line in the first column alone may be a text's own.
    const isFirstAlone = startsInFirst(line, known);
    if (columnsUnder(line, known) === null || (isFirstAlone && (!above || isLabel(line)))) break;
    taken.push(line);
  }
  const counts = taken.map((line) => columnsUnder(line, known) as ReadonlySet<number>);
  const lastMany = counts.findLastIndex((columns) => columns.size > 1);
  const isRest = isPageTop && counts.length > 0 && counts.every((columns) => !columns.has(0));
  if (lastMany < 0 && !isRest) return null;
  const own = isRest ? taken : withoutTextBelow(taken, lastMany);
  const gutters = known.starts.map((to, order) => {
    const from = order === 0 ? known.left : (known.starts[order - 1] as number);
    const reach = own.flatMap((line) => line.words.map((word) => right(word.frame)).filter((x) => x > from && x < to));
    return { from: Math.max(from, ...reach), to };
  });
  return { lines: own, gutters, extent: { from: known.left, to: known.right } };
}

const startsInFirst = (line: TextLine, known: KnownColumns): boolean =>
  columnsUnder(line, known)?.size === 1 && line.frame.x < (known.starts[0] as number) - SAME_START;

/** Lines of the first column below the last row that stand apart from it are text. */
function withoutTextBelow(lines: readonly TextLine[], lastRow: number): readonly TextLine[] {
  for (let index = lastRow + 1; index < lines.length; index += 1) {
    const [above, line] = [lines[index - 1] as TextLine, lines[index] as TextLine];
    if (line.baseline - above.baseline > 1.45 * line.fontSize) return lines.slice(0, index);
  }
  return lines;
}

/** The columns that a line has words in; null where it does not keep to them. */
function columnsUnder(line: TextLine, { left, starts, fontSize }: KnownColumns): ReadonlySet<number> | null {
  if (Math.abs(line.fontSize - fontSize) > 0.6 || line.bold) return null;
  if (line.frame.x < left - 3) return null;
  const columns = new Set<number>();
  const usual = usualGap(line);
  let before: PlacedWord | null = null;
  for (const word of line.words) {
    const column = starts.filter((start) => word.frame.x >= start - SAME_START).length;
    const next = starts[column];
    if (next !== undefined && right(word.frame) > next + 0.5) return null;
    if (column > 0 && !columns.has(column)) {
      const start = starts[column - 1] as number;
      if (!begins(word, before, start, usual) && !followsNumber(line, word, start)) return null;
    }
    columns.add(column);
    before = word;
  }
  return columns;
}

/** Half of the line's gaps are narrower: those between words of one text. */
function usualGap({ words }: TextLine): number {
  const gaps = words.slice(1).map((word, index) => word.frame.x - right((words[index] as PlacedWord).frame));
  return gaps.sort((one, other) => one - other)[(gaps.length - 1) >> 1] ?? 0;
}

/** The word is the first of its column: at the column's start, or indented and well apart from the word before. */
function begins(word: PlacedWord, before: PlacedWord | null, start: number, usual: number): boolean {
  const gap = before === null ? Infinity : word.frame.x - right(before.frame);
  const behind = word.frame.x - start;
  // Justified text has wide gaps throughout.
  if (behind <= SAME_START) return gap >= Math.max(LEAST_GAP * word.fontSize, 1.5 * usual);
  return behind < INDENT && gap > word.fontSize && gap > 2 * usual;
}

/** A gap twice as wide as the line's others stands before the column's start. */
function opensColumn(line: TextLine, start: number): boolean {
  const at = line.words.findIndex((word) => Math.abs(word.frame.x - start) <= SAME_START);
  const [before, word] = [line.words[at - 1], line.words[at]];
  if (!before || !word) return false;
  const gap = word.frame.x - right(before.frame);
  return gap >= 2 * LEAST_GAP * word.fontSize && gap >= 2 * usualGap(line);
}

/** "2.10" reaches nearer to its text than the numbers above it do. */
const followsNumber = (line: TextLine, word: PlacedWord, start: number): boolean =>
  word === line.words[1] &&
  /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(line.words[0]?.text ?? '') &&
  Math.abs(word.frame.x - start) <= SAME_START;

/** A region with the columns that the table above shows between its own: a few short rows may not show them. */
export function withKnownColumns(region: Region, known: KnownColumns): Region {
  const first = region.lines[0] as TextLine;
  if (Math.abs(first.fontSize - known.fontSize) > 0.6) return region;
  const within = region.lines.filter((line) => !region.gutters.some((gutter) => crosses(line, gutter)));
  const found = known.starts.flatMap((to) => {
    const isKnown = region.gutters.some((gutter) => to > gutter.from - 4 && to < gutter.to + INDENT);
    const starting = within.filter((line) => line.words.some((word) => Math.abs(word.frame.x - to) <= SAME_START));
    const isOpened = within.some((line) => opensColumn(line, to));
    const strip = { from: to - LEAST_STRIP, to };
    if (isKnown || (starting.length < 2 && !isOpened) || within.some((line) => coversStrip(line, strip))) return [];
    return [strip];
  });
  if (found.length === 0) return region;
  return { ...region, gutters: [...region.gutters, ...found].sort((one, other) => one.from - other.from) };
}
