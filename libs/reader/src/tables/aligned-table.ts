/** Tables that only the alignment of their text makes, with or without a few lines and fills between rows. */
import { bottom, right, unionOf } from '../layout/boxes';
import type { TextLine } from '../layout/text-lines';
import { isLabel, isShortLabel, regionFrom, restOfRow, type Region } from './aligned-region';
import { coversStrip, crosses, piecesOf, type Strip } from './gutters';
import { knownColumnsOf, regionInColumns, withKnownColumns } from './known-columns';
import { columnAt, type PageCell, type PageRow, type PageTable } from './page-table';
import { rowsByText } from './split-rows';
import { isTable, isText } from './table-or-text';
import { grouped } from '../text/grouped';

/** A line to the table's right edge that begins behind the first columns. */
export interface PartialEdge {
  readonly y: number;
  readonly from: number;
}

/** Edges of rows drawn as lines or fills over most of a table's width. */
export interface RowEdges {
  readonly heights: readonly number[];
  readonly partial: readonly PartialEdge[];
  readonly isShaded: (y: number) => boolean;
}

/** The nearest table above a height of the page, of which the one found last is a candidate; else the page before's last. */
export type TableAbove = (y: number, found: PageTable | null) => PageTable | null;

/** Finds the tables among a page's lines; what belongs to none is left to the text. */
export function alignedTables(
  lines: readonly TextLine[],
  page: number,
  edgesWithin: (top: number, foot: number, from: number, to: number) => RowEdges,
  tableAbove: TableAbove = () => null,
): { readonly tables: readonly PageTable[]; readonly rest: readonly TextLine[] } {
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  const tableOver = (at: number) => tableAbove((lines[at] as TextLine).frame.y, tables[tables.length - 1] ?? null);
  const inKnownColumns = (at: number): Region | null => {
    const table = tableOver(at);
    const known = table ? knownColumnsOf(table) : null;
    const isTop = at === 0 && table?.page !== page;
    const body = isTop ? belowTitles(lines) : at;
    const region = known && regionInColumns(lines, body, known, isTop);
    return region && { ...region, lines: [...lines.slice(at, body), ...region.lines] };
  };
  for (let at = 0; at < lines.length; ) {
    const region = regionFrom(lines, at);
    const found = region && (isTable(region) || isText(region)) ? null : inKnownColumns(at);
    if (found) {
      tables.push(tableOf(found, page, edgesWithin));
      at += found.lines.length;
    } else if (region && isTable(region)) {
      const table = tableOver(at);
      const known = table ? knownColumnsOf(table) : null;
      const before = tables.length === 0 ? restOfRow(rest, region) : [];
      rest.length -= before.length;
      tables.push(
        tableOf(
          { ...(known ? withKnownColumns(region, known) : region), lines: [...before, ...region.lines] },
          page,
          edgesWithin,
        ),
      );
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

const MOST_TITLES = 3;

/** Where a page's text begins below the titles that stand again at its head. */
function belowTitles(lines: readonly TextLine[]): number {
  const first = lines[0];
  if (!first?.bold || piecesOf(first).length < 3) return 0;
  const body = lines.findIndex((line) => !line.bold);
  return body > MOST_TITLES ? 0 : Math.max(body, 0);
}

function tableOf(
  region: Region,
  page: number,
  edgesWithin: (top: number, foot: number, from: number, to: number) => RowEdges,
): PageTable {
  const own = unionOf(region.lines.map((line) => line.frame));
  const frame = region.extent
    ? unionOf([own, { ...own, x: region.extent.from, width: region.extent.to - region.extent.from }])
    : own;
  const edges = [frame.x - 1, ...region.gutters.map(edgeIn), right(frame) + 1];
  const columns = edges.length - 1;
  const drawn = edgesWithin(frame.y, bottom(frame), frame.x, right(frame));
  const wide = wideLines(region);
  const isWide = (line: TextLine) => wide.has(line);
  const rows: PageRow[] = [];
  let band: TextLine[] = [];
  const flush = () => {
    const row = band.length > 0 ? rowOf(band, edges, drawn, isWide(band[0] as TextLine)) : null;
    if (row) rows.push(...(rowsBesideMerged(row, edges, drawn.partial) ?? rowsByText(row, columns)));
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

const SAME_EDGE = 8;

/** The rows that partial lines part; a cell that such a line leaves out goes on below it. Null where none is drawn. */
function rowsBesideMerged(
  row: PageRow,
  edges: readonly number[],
  partial: readonly PartialEdge[],
): readonly PageRow[] | null {
  const begins = ({ from }: PartialEdge) =>
    edges.some((edge, column) => column > 0 && Math.abs(edge - from) < SAME_EDGE);
  const lines = partial.filter((line) => line.y > row.top && line.y < row.bottom && begins(line));
  if (lines.length === 0 || row.cells.some(({ columnSpan }) => columnSpan > 1)) return null;
  const parts = row.cells.map((cell) => partsOf(cell, edges, lines));
  const rows = [0, ...lines.map((_, order) => order + 1)].map((order): PageRow => {
    const cells = parts.flatMap((part) => part[order] ?? []);
    return { ...row, cells };
  });
  return rows.filter(({ cells }) => cells.some(({ continued }) => !continued));
}

/** The cell in each of the rows: cut by the lines that reach its column, the same again where they leave it out. */
function partsOf(
  cell: PageCell,
  edges: readonly number[],
  lines: readonly PartialEdge[],
): readonly (PageCell | null)[] {
  const left = edges[cell.column] ?? 0;
  const cuts = lines.filter(({ from }) => from < left + SAME_EDGE);
  const within = (above: number, below: number) =>
    cell.words.filter(({ baseline }) => baseline > above && baseline < below);
  let own = within(-Infinity, cuts[0]?.y ?? Infinity);
  const first: PageCell | null = own.length > 0 ? { ...cell, words: own } : null;
  return lines.reduce<readonly (PageCell | null)[]>(
    (parts, line) => {
      const at = cuts.indexOf(line);
      if (at >= 0) own = within(line.y, cuts[at + 1]?.y ?? Infinity);
      const part = own.length > 0 ? { ...cell, words: own, continued: at < 0 } : null;
      return [...parts, part];
    },
    [first],
  );
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
      (!/[.:;]$/.test(above.text) || (/;$/.test(above.text) && /^\p{Ll}/u.test(line.text)));
    // Two full cells side by side look like one piece too, but no word of theirs stands in the gutter.
    const covers = gutters.some((gutter) => coversStrip(line, gutter)) || (crossed > 0 && isLabel(line));
    const isOver = (covers && (isOnePiece || crossed === gutters.length)) || (isOnePiece && isShortLabel(line));
    if (isOver || goesOn) wide.add(line);
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
