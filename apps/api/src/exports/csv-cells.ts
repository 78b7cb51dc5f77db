/** How a spreadsheet knows that something is to be worked out; a name out of a report must not be. */
const FORMULA = /^\s*[=+\-@\t\r]/;

export type Cell = string | number | boolean | Date | readonly string[] | null | undefined;

/** A value as a cell of a CSV file: lists on lines of their own, instants in ISO 8601, and nothing that runs. */
export function textOfCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return FORMULA.test(text) ? `'${text}` : text;
}
