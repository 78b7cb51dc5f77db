/** The parts of a table on successive pages as one: repeated headers once, rows broken by a page end whole again. */
import { right } from '../layout/boxes';
import { headerRowsOf } from './header-rows';
import { NAMES_ROW } from './split-rows';
import { isTitleRow, textOfCell } from './title-rows';
import type { JoinedRow, PageCell, PageRow, PageTable } from './page-table';
import { grouped } from '../text/grouped';

export interface JoinedTable {
  readonly parts: readonly PageTable[];
  readonly edges: readonly number[];
  readonly rows: readonly JoinedRow[];
}

const SAME_EDGE = 14;

const textOfRow = (row: { readonly cells: readonly PageCell[] }): string => row.cells.map(textOfCell).join(' | ');

/** Whether `next`, first on its page, goes on with the table before it. */
export const goesOn = (table: PageTable, next: PageTable): boolean => columnsIn(table, next) !== null;

/** Columns of a page are of one width, and so are those of a table that runs from one to the next. */
export const isMoved = (table: PageTable, next: PageTable): boolean => {
  const [edges, others] = [table.edges, next.edges];
  const shift = (others[0] ?? 0) - (edges[0] ?? 0);
  return (
    Math.abs(shift) > 2 * SAME_EDGE &&
    others.length === edges.length &&
    others.every((edge, index) => Math.abs(edge - shift - (edges[index] ?? 0)) < SAME_EDGE / 2)
  );
};

/** Whether `next`, in another column of a page, goes on with the table: its columns are the same, and it has no other titles. */
export const goesOnInColumn = (tables: readonly PageTable[], next: PageTable): boolean => {
  const last = tables[tables.length - 1] as PageTable;
  const [titles] = next.rows;
  const known = (tables[0] as PageTable).rows.map(textOfRow);
  return isMoved(last, next) && titles !== undefined && (!isTitleRow(titles) || known.includes(textOfRow(titles)));
};

/** For each column of `next` the column of `table` that it is, or null where they are different tables. */
function columnsIn(table: PageTable, next: PageTable): readonly number[] | null {
  const [edges, others] = [table.edges, next.edges];
  if (isMoved(table, next)) return null;
  const sameOuter =
    Math.abs((edges[0] ?? 0) - (others[0] ?? 0)) < 2 * SAME_EDGE &&
    Math.abs((edges[edges.length - 1] ?? 0) - (others[others.length - 1] ?? 0)) < 3 * SAME_EDGE;
  // Where the cells of the first columns are merged over the page's end, the new page may show nothing of them.
  const isIndented = lacksFirstColumns(edges, others) && !next.rows.some(isTitleRow);
  const columns = others.slice(0, -1).map((edge, index) => {
    // The known columns may have added an empty one before what the page shows.
    if (index === 0 && !(isIndented && (others[1] ?? 0) - edge > SAME_EDGE)) return 0;
    const at = edges.findIndex(
      (other, place) => place > 0 && place < edges.length - 1 && Math.abs(other - edge) < SAME_EDGE,
    );
    return at;
  });
  if (columns.some((column) => column < 0) || new Set(columns).size !== columns.length) return null;
  // How far the last column's text reaches differs from page to page.
  const starts = others.slice(0, -1);
  if (others.length === edges.length && starts.every((edge, index) => Math.abs(edge - (edges[index] ?? 0)) < SAME_EDGE))
    return columns;
  return (sameOuter || isIndented) && columns.length >= 2 ? columns : null;
}

const lacksFirstColumns = (edges: readonly number[], others: readonly number[]): boolean =>
  (others[0] ?? 0) - (edges[0] ?? 0) > 2 * SAME_EDGE &&
  Math.abs((edges.at(-1) ?? 0) - (others.at(-1) ?? 0)) < 3 * SAME_EDGE;

export function joinTable(parts: readonly PageTable[]): JoinedTable {
  const first = parts[0] as PageTable;
  // The part with most columns knows them best: a column may stand empty on a page.
  const widest = parts.reduce((one, other) => (other.edges.length > one.edges.length ? other : one));
  const rows: JoinedRow[] = [];
  parts.forEach((part, index) => {
    const columns = columnsIn(widest, part) ?? part.edges.map((_, column) => column);
    const shift = isMoved(widest, part) ? (part.edges[0] ?? 0) - (widest.edges[0] ?? 0) : 0;
    const own = part.rows.map((row) => ({ ...mapped(movedBy(row, shift), columns, widest.edges), page: part.page }));
    if (index === 0) rows.push(...own);
    else appendPart(rows, own, widest.edges.length - 1);
  });
  return { parts, edges: widest === first ? first.edges : widest.edges, rows };
}

/** As though it stood in the column of the page where the table has most of its columns. */
const movedBy = (row: PageRow, shift: number): PageRow =>
  shift === 0
    ? row
    : {
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          words: cell.words.map((word) => ({ ...word, frame: { ...word.frame, x: word.frame.x - shift } })),
        })),
      };

const mapped = (row: PageRow, columns: readonly number[], edges: readonly number[]): PageRow => ({
  ...row,
  cells: row.cells.flatMap((cell) => {
    const column = columns[cell.column] ?? cell.column;
    const after = columns[cell.column + cell.columnSpan] ?? edges.length - 1;
    const span = Math.max(1, after - column);
    // Where the page showed fewer columns, one of its columns holds several.
    if (cell.columnSpan === 1 && span > 1) return cutAtEdges(cell, column, span, edges);
    return [{ ...cell, column, columnSpan: cell.columnSpan === 1 ? 1 : span }];
  }),
});

/** A cell that the other pages show to be several; left whole where its text runs over an edge. */
function cutAtEdges(cell: PageCell, column: number, span: number, edges: readonly number[]): readonly PageCell[] {
  const inner = edges.slice(column + 1, column + span);
  const runsOver = cell.words.some((word) => inner.some((x) => word.frame.x < x - 2 && right(word.frame) > x + 2));
  if (runsOver) return [{ ...cell, column, columnSpan: 1 }];
  const byColumn = grouped(
    cell.words,
    (word) => column + inner.filter((x) => word.frame.x + word.frame.width / 2 > x).length,
  );
  return [...byColumn]
    .sort(([one], [other]) => one - other)
    .map(([at, words]) => ({ ...cell, column: at, columnSpan: 1, words }));
}

/** The rows that a new page may repeat: the titles and what stands above them. A control under two criteria is none. */
function repeatedTitles(rows: readonly JoinedRow[], columns: number): ReadonlySet<string> {
  const titles = headerRowsOf(rows, columns);
  const first = Math.min(...titles);
  return new Set(rows.filter((_, index) => index <= first && first < rows.length).map(textOfRow));
}

function appendPart(rows: JoinedRow[], part: readonly JoinedRow[], columns: number): void {
  const headers = repeatedTitles(rows, columns);
  let at = 0;
  while (at < part.length && headers.has(textOfRow(part[at] as JoinedRow))) at += 1;
  const titles = part[at];
  // A table that began below its titles' page end shows them on the next page first.
  const begun = rows[0];
  if (at === 0 && titles && isTitleRow(titles) && !(begun && isTitleRow(begun))) {
    rows.unshift(titles);
    at = 1;
  }
  const [next, ...rest] = part.slice(at);
  if (!next) return;
  const last = rows[rows.length - 1];
  if (last && isBroken(last, next)) rows[rows.length - 1] = merged(last, next);
  else rows.push(next);
  rows.push(...rest);
}

const CONTINUED = /\s*[([]?\s*(?:cont(?:inued|'d|’d|\.)?)\s*[)\]]?\s*$/i;
/** A whole id; criteria may stand below each other in one row. */
const isId = (text: string): boolean =>
  NAMES_ROW.test(text) && /[A-Za-z].*\d/.test(text) && !/^(?:CC|PI|A|C|P)\d\.\d{1,2}$/.test(text);
const isUnfinished = (text: string): boolean => text.split(' ').length > 2 && !/[.!?;]["”’)]*$/.test(text);

/** Whether a page's first row is the rest of the last row of the page before. */
function isBroken(last: JoinedRow, next: JoinedRow): boolean {
  if (isWide(last) || isWide(next)) return false;
  const above = (column: number) => last.cells.find((cell) => cell.column === column);
  const pairs = next.cells.map((cell) => ({ text: textOfCell(cell), before: textOf(above(cell.column)) }));
  const [first] = pairs;
  if (first && next.cells[0]?.column === 0 && first.before !== '' && CONTINUED.test(first.text)) return true;
  // A sentence that was cut goes on in small letters; "a. Inspected ..." begins.
  const cut = pairs.filter(
    ({ text, before }) =>
      (isUnfinished(before) && /^(?!\(?[a-z]{1,3}[.)]\s)[\p{Ll}(]/u.test(text)) || isReference(text, before),
  );
  // A criterion over several rows goes on beside the next of them, which has an id of its own.
  const isOther = ({ text, before }: { text: string; before: string }) => text !== before && isId(text) && isId(before);
  if (cut.length === 1 && cut[0] === first && next.cells[0]?.column === 0 && pairs.slice(1).some(isOther)) return false;
  if (cut.length > 0) return true;
  const hasFirst = next.cells.some((cell) => cell.column === 0);
  if (hasFirst) return false;
  // The same result again is the next test's.
  if (pairs.some(({ text, before }) => isUnfinished(before) && text !== before)) return true;
  const lastColumn = Math.max(...last.cells.map((cell) => cell.column));
  // Without a result of its own it is no row of its own.
  return !next.cells.some((cell) => cell.column === lastColumn) || above(lastColumn) === undefined;
}

/** "(CC6.2, CC6.3)" behind a sentence that ended the page. */
const isReference = (text: string, before: string): boolean =>
  /^\([^()]{2,40}\d\)\.?$/.test(text) && /[.;]["”]?$/.test(before);

const textOf = (cell: PageCell | undefined): string => (cell ? textOfCell(cell) : '');
const isWide = (row: JoinedRow): boolean => row.cells.length === 1 && (row.cells[0]?.columnSpan ?? 1) > 1;

function merged(last: JoinedRow, next: JoinedRow): JoinedRow {
  const cells = last.cells.map((cell) => {
    const rest = next.cells.find((other) => other.column === cell.column);
    if (!rest || isRepeated(cell, rest)) return cell;
    const isOfOnePage = cell.words.at(-1)?.page === rest.words[0]?.page;
    const breaks = isOfOnePage ? { breaks: [...(cell.breaks ?? []), cell.words.length] } : {};
    return { ...cell, ...breaks, words: [...cell.words, ...rest.words] };
  });
  const added = next.cells.filter((cell) => !last.cells.some((other) => other.column === cell.column));
  return { ...last, cells: [...cells, ...added].sort((one, other) => one.column - other.column) };
}

/** The control's number stands again on the new page. */
const isRepeated = (cell: PageCell, rest: PageCell): boolean =>
  (cell.column === 0 || rest.words.length <= 2) &&
  textOfCell(rest).replace(CONTINUED, '') === textOfCell(cell).replace(CONTINUED, '');
