import { worded, wordedName } from '../review-pack/wording';

const TERM = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** What was done, for a person: `report.factCorrected` is "Report fact corrected". */
export const actionInWords = (action: string): string => wordedName(action.replace('.', '_'));

/** What something was before or after a change, value by value; nothing is left out of it. */
export const valuesInWords = (values: object | null): string | null =>
  values &&
  Object.entries(values)
    .map(([name, value]) => `${wordedName(name)}: ${valueInWords(value)}`)
    .join('; ');

function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return TERM.test(value) ? worded(value) : value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join(', ');
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, each]) => `${wordedName(name)}: ${valueInWords(each)}`)
    .join(', ');
}
