/** Which rows of a table are titles of its columns. */
import type { JoinedRow } from './page-table';
import { isTitleRow, readsAsTitles, textOfCell } from './title-rows';

export function headerRowsOf(rows: readonly JoinedRow[], columns: number): ReadonlySet<number> {
  const headers = new Set<number>();
  const first = rows.findIndex((row) => row.cells.length > 1);
  if (first < 0) return headers;
  const titles = rows[first] as JoinedRow;
  const following = rows.slice(first + 1).find((row) => row.cells.length > 1);
  const isTitle = readsAsTitles(titles, columns) || looksAsTitles(titles, following);
  if (isTitle && following) headers.add(first);
  rows.forEach((row, index) => {
    // Long tables repeat their titles under each criterion.
    if (index > first && ((headers.has(first) && sameText(row, titles)) || isTitleRow(row))) headers.add(index);
  });
  return headers;
}

const sameText = (one: JoinedRow, other: JoinedRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, index) => textOfCell(cell) === textOfCell(other.cells[index] as JoinedRow['cells'][number]));

/** Bold or filled, where the rows that follow are not. */
function looksAsTitles(row: JoinedRow, following: JoinedRow | undefined): boolean {
  const isBold = (other: JoinedRow) => other.cells.every((cell) => cell.words.every((word) => word.bold));
  const areShort = row.cells.every((cell) => textOfCell(cell).length <= 100);
  if (!following || !areShort) return false;
  return (isBold(row) && !isBold(following)) || (row.isShaded && !following.isShaded && isBold(row));
}
