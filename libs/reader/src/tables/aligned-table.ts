/** Tables that only the alignment of their text makes, with or without a few lines and fills between rows. */
import { bottom, median, right, unionOf } from '../layout/boxes';
import { markerOf } from '../layout/list-markers';
import type { TextLine } from '../layout/text-lines';
import { allGutters, coversStrip, crosses, freeOf, gapsOf, piecesOf, type Strip } from './gutters';
import { columnAt, type PageCell, type PageRow, type PageTable } from './page-table';
import { NAMES_ROW, rowsByText } from './split-rows';
import { grouped } from '../text/grouped';

/** A run of lines that share gutters. */
interface Region {
  readonly lines: readonly TextLine[];
  readonly gutters: readonly Strip[];
}

/** Edges of rows drawn as lines or fills over most of a table's width. */
export interface RowEdges {
  readonly heights: readonly number[];
  readonly isShaded: (y: number) => boolean;
}

const MAX_BLANK = 3.4;
const LOOKAHEAD = 4;
const PAGE_NUMBER = /^(?:[.\s]*)(?:\d{1,3}|[ivxl]{1,6})$/;

/** Finds the tables among a page's lines; what belongs to none is left to the text. */
export function alignedTables(
  lines: readonly TextLine[],
  page: number,
  edgesWithin: (top: number, foot: number, from: number, to: number) => RowEdges,
): { readonly tables: readonly PageTable[]; readonly rest: readonly TextLine[] } {
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = regionFrom(lines, at);
    if (region && isTable(region)) {
      const before = tables.length === 0 ? restOfRow(rest, region) : [];
      rest.length -= before.length;
      tables.push(tableOf({ ...region, lines: [...before, ...region.lines] }, page, edgesWithin));
      at += region.lines.length;
    } else if (region && isText(region)) {
      // Two columns of text to their end: their last lines alone would look like a table.
      rest.push(...region.lines);
      at += region.lines.length;
    } else {
      rest.push(lines[at] as TextLine);
      at += 1;
    }
  }
  return { tables, rest };
}

/** A page may begin with the rest of one cell: lines in one later column, down to the first row. */
function restOfRow(above: readonly TextLine[], { lines, gutters }: Region): readonly TextLine[] {
  const first = lines[0] as TextLine;
  const last = above[above.length - 1];
  if (!last || first.baseline - last.baseline > MAX_BLANK * first.fontSize + 8) return [];
  const isRest = (line: TextLine) =>
    gutters.some((gutter) => line.frame.x > gutter.to - 3 && line.frame.x < gutter.to + 24) &&
    !gutters.some((gutter) => crosses(line, gutter)) &&
    Math.abs(line.fontSize - first.fontSize) < 0.6;
  return above.every(isRest) ? [...above] : [];
}

const innerGaps = (line: TextLine): readonly Strip[] => {
  const pieces = piecesOf(line);
  if (pieces.some((piece) => /\.{4,}|(?:\. ){3,}/.test(piece.text))) return [];
  const gaps = gapsOf(pieces);
  // The gap between a bullet and its text is no gutter.
  const marker = markerOf(line);
  return marker ? gaps.filter((gap) => gap.from > marker.textX) : gaps;
};

function regionFrom(lines: readonly TextLine[], at: number): Region | null {
  const first = lines[at] as TextLine;
  let gutters = innerGaps(first);
  if (gutters.length === 0) return null;
  const taken: TextLine[] = [first];
  let index = at + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const above = lines[index - 1] as TextLine;
    // A heading ends a table, whatever begins below it.
    if (line.fontSize > 1.08 * first.fontSize && innerGaps(line).length === 0) break;
    if (line.baseline - above.baseline > MAX_BLANK * Math.max(line.fontSize, above.fontSize) + 8) break;
    const free = freeOf(gutters, line);
    const crossed = gutters.filter((gutter) => crosses(line, gutter)).length;
    const lost = gutters.length - parted(gutters, free);
    // A label's spaces may chance upon a gutter: it is no measure of it.
    if (crossed > 0 && isLabel(line) && resumes(lines, index, gutters)) taken.push(line);
    else if (lost === 0 && (crossed < gutters.length || free.length > 0)) {
      gutters = widest(gutters, free);
      taken.push(line);
    } else if (isLabel(line) && resumes(lines, index, gutters)) taken.push(line);
    // A first line with more gaps than the table has columns (spread titles) must not end it.
    else if (free.length > 0 && taken.length <= 2 && innerGaps(line).length > 0) {
      gutters = widest(gutters, free);
      taken.push(line);
    } else break;
  }
  const region = trimmed({ lines: taken, gutters });
  return { ...region, gutters: allGutters(region.lines, region.gutters) };
}

/** How many of the gutters still have a free part. */
const parted = (gutters: readonly Strip[], free: readonly Strip[]): number =>
  gutters.filter((gutter) => free.some((part) => part.from >= gutter.from - 0.1 && part.to <= gutter.to + 0.1)).length;

/** The widest free part of each gutter. */
const widest = (gutters: readonly Strip[], free: readonly Strip[]): readonly Strip[] =>
  gutters.flatMap((gutter) => {
    const parts = free.filter((part) => part.from >= gutter.from - 0.1 && part.to <= gutter.to + 0.1);
    return parts.length === 0
      ? []
      : [parts.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one))];
  });

/** What stands over all columns inside a table is a criterion or a title; a sentence ends the table. */
const isLabel = (line: TextLine): boolean => line.bold || /^(?:CC|PI|A|C|P)\s?\d{1,2}\.\d{1,2}\b/.test(line.text);

/** The columns go on below a line over all of them. */
function resumes(lines: readonly TextLine[], index: number, gutters: readonly Strip[]): boolean {
  for (let next = index + 1; next <= index + LOOKAHEAD && next < lines.length; next += 1) {
    const line = lines[next] as TextLine;
    const gaps = innerGaps(line);
    if (gaps.length > 0) return parted(gutters, freeOf(gutters, line)) === gutters.length;
    if (!gutters.some((gutter) => crosses(line, gutter))) return false;
  }
  return false;
}

/** Without lines at the end that have one column only and stand apart: the text after the table. */
function trimmed(region: Region): Region {
  const lines = [...region.lines];
  const isMulti = (line: TextLine) => columnsOf(line, region.gutters).size > 1;
  const lastMulti = lines.findLastIndex(isMulti);
  const spacing = median(lines.slice(1).map((line, index) => line.baseline - (lines[index] as TextLine).baseline));
  for (let index = lastMulti + 1; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const above = lines[index - 1] as TextLine;
    // What begins where a later column begins is the rest of its cell.
    if (region.gutters.some((gutter) => Math.abs(line.frame.x - gutter.to) < 3) && !line.bold) continue;
    const standsApart = line.baseline - above.baseline > 1.45 * spacing;
    if (standsApart || line.fontSize > 1.1 * above.fontSize || (line.bold && !above.bold) || markerOf(line))
      return { ...region, lines: lines.slice(0, index) };
  }
  return region;
}

const columnsOf = (line: TextLine, gutters: readonly Strip[]): ReadonlySet<number> => {
  const edges = [-Infinity, ...gutters.map((gutter) => (gutter.from + gutter.to) / 2), Infinity];
  return new Set(line.words.map((word) => columnAt(edges, word.frame.x + word.frame.width / 2)));
};

function isTable({ lines, gutters }: Region): boolean {
  if (gutters.length === 0) return false;
  const multi = lines.filter((line) => columnsOf(line, gutters).size > 1);
  if (multi.length < 2 && !isLoneRow(lines, gutters)) return false;
  const columns = gutters.length + 1;
  const words = (column: number) => lines.flatMap((line) => textIn(line, gutters, column));
  const firstColumn = words(0);
  const lastColumn = words(columns - 1);
  const isMarkers = firstColumn.every((text) => /^[^\p{L}\d]{1,2}$|^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/u.test(text));
  if (columns === 2 && (isMarkers || lastColumn.every((text) => PAGE_NUMBER.test(text)))) return false;
  return !isText({ lines, gutters }) && !(columns === 2 && wrapsToMargin(lines, gutters[0] as Strip));
}

/** One row alone, between a heading and a page's end: three columns, the first of which names it. */
const isLoneRow = (lines: readonly TextLine[], gutters: readonly Strip[]): boolean =>
  gutters.length >= 2 && NAMES_ROW.test(textIn(lines[0] as TextLine, gutters, 0)[0] ?? '');

/** Labels with a gap behind them whose text wraps to the margin make a list and no table. */
function wrapsToMargin(lines: readonly TextLine[], gutter: Strip): boolean {
  const edge = Math.max(...lines.map((line) => right(line.frame)));
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

const isText = ({ lines, gutters }: Region): boolean =>
  gutters.length === 1 && isTwoColumnText(lines, gutters[0] as Strip);

const textIn = (line: TextLine, gutters: readonly Strip[], column: number): readonly string[] => {
  const from = column === 0 ? -Infinity : (gutters[column - 1] as Strip).to;
  const to = column === gutters.length ? Infinity : (gutters[column] as Strip).from;
  const own = line.words.filter((word) => word.frame.x >= from - 1 && right(word.frame) <= to + 1);
  return own.length > 0 ? [own.map((word) => word.text).join(' ')] : [];
};

/** Two columns of running text: long lines in both, nearly all of them full. */
export function isTwoColumnText(lines: readonly TextLine[], gutter: Strip): boolean {
  if (lines.length < 8) return false;
  const frame = unionOf(lines.map((line) => line.frame));
  const isEven = gutter.from - frame.x > 0.36 * frame.width && right(frame) - gutter.to > 0.36 * frame.width;
  if (!isEven) return false;
  const both = lines.filter((line) => columnsOf(line, [gutter]).size === 2);
  if (both.length < 0.6 * lines.length) return false;
  const rights = both.map((line) =>
    Math.max(...line.words.filter((word) => right(word.frame) <= gutter.to).map((word) => right(word.frame))),
  );
  const edge = Math.max(...rights);
  const full = rights.filter((x) => x > edge - 0.14 * (gutter.from - frame.x)).length;
  const wordsEach = median(both.map((line) => line.words.length));
  return full > 0.62 * both.length && wordsEach >= 8;
}

function tableOf(
  region: Region,
  page: number,
  edgesWithin: (top: number, foot: number, from: number, to: number) => RowEdges,
): PageTable {
  const frame = unionOf(region.lines.map((line) => line.frame));
  const edges = [frame.x - 1, ...region.gutters.map(edgeIn), right(frame) + 1];
  const columns = edges.length - 1;
  const drawn = edgesWithin(frame.y, bottom(frame), frame.x, right(frame));
  const wide = wideLines(region);
  const isWide = (line: TextLine) => wide.has(line);
  const rows: PageRow[] = [];
  let band: TextLine[] = [];
  const flush = () => {
    if (band.length > 0) rows.push(...rowsByText(rowOf(band, edges, drawn, isWide(band[0] as TextLine)), columns));
    band = [];
  };
  region.lines.forEach((line, index) => {
    const above = region.lines[index - 1];
    const isParted =
      above !== undefined &&
      drawn.heights.some((y) => y > above.baseline - 1 && y < line.baseline - 0.3 * line.fontSize);
    const wasWide = above !== undefined && isWide(above);
    if (isParted || isWide(line) !== wasWide) flush();
    band.push(line);
  });
  flush();
  return {
    page,
    frame,
    edges,
    rows: rows.filter((row) => row.cells.length > 0),
    hasRuledRows: drawn.heights.length > 2,
  };
}

/** Where a column's text begins is the same on every page; how far the text before it reaches is not. */
const edgeIn = ({ from, to }: Strip): number => Math.max((from + to) / 2, to - 4);

/** Lines over several columns (a criterion, a title), and the lines in which those go on. */
function wideLines({ lines, gutters }: Region): ReadonlySet<TextLine> {
  const wide = new Set<TextLine>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const crossed = gutters.filter((gutter) => crosses(line, gutter)).length;
    const isOnePiece = piecesOf(line, 0.8).length === 1;
    const goesOn =
      above !== undefined &&
      wide.has(above) &&
      isOnePiece &&
      line.bold === above.bold &&
      Math.abs(line.frame.x - above.frame.x) < 14 &&
      line.baseline - above.baseline < 1.5 * line.fontSize &&
      !/[.:;]$/.test(above.text);
    // Two full cells side by side look like one piece too, but no word of theirs stands in the gutter.
    const covers = gutters.some((gutter) => coversStrip(line, gutter)) || (crossed > 0 && isLabel(line));
    if ((covers && (isOnePiece || crossed === gutters.length)) || goesOn) wide.add(line);
  });
  return wide;
}

function rowOf(lines: readonly TextLine[], edges: readonly number[], drawn: RowEdges, isWide: boolean): PageRow {
  const frame = unionOf(lines.map((line) => line.frame));
  const byColumn = grouped(
    lines.flatMap((line) => line.words),
    (word) => (isWide ? 0 : columnAt(edges, word.frame.x + Math.min(word.frame.width / 2, 12))),
  );
  const cells: PageCell[] = [...byColumn]
    .sort(([one], [other]) => one - other)
    .map(([column, words]) => ({ column, columnSpan: isWide ? edges.length - 1 : 1, words, continued: false }));
  return { top: frame.y, bottom: bottom(frame), cells, isShaded: drawn.isShaded((frame.y + bottom(frame)) / 2) };
}
