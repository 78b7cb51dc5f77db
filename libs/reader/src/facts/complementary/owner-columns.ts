/** A table with a column for each organization, in which stands what is expected of it. */
import type { Row, Table } from '../../layout/model';
import { criteriaIn } from '../../text/criteria';
import { isMark } from '../marks';
import { controlsInCell } from './cell-items';
import { readItem, type ListedItem } from './listed-item';
import { namedColumns } from './marked-columns';
import type { TableForm } from './table-items';

const LONGEST_NAME = 60;
const SHORTEST_CONTROL = 25;

/** The items by the organization over them; null where the table has no two such columns, or only marks in them. */
export function itemsByOwner(
  { rows }: Pick<Table, 'rows'>,
  headers: readonly Row[],
  form: TableForm,
): readonly ListedItem[] | null {
  const owners = namedColumns(headers, (title) => title.length < LONGEST_NAME && form.isOwner(title));
  if (owners.size < 2) return null;
  const body = rows.filter((row) => !headers.includes(row));
  const told = body.flatMap((row) => row.cells.filter(({ column, text }) => owners.has(column) && !isMark(text)));
  if (told.filter(({ text }) => text.length > SHORTEST_CONTROL).length < 0.6 * told.length || told.length === 0)
    return null;
  return body.flatMap((row) => {
    const beside = row.cells.filter(({ column }) => !owners.has(column)).map(({ text }) => text);
    const criteria = criteriaIn(beside.join(' '));
    return row.cells
      .filter((cell) => told.includes(cell) && !cell.continued)
      .flatMap((cell) => {
        const owner = owners.get(cell.column) ?? null;
        return controlsInCell(cell.paragraphs, form.isStatement).map((text) => readItem(text, { criteria, owner }));
      });
  });
}
