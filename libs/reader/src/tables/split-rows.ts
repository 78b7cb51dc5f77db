/** Rows that no line parts: told by where the text of the columns begins anew. */
import { bottom } from '../layout/boxes';
import type { PlacedWord } from '../layout/placed-words';
import { linesOf, type TextLine } from '../layout/text-lines';
import type { PageCell, PageRow } from './page-table';

const SAME_START = 2.5;
/** A gap above a line, in its line spacings, that starts something new. */
const NEW_BLOCK = 1.28;
// What names a row: a control's or a criterion's number.
export const NAMES_ROW =
  /^(?:(?:[A-Z]{1,6}[-.]){0,2}[A-Z]{1,6}[-. ]?\d{1,4}(?:[.-]\d{1,3}){0,3}(?:[.-]?[a-zA-Z])?|\d{1,3}(?:\.\d{1,3}){0,3}\.?|#?\d{1,3}|[A-Z]{2,6}[-‐‑])[:.]?$/;

interface ColumnLine {
  readonly column: number;
  readonly line: TextLine;
  /** The line starts a block: it is the column's first or stands apart from the one above. */
  readonly isNew: boolean;
}

/**
 * Splits one ruled row where several columns begin anew at one height and the first of them names a row: some tables
 * rule their columns alone.
 */
export function splitRow(row: PageRow, columns: number): readonly PageRow[] {
  if (row.cells.length < 2 || row.cells.some((cell) => cell.continued)) return [row];
  const lines = columnLines(row.cells);
  const first = lines.filter(({ column }) => column === row.cells[0]?.column);
  const named = first.filter(({ line, isNew }) => isNew && NAMES_ROW.test(line.words[0]?.text ?? ''));
  const [only] = named;
  // Above the one row that names itself may stand the rest of the last row of the page before.
  const rest = only && named.length === 1 && begins(lines, only) > 1 ? restAbove(lines, only.line.baseline) : null;
  if (only && rest !== null) return cutAt(row, [rest, only.line.baseline], columns);
  if (named.length < 2 || named.length < 0.8 * first.filter(({ isNew }) => isNew).length) return [row];
  const starts = named
    .map(({ line }) => line.baseline)
    .filter((y) => lines.some((other) => other.column !== row.cells[0]?.column && other.isNew && isAt(other.line, y)));
  if (starts.length < 2) return [row];
  const above = restAbove(lines, starts[0]);
  return cutAt(row, above === null ? starts : [above, ...starts], columns);
}

/** Rows of a table that only the alignment of its text makes. */
export function rowsByText(band: PageRow, columns: number): readonly PageRow[] {
  const lines = columnLines(band.cells);
  const heights = [...new Set(lines.map(({ line }) => Math.round(line.baseline)))].sort((one, other) => one - other);
  const starts: number[] = [];
  for (const height of heights) {
    const here = lines.filter(({ line }) => Math.abs(line.baseline - height) <= SAME_START);
    if (starts.length > 0 && height - (starts[starts.length - 1] as number) < SAME_START * 2) continue;
    if (here.length > 0 && startsRow(here, lines)) starts.push(Math.min(...here.map(({ line }) => line.baseline)));
  }
  const rest = restAbove(lines, starts[0]);
  if (rest !== null) starts.unshift(rest);
  return starts.length < 2 ? [band] : cutAt(band, starts, columns);
}

/** Where the rest of a row of the page before begins above the first row; null where the first row has all lines. */
function restAbove(lines: readonly ColumnLine[], start: number | undefined): number | null {
  if (start === undefined) return null;
  const above = lines.filter(({ line }) => line.baseline < start - 2 * SAME_START);
  const goesOn = above.some(({ column }) => {
    const next = lines.find((other) => other.column === column && other.line.baseline >= start - 2 * SAME_START);
    return next !== undefined && !next.isNew;
  });
  return above.length === 0 || goesOn ? null : Math.min(...above.map(({ line }) => line.baseline));
}

function startsRow(here: readonly ColumnLine[], lines: readonly ColumnLine[]): boolean {
  const leftmost = Math.min(...lines.map(({ column }) => column));
  const inFirst = here.find(({ column }) => column === leftmost);
  // Titles in bold end where the text begins, however close.
  const height = Math.min(...here.map(({ line }) => line.baseline));
  const above = lines.filter(({ line }) => line.baseline < height - SAME_START);
  if (above.length > 1 && above.every(({ line }) => line.bold) && here.every(({ line }) => !line.bold)) return true;
  const isNamed = inFirst !== undefined && NAMES_ROW.test(inFirst.line.words[0]?.text ?? '');
  // A number in the first column beside the text of another names a row even where rows stand close.
  if (isNamed && here.length > 1 && namesEach(lines, leftmost) && !goesOnFromAbove(here, inFirst, lines)) return true;
  if (inFirst !== undefined && here.length > 1 && isLabel(inFirst, lines)) return true;
  if (
    here.length > 2 &&
    here.every(({ isNew }) => isNew) &&
    (here.some((each) => namesRow(each, lines)) || fillsBesideCriterion(here, lines, leftmost))
  )
    return true;
  if (!here.every(({ isNew }) => isNew) || runsPast(here, lines)) return false;
  return here.length > 1 || inFirst !== undefined;
}

/** An id of a column of ids: beside a criterion over several rows, whose text runs past their beginnings. */
const namesRow = ({ column, line }: ColumnLine, lines: readonly ColumnLine[]): boolean =>
  NAMES_ROW.test(line.words[0]?.text ?? '') &&
  !CRITERION.test(line.words[0]?.text ?? '') &&
  line.words.length === 1 &&
  namesEach(lines, column);

/** All columns begin anew but the first, whose criterion goes on beside its next control. */
function fillsBesideCriterion(here: readonly ColumnLine[], lines: readonly ColumnLine[], leftmost: number): boolean {
  const columns = new Set(lines.map(({ column }) => column)).size;
  const first = lines.find(({ column }) => column === leftmost)?.line.words[0]?.text ?? '';
  return (
    columns > 3 &&
    here.length === columns - 1 &&
    here.every(({ column }) => column !== leftmost) &&
    CRITERION.test(first.replace(/:$/, ''))
  );
}

const CRITERION = /^(?:CC|PI|A|C|P)\s?\d{1,2}\.\d{1,2}[,;]?$/;

const isCriterionLine = (each: ColumnLine | undefined): boolean =>
  each !== undefined && CRITERION.test(each.line.words[0]?.text ?? '');

/** "CC1.1," over "CC1.5": one row's criteria on lines of their own, beside text that goes on. */
function goesOnFromAbove(
  here: readonly ColumnLine[],
  { column, line }: ColumnLine,
  lines: readonly ColumnLine[],
): boolean {
  const above = lines
    .filter((other) => other.column === column && other.line.baseline < line.baseline - SAME_START)
    .pop();
  const size = Math.max(line.fontSize, above?.line.fontSize ?? 0);
  if (above === undefined || line.baseline - above.line.baseline > 1.5 * size) return false;
  // "LA-" over "1", "access-reviews-" over "01": a narrow column breaks its ids at the hyphen.
  if (/(?:[,;&]|\band|[A-Za-z][-‐‑])$/.test(above.line.text)) return true;
  // "CC6.1" over "AC-04", beside which control, test and result begin at the criterion.
  const isLed = CRITERION.test(above.line.text) && !CRITERION.test(line.text) && begins(lines, above) > 1;
  if (isLed && here.every((other) => other.column === column || !other.isNew)) return true;
  // Criteria below an id, or below each other.
  const first = lines.find((other) => other.column === column);
  const areCriteria = CRITERION.test(line.text) && (CRITERION.test(above.line.text) || !isCriterionLine(first));
  return areCriteria && here.every((other) => other.column === column || !other.isNew);
}

/** How many other columns begin anew beside a line. */
const begins = (lines: readonly ColumnLine[], { column, line }: ColumnLine): number =>
  lines.filter((other) => other.column !== column && other.isNew && isAt(other.line, line.baseline)).length;

/** A form of two columns, labels in bold on the left: each label has its row, however close they stand. */
function isLabel({ column, line }: ColumnLine, lines: readonly ColumnLine[]): boolean {
  const labels = lines.filter((other) => other.column === column);
  if (new Set(lines.map((other) => other.column)).size !== 2 || !labels.every((other) => other.line.bold)) return false;
  if (!lines.some((other) => other.column !== column && !other.line.bold)) return false;
  const above = labels.filter((other) => other.line.baseline < line.baseline - SAME_START).pop();
  return above === undefined || line.baseline - above.line.baseline > 1.35 * line.fontSize;
}

/** Another column's text goes on from above the height to below it. */
function runsPast(here: readonly ColumnLine[], lines: readonly ColumnLine[]): boolean {
  const height = Math.min(...here.map(({ line }) => line.baseline));
  const columns = new Set(here.map(({ column }) => column));
  return [...new Set(lines.map(({ column }) => column))].some((column) => {
    const next = lines.find((other) => other.column === column && other.line.baseline > height + SAME_START);
    return !columns.has(column) && next !== undefined && !next.isNew;
  });
}

/** The first column holds numbers, and little else. */
const namesEach = (lines: readonly ColumnLine[], leftmost: number): boolean => {
  const first = lines.filter(({ column }) => column === leftmost);
  const named = first.filter(({ line }) => NAMES_ROW.test(line.words[0]?.text ?? ''));
  return named.length >= 2 && named.length >= 0.5 * first.length;
};

function columnLines(cells: readonly PageCell[]): readonly ColumnLine[] {
  return cells.flatMap((cell) => {
    const lines = linesOf(cell.words);
    const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index] as TextLine).baseline);
    const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length * 0.25)] ?? 0;
    return lines.map((line, index) => ({
      column: cell.column,
      line,
      isNew:
        index === 0 ||
        (gaps[index - 1] ?? 0) > NEW_BLOCK * Math.max(Math.min(usual, 1.5 * line.fontSize), 1.05 * line.fontSize),
    }));
  });
}

const isAt = (line: TextLine, baseline: number): boolean => Math.abs(line.baseline - baseline) <= SAME_START;

/** @param starts baselines of the rows' first lines */
function cutAt(row: PageRow, starts: readonly number[], columns: number): readonly PageRow[] {
  const sorted = [...starts].sort((one, other) => one - other);
  const rows = sorted.map((start, index): PageRow => {
    const from = index === 0 ? -Infinity : start - SAME_START - 0.5;
    const to = (sorted[index + 1] ?? Infinity) - SAME_START - 0.5;
    const within = (word: PlacedWord) => word.baseline >= from && word.baseline < to;
    const cells = row.cells.flatMap((cell) => {
      const words = cell.words.filter(within);
      return words.length > 0 ? [{ ...cell, words }] : [];
    });
    const tops = cells.flatMap((cell) => cell.words.map((word) => word.frame.y));
    const bottoms = cells.flatMap((cell) => cell.words.map((word) => bottom(word.frame)));
    return { top: Math.min(...tops), bottom: Math.max(...bottoms), cells, isShaded: row.isShaded };
  });
  return rows.filter((each) => each.cells.length > 0 && columns > 0);
}
