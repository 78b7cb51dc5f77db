/** Results that are a sign or a code each, which a legend explains: "● | No exceptions noted". */
import type { Cell, FlowElement, SourcedText } from '../../layout/model';
import { outcomeOf } from './outcome';

export type ResultSigns = ReadonlyMap<string, SourcedText>;

export const NO_SIGNS: ResultSigns = new Map();

const LONGEST_SIGN = 4;

/** A disc that stands alone in its cell is read as the marker of nothing. */
const signOf = (cell: Cell): string => cell.text.trim() || (cell.paragraphs[0]?.marker ?? '');

export const meaningOf = (cell: Cell, signs: ResultSigns): SourcedText | null => signs.get(signOf(cell)) ?? null;

/** The signs that tables of two columns explain as results. */
export function signsIn(elements: readonly FlowElement[]): ResultSigns {
  const signs = new Map<string, SourcedText>();
  for (const element of elements) {
    if (element.kind !== 'TABLE' || element.columnCount !== 2) continue;
    for (const { cells } of element.rows) {
      const [sign, meaning, ...more] = cells;
      if (!sign || !meaning || more.length > 0) continue;
      const written = signOf(sign);
      const isSign = written.length > 0 && written.length <= LONGEST_SIGN && !/^[\d\s]+$/.test(written);
      if (isSign && outcomeOf(meaning.text) !== 'UNCLEAR') signs.set(written, meaning);
    }
  }
  return signs;
}
