/** Rows whose words are titles of columns. */
import type { PageCell } from './page-table';

interface RowOfCells {
  readonly cells: readonly PageCell[];
}

export const textOfCell = (cell: PageCell): string => cell.words.map((word) => word.text).join(' ');

const TITLE_WORDS =
  /\b(?:controls?|criteri(?:a|on)|tests?|testing|results?|descriptions?|activit(?:y|ies)|tsc|procedures?|number|categor(?:y|ies)|services?|sub-?service|organi[sz]ations?|user entit(?:y|ies)|exceptions?|deviations?|management|responses?|complementary|auditor|reference|ref|id|no|name|vendors?|providers?|type|purpose|role|component|responsibilit(?:y|ies)|points? of focus|requirements?|commitments?|related|applicable|functions?|title|area|frequency|sample|population|status|domain|objective|location|date|change|version|conclusion|findings?|observations?)\b\.?|#/i;
const LONGEST_TITLE = 70;

export function readsAsTitles(row: RowOfCells, columns: number): boolean {
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

/** Titles in bold: sure wherever they stand. */
export const isTitleRow = (row: RowOfCells): boolean =>
  row.cells.length > 1 &&
  readsAsTitles(row, row.cells.length) &&
  row.cells.every((cell) => cell.words.every((word) => word.bold));
