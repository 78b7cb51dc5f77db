/** Which rows of a table are titles of its columns. */
import { textOfCell, type JoinedRow } from './joined-table';

const TITLE_WORDS =
  /\b(?:controls?|criteri(?:a|on)|tests?|testing|results?|descriptions?|activit(?:y|ies)|tsc|procedures?|number|categor(?:y|ies)|services?|sub-?service|organi[sz]ations?|user entit(?:y|ies)|exceptions?|deviations?|management|responses?|complementary|auditor|reference|ref|id|no|name|vendors?|providers?|type|purpose|role|component|responsibilit(?:y|ies)|points? of focus|requirements?|commitments?|related|applicable|functions?|title|area|frequency|sample|population|status|domain|objective|location|date|change|version|conclusion|findings?|observations?)\b\.?|#/i;
const LONGEST_TITLE = 70;

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
    if (index > first && headers.has(first) && sameText(row, titles)) headers.add(index);
  });
  return headers;
}

const sameText = (one: JoinedRow, other: JoinedRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, index) => textOfCell(cell) === textOfCell(other.cells[index] as JoinedRow['cells'][number]));

function readsAsTitles(row: JoinedRow, columns: number): boolean {
  const texts = row.cells.map(textOfCell);
  const titles = texts.filter(
    (text) =>
      text.length <= LONGEST_TITLE && TITLE_WORDS.test(text) && !/[.;]$/.test(text.replace(/\b(?:No|Ref)\.$/i, '')),
  );
  const areShort = texts.every((text) => text.length <= LONGEST_TITLE);
  // A number such as CC6.1 or AC-01 belongs to a row of its own.
  const isNumbered = texts.some((text) => /^[A-Z]{1,5}[-. ]?\d+(?:\.\d+)*$/.test(text));
  return areShort && !isNumbered && texts.length >= Math.min(2, columns) && titles.length >= 0.6 * texts.length;
}

/** Bold or filled, where the rows that follow are not. */
function looksAsTitles(row: JoinedRow, following: JoinedRow | undefined): boolean {
  const isBold = (other: JoinedRow) => other.cells.every((cell) => cell.words.every((word) => word.bold));
  const areShort = row.cells.every((cell) => textOfCell(cell).length <= 100);
  if (!following || !areShort) return false;
  return (isBold(row) && !isBold(following)) || (row.isShaded && !following.isShaded && isBold(row));
}
