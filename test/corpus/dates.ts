/** Calendar dates as firms write them. */
import type { Random } from './random';

export interface Period {
  readonly start: string;
  readonly end: string;
}

export type DateStyle = 'MONTH_FIRST' | 'DAY_FIRST' | 'NUMERIC' | 'ORDINAL' | 'SHORT_MONTH';
export type PeriodStyle = 'TO' | 'THROUGH' | 'DASH' | 'SHARED_YEAR' | 'MONTHS_ENDED';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const COUNTS: Readonly<Record<number, string>> = { 3: 'three', 6: 'six', 9: 'nine', 12: 'twelve' };

const parts = (date: string): [number, number, number] => date.split('-').map(Number) as [number, number, number];
const iso = (date: Date): string => date.toISOString().slice(0, 10);
export const daysAfter = (date: string, days: number): string => iso(new Date(Date.parse(date) + days * 86_400_000));
/** The last day of a stretch of whole months. */
export const endOfMonths = (start: string, months: number): string => {
  const [year, month, day] = parts(start);
  return iso(new Date(Date.UTC(year, month - 1 + months, day - 1)));
};
export const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

const ordinal = (day: number): string => {
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
};

export function dateText(date: string, style: DateStyle): string {
  const [year, month, day] = parts(date);
  const name = MONTHS[month - 1]!;
  if (style === 'MONTH_FIRST') return `${name} ${day}, ${year}`;
  if (style === 'DAY_FIRST') return `${day} ${name} ${year}`;
  if (style === 'ORDINAL') return `${name} ${ordinal(day)}, ${year}`;
  if (style === 'SHORT_MONTH') return `${name.slice(0, 3)}${name.length > 3 ? '.' : ''} ${day}, ${year}`;
  return `${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/${year}`;
}

const DATE_STYLES: readonly DateStyle[] = ['MONTH_FIRST', 'DAY_FIRST', 'NUMERIC', 'ORDINAL', 'SHORT_MONTH'];
const PERIOD_STYLES: readonly PeriodStyle[] = ['TO', 'THROUGH', 'DASH', 'SHARED_YEAR', 'MONTHS_ENDED'];
export const everyDateText = (date: string): readonly string[] => DATE_STYLES.map((style) => dateText(date, style));
/** What says when the period began: its first day, or how long it was. */
export const everyStartText = (period: Period): readonly string[] => [
  ...everyDateText(period.start),
  ...DATE_STYLES.flatMap((dates) =>
    PERIOD_STYLES.map((style) => thePeriod(period, dates, style).replace(/^the period /, '')),
  ),
];

const monthsOf = ({ start, end }: Period): number => {
  const [fromYear, fromMonth] = parts(start);
  const [toYear, toMonth] = parts(daysAfter(end, 1));
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
};

/** Follows "the period", unless it begins with months ("the twelve months ended ..."). */
export function periodText(period: Period, dates: DateStyle, style: PeriodStyle): string {
  const start = dateText(period.start, dates);
  const end = dateText(period.end, dates);
  const sharesYear = period.start.slice(0, 4) === period.end.slice(0, 4);
  if (style === 'SHARED_YEAR' && sharesYear && dates === 'MONTH_FIRST')
    return `${start.replace(/, \d+$/, '')} to ${end}`;
  if (style === 'SHARED_YEAR' && sharesYear && dates === 'DAY_FIRST') return `${start.replace(/ \d+$/, '')} to ${end}`;
  if (style === 'DASH') return `${start} – ${end}`;
  if (style === 'THROUGH') return `${start} through ${end}`;
  return `${start} to ${end}`;
}

/** "the period April 1, 2025 to March 31, 2026" or "the twelve months ended March 31, 2026". */
export function thePeriod(period: Period, dates: DateStyle, style: PeriodStyle): string {
  const count = COUNTS[monthsOf(period)];
  if (style === 'MONTHS_ENDED' && count !== undefined)
    return `the ${count} months ended ${dateText(period.end, dates)}`;
  return `the period ${periodText(period, dates, style)}`;
}

export function drawPeriod(random: Random): Period {
  const months = random.pick([12, 12, 12, 12, 6, 6, 3, 9]);
  const year = random.pick([2023, 2024, 2024, 2025, 2025]);
  const month = random.int(1, 12);
  const day = random.chance(0.9) ? 1 : 15;
  const start = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { start, end: endOfMonths(start, months) };
}
