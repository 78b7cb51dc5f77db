import { nameInWords, valueInWords } from '@countersign/vocabulary';
import { wordedName } from '../review-pack/wording';

/** What was done, for a person: `report.factCorrected` is "Report fact corrected". */
export const actionInWords = (action: string): string => wordedName(action.replace('.', '_'));

/** What something was before or after a change, value by value; nothing is left out of it. */
export const valuesInWords = (values: object | null): string | null =>
  values &&
  Object.entries(values)
    .map(([name, value]) => `${nameInWords(name)}: ${valueInWords(value)}`)
    .join('; ');
