/** A table of controls and, directly below it, one of their tests: where they touch, the layout took them for one. */
import type { Row, Table } from '../../layout/model';
import { roleOfHeader } from '../../tables/column-roles';
import { plain } from '../../text/plain';
import { CONTROL_COLUMNS, type ControlColumn } from './column-rules';
import { idBesideCriteria } from './control-id';
import { isHeaderLike } from './header-remains';

const TOLD_OF_TESTS: ReadonlySet<ControlColumn | null> = new Set<ControlColumn | null>([
  'TEST',
  'RESULT',
  'TEST_AND_RESULT',
]);

const namesTests = (titles: Row): boolean =>
  titles.cells.some(({ text }) => TOLD_OF_TESTS.has(roleOfHeader(plain(text).trim().toLowerCase(), CONTROL_COLUMNS)));

/** Without the columns that only the other part has. */
const narrowed = (table: Table, rows: readonly Row[]): Table => {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const areFirst = columns.every((column) => column < columns.length);
  return { ...table, rows, columnCount: areFirst ? Math.max(2, columns.length) : table.columnCount };
};

/** The titles of the first part may have stayed behind at the last page's end; its rows have fewer cells then. */
const lacksTitles = (rows: readonly Row[], titles: Row): boolean =>
  rows.length > 0 &&
  namesTests(titles) &&
  rows.every(({ cells }) => cells.length > 1 && cells.length < titles.cells.length);

/** The table, cut where further titles turn from the controls to their tests, or back. */
export function atFurtherTitles(table: Table): readonly Table[] {
  const { rows } = table;
  // "Control 7 | Criteria: CC6.1" begins a card.
  const areTitles = rows.map((row) => isHeaderLike(row, CONTROL_COLUMNS) && idBesideCriteria(row.cells) === null);
  const starts = [0];
  let last = areTitles[0] ? rows[0] : undefined;
  rows.forEach((row, at) => {
    // A header may stand on two rows.
    if (at === 0 || !areTitles[at] || areTitles[at - 1]) return;
    if (last ? namesTests(row) !== namesTests(last) : lacksTitles(rows.slice(0, at), row)) starts.push(at);
    last = row;
  });
  if (starts.length === 1) return [table];
  return starts.map((start, order) => narrowed(table, rows.slice(start, starts[order + 1])));
}
