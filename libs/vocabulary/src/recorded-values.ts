import {
  CATEGORY,
  CHECKLIST_CONFIRMATION,
  CUEC_STATUS,
  CUEC_THEME,
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
} from './words';

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
/** A single word in capitals may as well be somebody's name. */
const TERM = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** A text that was recorded: a term of ours in words, what anybody wrote as it is. */
export function textInWords(text: string): string {
  if (Object.hasOwn(TERMS, text)) return TERMS[text]!;
  return TERM.test(text) ? capital(text.toLowerCase().replaceAll('_', ' ')) : text;
}

/**
 * What the audit log holds as a value, before or after a change, as people say it.
 * @param inWords of a text in it, where days and moments are written as whoever reads is used to
 */
export function valueInWords(value: unknown, inWords: (text: string) => string = textInWords): string {
  const within = (each: unknown) => valueInWords(each, inWords);
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return inWords(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(within).join('; ');
  return Object.entries(value)
    .filter(([, each]) => each !== null)
    .map(([name, each]) => `${nameInWords(name)}: ${within(each)}`)
    .join(', ');
}

/** `businessOwner` as people write it. */
export const nameInWords = (name: string): string =>
  name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
