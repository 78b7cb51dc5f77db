/** Calendar dates in every form that firms print. */

export interface FoundDate {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** 03/04/2025 may be March or April; it is read as in the United States. */
  readonly isAmbiguous: boolean;
  /** Of an ambiguous date the reading with the day first. */
  readonly dayFirst: string | null;
  /** How a date with slashes is surely to be read; null for every other form. */
  readonly order: 'MONTH_FIRST' | 'DAY_FIRST' | null;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
// German and French names too: firms there date an English report so. (No word boundary in front of "ä".)
export const MONTH =
  '(?:jan(?:uary?|vier)?|feb(?:ruary?)?|f[ée]v(?:rier)?|mar(?:ch|s)?|m(?:ä|ae)rz|apr(?:il)?|avril|ma[yi]|jun[ei]?|juin|jul[yi]?|juillet|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]c(?:embre)?)\\b\\.?';
const IN_ENGLISH: Readonly<Record<string, string>> = {
  mär: 'mar',
  mae: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
  fév: 'feb',
  fev: 'feb',
  avr: 'apr',
  aoû: 'aug',
  aou: 'aug',
  déc: 'dec',
};
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
// Longest first, or "twenty" would never reach "twenty-first".
const ORDINAL = `(?:${[...ORDINALS].reverse().join('|')})`;
export const DAY = `(?:\\d{1,2}(?:\\s?(?:st|nd|rd|th))?|${ORDINAL})`;
export const YEAR = '(?:19|20)\\d{2}';

const MONTH_FIRST = `(?<month1>${MONTH})\\s*(?:the\\s+)?(?<day1>${DAY})\\s*,?\\s*(?:of\\s+)?(?<year1>${YEAR})`;
const DAY_FIRST = `(?<day2>${DAY})\\.?\\s*(?:day\\s+)?(?:of\\s+)?-?(?<month2>${MONTH})\\s*[,-]?\\s*(?<year2>${YEAR})`;
const ISO = `(?<year3>${YEAR})[-/.](?<month3>\\d{1,2})[-/.](?<day3>\\d{1,2})`;
const SLASHED = `(?<first4>\\d{1,2})(?<mark4>[/.])(?<second4>\\d{1,2})\\k<mark4>(?<year4>${YEAR})`;
const ANY_DATE = new RegExp(`(?<![\\w.])(?:${MONTH_FIRST}|${DAY_FIRST}|${ISO}|${SLASHED})(?!\\w|\\.\\d)`, 'gi');

const inEnglish = (name: string): string => {
  const short = name.slice(0, 3);
  // "juin" and "juillet" begin alike.
  return short === 'jui'
    ? name.slice(0, 4).replace('juin', 'jun').replace('juil', 'jul')
    : (IN_ENGLISH[short] ?? short);
};

export const monthNumber = (name: string): number =>
  1 + MONTHS.findIndex((month) => month.startsWith(inEnglish(name.toLowerCase())));

export const dayNumber = (day: string): number =>
  /^\d/.test(day) ? Number.parseInt(day, 10) : 1 + ORDINALS.indexOf(day.toLowerCase());

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Null where there is no such day. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

type Groups = Partial<Record<string, string>>;

type Reading = Pick<FoundDate, 'isAmbiguous' | 'dayFirst' | 'order'> & { readonly date: string | null };

const dateOf = (groups: Groups): Reading => {
  const sure = (date: string | null): Reading => ({ date, isAmbiguous: false, dayFirst: null, order: null });
  if (groups.year1) return sure(isoDate(Number(groups.year1), monthNumber(groups.month1!), dayNumber(groups.day1!)));
  if (groups.year2) return sure(isoDate(Number(groups.year2), monthNumber(groups.month2!), dayNumber(groups.day2!)));
  if (groups.year3) return sure(isoDate(Number(groups.year3), Number(groups.month3), Number(groups.day3)));
  const [first, second, year] = [Number(groups.first4), Number(groups.second4), Number(groups.year4)];
  // Dots stand between day, month and year in Europe; slashes are read month first unless that is no date.
  if (groups.mark4 === '.') return sure(isoDate(year, second, first));
  const monthFirst = isoDate(year, first, second);
  const dayFirst = isoDate(year, second, first);
  if (monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst)
    return { date: monthFirst, isAmbiguous: true, dayFirst, order: null };
  if (monthFirst === dayFirst) return sure(monthFirst);
  return { ...sure(monthFirst ?? dayFirst), order: monthFirst !== null ? 'MONTH_FIRST' : 'DAY_FIRST' };
};

/** All dates in `text`, in order. `text` should be plain (see `plain`). */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(ANY_DATE)].flatMap((match) => {
    const { date, ...reading } = dateOf(match.groups as Groups);
    return date ? [{ date, start: match.index, end: match.index + match[0].length, ...reading }] : [];
  });
}
