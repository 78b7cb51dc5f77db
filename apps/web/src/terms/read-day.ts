import { dayOf } from './dates';
import { LOCALE } from './locale';

type Part = 'day' | 'month' | 'year';

const SAMPLE = new Date('2026-12-31T00:00:00Z');
const NUMERIC = new Intl.DateTimeFormat(LOCALE, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
const isPart = (type: string): type is Part => type === 'day' || type === 'month' || type === 'year';
/** In which order whoever looks writes the numbers of a date. */
const ORDER: readonly Part[] = NUMERIC.formatToParts(SAMPLE).flatMap(({ type }) => (isPart(type) ? [type] : []));

const LETTERS: Readonly<Record<Part, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };
/** What a day is typed like, in letters: dd/mm/yyyy in Britain. */
export const DAY_PATTERN = NUMERIC.formatToParts(SAMPLE)
  .map(({ type, value }) => (isPart(type) ? LETTERS[type] : value))
  .join('');

/** A date as whoever looks may type it: 31/12/2026 in Britain. */
export const TYPED_DAY = NUMERIC.format(SAMPLE);

const monthNamesIn = (locale: string) => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2026, month, 1))).toLowerCase());
};
const MONTH_NAMES = [monthNamesIn('en'), monthNamesIn(LOCALE)];
/** The shortest that tells the months of a language apart. */
const NAME_MIN_LENGTH = 3;

const monthNamed = (word: string): number => {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (name.length < NAME_MIN_LENGTH) return 0;
  for (const names of MONTH_NAMES) {
    const found = names.findIndex((each) => each.startsWith(name));
    if (found >= 0) return found + 1;
  }
  return 0;
};

const pad = (number: number) => String(number).padStart(2, '0');

/** A year of two digits is one of this century. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

function calendarDate(year: number, month: number, day: number): string | null {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  // 31 June is none, and would be taken for 1 July.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date) ? date : null;
}

/**
 * The calendar date that somebody typed: as 2026-12-31, by numbers in the order of their language, or with the month by its
 * name. @returns null: no day can be read in it
 */
export function readDay(typed: string): string | null {
  const words = typed
    .trim()
    .split(/[\s,./-]+/)
    .filter(Boolean);
  if (words.length !== 3) return null;
  const [first, second, third] = words as [string, string, string];
  if (/^\d{4}$/.test(first)) return calendarDate(Number(first), Number(second), Number(third));
  if (!/^(?:\d{2}|\d{4})$/.test(third)) return null;
  const year = yearOf(third);
  if (/^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second)) {
    const numbers = ORDER.filter((part) => part !== 'year');
    const [day, month] = numbers[0] === 'day' ? [first, second] : [second, first];
    return calendarDate(year, Number(month), Number(day));
  }
  const [name, day] = /^\d/.test(first) ? [second, first] : [first, second];
  return calendarDate(year, monthNamed(name), Number.parseInt(day, 10));
}

/** Whether words out of an address are a calendar date. */
export const isDay = (given: string): boolean => readDay(given) === given;

/** How a day is written in a field: as everywhere else. */
export const writeDay = (date: string): string => dayOf(date.slice(0, 10));
