/** What the columns of a table hold, by the words of their headers. */
import type { Cell, Row, SourcedText, Table } from '../layout/model';
import { plain } from '../text/plain';
import { joinTexts } from '../text/sourced-text';

export type HeaderRule<Role extends string> = readonly [role: Role, says: RegExp, doesNotSay?: RegExp];

export type ColumnRoles<Role extends string> = readonly (Role | null)[];

const LONGEST_HEADER = 110;

const headerWords = (cell: Cell): string => plain(cell.text).replace(/\s+/g, ' ').trim().toLowerCase();

export const roleOfHeader = <Role extends string>(words: string, rules: readonly HeaderRule<Role>[]): Role | null =>
  words.length > LONGEST_HEADER
    ? null
    : (rules.find(([, says, doesNotSay]) => says.test(words) && !doesNotSay?.test(words))?.[0] ?? null);

/** A first row of short texts, two of which name a role, is a header though nothing set it apart. */
const opensWithHeader = (table: Table, rules: readonly HeaderRule<string>[]): boolean => {
  const first = table.rows[0];
  if (!first || first.isFullWidth || first.cells.length < 2) return false;
  const words = first.cells.map(headerWords);
  if (words.some((each) => each.length > LONGEST_HEADER || /[a-z]\.$/.test(each))) return false;
  return words.filter((each) => roleOfHeader(each, rules) !== null).length >= 2;
};

/** The rows at the table's head that name its columns; a header may stand on two rows. */
export function headerRowsOf(table: Table, rules: readonly HeaderRule<string>[]): readonly Row[] {
  const marked = table.rows.filter((row) => row.isHeader);
  if (marked.length > 0) return marked;
  return opensWithHeader(table, rules) ? table.rows.slice(0, 1) : [];
}

/** Rows with content: neither the header nor its repetition further down. */
export function bodyRowsOf(table: Table, headers: readonly Row[]): readonly Row[] {
  const repeated = new Set(headers.map(wordsOfRow));
  return table.rows.filter((row) => !headers.includes(row) && !row.isHeader && !repeated.has(wordsOfRow(row)));
}

const wordsOfRow = (row: Row): string => row.cells.map(headerWords).join('|');

const covers = (cell: Cell, column: number): boolean =>
  cell.column <= column && column < cell.column + Math.max(1, cell.columnSpan);

/** The words above a column; a header over several columns counts for each unless it spans the table. */
export function headerOf(headers: readonly Row[], column: number): string {
  const narrow = headers.filter((row) => !row.isFullWidth);
  const words = narrow.flatMap((row) => row.cells.filter((cell) => covers(cell, column)).map(headerWords));
  // The lowest row is nearest to the column: "Tests of Controls" over "Procedure" and "Result".
  return words.join(' / ');
}

export function rolesByHeader<Role extends string>(
  table: Table,
  headers: readonly Row[],
  rules: readonly HeaderRule<Role>[],
): ColumnRoles<Role> {
  return Array.from({ length: table.columnCount }, (_, column) => {
    const lines = headers.flatMap((row) =>
      row.isFullWidth ? [] : row.cells.filter((cell) => covers(cell, column)).map(headerWords),
    );
    const lowest = lines[lines.length - 1];
    const byLowest = lowest === undefined ? null : roleOfHeader(lowest, rules);
    return byLowest ?? roleOfHeader(headerOf(headers, column), rules);
  });
}

/** The cells of a row that stand in columns of a role, as one text. */
export function textIn<Role extends string>(
  row: Row,
  roles: ColumnRoles<Role>,
  ...wanted: readonly Role[]
): SourcedText {
  return joinTexts(cellsIn(row, roles, ...wanted));
}

export const cellsIn = <Role extends string>(
  row: Row,
  roles: ColumnRoles<Role>,
  ...wanted: readonly Role[]
): readonly Cell[] =>
  row.cells.filter((cell) => {
    const role = roles[cell.column] ?? null;
    return role !== null && wanted.includes(role);
  });

/** The share of a column's filled cells that hold what `isOne` asks, and their mean length. */
export function shareOf(rows: readonly Row[], column: number, isOne: (text: string, cell: Cell) => boolean): number {
  const cells = columnCells(rows, column);
  return cells.length > 0 ? cells.filter((cell) => isOne(cell.text.trim(), cell)).length / cells.length : 0;
}

export const meanLength = (rows: readonly Row[], column: number): number => {
  const cells = columnCells(rows, column);
  return cells.length > 0 ? cells.reduce((sum, cell) => sum + cell.text.length, 0) / cells.length : 0;
};

const columnCells = (rows: readonly Row[], column: number): readonly Cell[] =>
  rows
    .filter((row) => !row.isFullWidth)
    .flatMap((row) => row.cells.filter((cell) => cell.column === column && cell.text.trim().length > 0));
