import { dayOf, momentOf } from './dates';
import { CUEC_STATUS, CUEC_THEME } from './cuecs';
import {
  CATEGORY,
  CHECKLIST_CONFIRMATION,
  DATA_KIND,
  DECISION,
  DISPOSITION,
  OPINION,
  READ_STATUS,
  REPORT_KIND,
  REPORT_TYPE,
  REVIEW_STATUS,
  ROLE,
  TIER,
  VENDOR_STATUS,
} from './labels';

// A message and a webhook fail too, and were not to be read.
const { FAILED: _, ...READING } = READ_STATUS;

/** By value: what is called the same everywhere. Of two that share a value, the later one names it. */
const TERMS: Readonly<Record<string, string>> = {
  ...READING,
  ...VENDOR_STATUS,
  ...REVIEW_STATUS,
  ...CUEC_THEME,
  ...CUEC_STATUS,
  ...CATEGORY,
  ...DATA_KIND,
  ...OPINION,
  ...REPORT_KIND,
  ...REPORT_TYPE,
  ...ROLE,
  ...TIER,
  ...CHECKLIST_CONFIRMATION,
  ...DISPOSITION,
  ...DECISION,
};
const TERM = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** A value before or after a change, as people say it. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join('; ');
  return Object.entries(value)
    .filter(([, each]) => each !== null)
    .map(([name, each]) => `${nameInWords(name)}: ${valueInWords(each)}`)
    .join(', ');
}

function textInWords(text: string): string {
  if (Object.hasOwn(TERMS, text)) return TERMS[text]!;
  if (DAY.test(text)) return dayOf(text);
  if (MOMENT.test(text)) return momentOf(text);
  return TERM.test(text) ? capital(text.toLowerCase().replaceAll('_', ' ')) : text;
}

/** `businessOwner` as people write it. */
export const nameInWords = (name: string): string =>
  name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
