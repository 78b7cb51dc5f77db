/** A long list set in a table whose columns stand twice, side by side: "No. | Control | No. | Control". */
import type { Row, Table } from '../layout/model';
import { headerOf, headerRowsOf, type HeaderRule } from './column-roles';

/** The table with one set of columns, the right half of each row below its left one; itself where no titles repeat. */
export function unfolded(table: Table, rules: readonly HeaderRule<string>[]): Table {
  const { columnCount } = table;
  const headers = headerRowsOf(table, rules);
  const titles = Array.from({ length: columnCount }, (_, column) => headerOf(headers, column));
  const width = [1, 2, 3].find(
    (size) =>
      columnCount > size &&
      columnCount % size === 0 &&
      titles.every((title, column) => title !== '' && title === titles[column % size]),
  );
  if (width === undefined) return table;
  const rows = table.rows.flatMap((row): readonly Row[] => {
    if (row.isFullWidth) return [row];
    const parts = Array.from({ length: columnCount / width }, (_, part) => ({
      ...row,
      cells: row.cells
        .filter(({ column }) => Math.floor(column / width) === part)
        .map((cell) => ({ ...cell, column: cell.column % width })),
    })).filter(({ cells }) => cells.length > 0);
    return headers.includes(row) ? parts.slice(0, 1) : parts;
  });
  return { ...table, columnCount: width, rows };
}
