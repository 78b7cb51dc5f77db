/** Periods of calendar dates, both inclusive, in every form that firms print. */
import type { Period } from '@countersign/vocabulary';
import { DAY, MONTH, YEAR, dayNumber, daysInMonth, findDates, isoDate, monthNumber, type FoundDate } from './dates';

export interface FoundPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
  /** Read from months without days or from a count of months. */
  readonly isDerived: boolean;
  /** From dates that may be read in two ways. */
  readonly isAmbiguous: boolean;
}

// Between the two dates: "to", "through", "–", ", and ending", "until and including"
const BETWEEN =
  /^[\s,]*(?:\([^)]{1,40}\)[\s,]*)?(?:(?:up )?to|through|thru|until|till|and(?: ending| ended)?(?: on)?|ending(?: on)?|[-–—/])(?: and including)?[\s,]*(?:the\s+)?$/i;
const LONGEST_DAYS = 3 * 366;

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
const isPlausible = ({ start, end }: Period): boolean =>
  daysBetween(start, end) >= 0 && daysBetween(start, end) <= LONGEST_DAYS;

const withWholeDates = (text: string): FoundPeriod[] => {
  const dates = findDates(text);
  return dates.flatMap((first, order): FoundPeriod[] => {
    const second = dates[order + 1];
    if (!second || !BETWEEN.test(text.slice(first.end, second.start))) return [];
    const [start, end] = [readBeside(first, second), readBeside(second, first)];
    return [
      {
        period: { start: start.date, end: end.date },
        start: first.start,
        end: second.end,
        isDerived: false,
        isAmbiguous: start.isAmbiguous || end.isAmbiguous,
      },
    ];
  });
};

/** "1/4/2025 to 30/9/2025": the second date says how the first is to be read. */
const readBeside = (date: FoundDate, other: FoundDate): FoundDate => {
  if (!date.isAmbiguous || other.order === null) return date;
  return { ...date, isAmbiguous: false, date: other.order === 'DAY_FIRST' ? (date.dayFirst ?? date.date) : date.date };
};

const JOIN = `\\s*,?\\s*(?:to|through|thru|until|and|[-–—])\\s*(?:the\\s+)?`;
// "April 1 to September 30, 2025", "1 April – 30 September 2025", "1 to 30 June 2025", "June 1–30, 2025"
const SHARED_YEAR = [
  new RegExp(
    `\\b(?<m1>${MONTH})\\s*(?<d1>${DAY})${JOIN}(?:(?<m2>${MONTH})\\s*)?(?<d2>${DAY})\\s*,?\\s*(?<year>${YEAR})\\b`,
    'gi',
  ),
  new RegExp(
    `(?<![\\w,.])(?<d1>${DAY})\\s+(?:of\\s+)?(?:(?<m1>${MONTH}))?${JOIN}(?<d2>${DAY})\\s+(?:of\\s+)?(?<m2>${MONTH})\\s*,?\\s*(?<year>${YEAR})\\b`,
    'gi',
  ),
];

const withSharedYear = (text: string): FoundPeriod[] =>
  SHARED_YEAR.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): FoundPeriod[] => {
      const { m1, m2, d1, d2, year } = match.groups as Partial<Record<string, string>>;
      const startMonth = monthNumber((m1 ?? m2)!);
      const endMonth = monthNumber((m2 ?? m1)!);
      // "October 1 to March 31, 2025" began in the year before.
      const startYear = startMonth > endMonth ? Number(year) - 1 : Number(year);
      const start = isoDate(startYear, startMonth, dayNumber(d1!));
      const end = isoDate(Number(year), endMonth, dayNumber(d2!));
      if (!start || !end) return [];
      return [
        {
          period: { start, end },
          start: match.index,
          end: match.index + match[0].length,
          isDerived: false,
          isAmbiguous: false,
        },
      ];
    }),
  );

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
};
const COUNT = `(?<count>${Object.keys(COUNTS).join('|')}|\\d{1,2})(?:\\s*\\(\\d{1,2}\\))?[\\s-]*months?|(?<unit>(?:fiscal |calendar )?year|quarter)`;
// "the twelve months ended December 31, 2025", "six-month period ending 30 June 2025", "the year ended ..."
const ENDED = new RegExp(`(?:${COUNT})(?:[\\s-]*period)?\\s+(?:then\\s+)?end(?:ed|ing)(?:\\s+on)?\\s+$`, 'i');
const BEGUN = new RegExp(
  `(?:${COUNT})(?:[\\s-]*period)?\\s+(?:beginning|starting|commencing|from)(?:\\s+on)?\\s+$`,
  'i',
);

const monthsOf = (groups: Groups): number =>
  groups.unit ? (/quarter/i.test(groups.unit) ? 3 : 12) : (COUNTS[groups.count!.toLowerCase()] ?? Number(groups.count));
type Groups = Partial<Record<string, string>>;

const withCountedMonths = (text: string): FoundPeriod[] =>
  findDates(text).flatMap((date): FoundPeriod[] => {
    const before = text.slice(Math.max(0, date.start - 90), date.start);
    const ended = ENDED.exec(before);
    const begun = ended ? null : BEGUN.exec(before);
    const match = ended ?? begun;
    if (!match) return [];
    const months = monthsOf(match.groups as Groups);
    const period = ended
      ? { start: dayAfterMonths(date.date, -months), end: date.date }
      : { start: date.date, end: dayBeforeMonths(date.date, months) };
    return [
      { period, start: date.start - match[0].length, end: date.end, isDerived: true, isAmbiguous: date.isAmbiguous },
    ];
  });

const shiftDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Months later (or earlier), held at the month's last day where the day is missing or was the last. */
const shiftMonths = (date: string, months: number, keepMonthEnd: boolean): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  const wasLast = day === daysInMonth(year, month);
  return isoDate(toYear, toMonth, keepMonthEnd && wasLast ? last : Math.min(day, last))!;
};
const dayAfterMonths = (end: string, months: number): string => shiftDays(shiftMonths(end, months, true), 1);
const dayBeforeMonths = (start: string, months: number): string => shiftDays(shiftMonths(start, months, false), -1);

// "January 2025 – December 2025", "January through December 2025"
const WHOLE_MONTHS = new RegExp(
  `\\b(?<m1>${MONTH})\\s*,?\\s*(?<y1>${YEAR})?${JOIN}(?<m2>${MONTH})\\s*,?\\s*(?<y2>${YEAR})\\b`,
  'gi',
);

const withWholeMonths = (text: string): FoundPeriod[] =>
  [...text.matchAll(WHOLE_MONTHS)].flatMap((match): FoundPeriod[] => {
    const { m1, y1, m2, y2 } = match.groups as Groups;
    const [startMonth, endMonth, endYear] = [monthNumber(m1!), monthNumber(m2!), Number(y2)];
    const startYear = y1 ? Number(y1) : startMonth > endMonth ? endYear - 1 : endYear;
    const start = isoDate(startYear, startMonth, 1);
    const end = isoDate(endYear, endMonth, daysInMonth(endYear, endMonth));
    if (!start || !end) return [];
    return [
      {
        period: { start, end },
        start: match.index,
        end: match.index + match[0].length,
        isDerived: true,
        isAmbiguous: false,
      },
    ];
  });

// "throughout the calendar year 2025"; a fiscal year may begin in any month.
const CALENDAR_YEAR = new RegExp(`\\bcalendar year (?<year>${YEAR})\\b`, 'gi');

const withCalendarYear = (text: string): FoundPeriod[] =>
  [...text.matchAll(CALENDAR_YEAR)].map((match) => ({
    period: { start: `${match.groups?.year}-01-01`, end: `${match.groups?.year}-12-31` },
    start: match.index,
    end: match.index + match[0].length,
    isDerived: true,
    isAmbiguous: false,
  }));

/** All periods in `text`, in order, the exact forms first where two readings overlap. */
export function findPeriods(text: string): readonly FoundPeriod[] {
  const readings = [withWholeDates, withSharedYear, withCountedMonths, withWholeMonths, withCalendarYear].flatMap(
    (read) => read(text),
  );
  const chosen: FoundPeriod[] = [];
  for (const reading of readings) {
    if (!isPlausible(reading.period)) continue;
    if (!chosen.some((other) => reading.start < other.end && other.start < reading.end)) chosen.push(reading);
  }
  return chosen.sort((one, other) => one.start - other.start);
}
