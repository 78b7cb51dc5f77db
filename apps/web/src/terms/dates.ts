import { counted } from './counts';
import { LOCALE } from './locale';

const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone: 'UTC' });
const LOCAL_DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** @param date a calendar date, which no time zone shifts: 2026-03-31 @returns 31 Mar 2026 */
export const dayOf = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

/** @param date a calendar date @returns Mar 2026 */
export const monthOf = (date: string): string => MONTH.format(new Date(`${date}T00:00:00Z`));

/** @param date a calendar date @returns Monday, 2 March 2026 */
export const weekdayOf = (date: string): string => WEEKDAY.format(new Date(`${date}T00:00:00Z`));

/** From one calendar date to another; negative where that is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const periodOf = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  `${dayOf(start)} – ${dayOf(end)}`;

/** @param instant with its time, told in the time zone of whoever looks */
export const momentOf = (instant: string): string => MOMENT.format(new Date(instant));

/** The time zone of whoever looks, by its name and by what it is ahead of UTC: Europe/London (GMT+1). */
export function zoneOf(at: Date): string {
  const { timeZone } = MOMENT.resolvedOptions();
  const parts = new Intl.DateTimeFormat(LOCALE, { timeZoneName: 'short' }).formatToParts(at);
  const short = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return short === undefined || short === timeZone ? timeZone : `${timeZone} (${short})`;
}

/** When a calendar date begins in the time zone of whoever looks. */
export const beginningOfDay = (date: string): string => new Date(`${date}T00:00:00`).toISOString();

export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day alone, in the time zone of whoever looks. */
export const dayOfMoment = (instant: string): string => LOCAL_DAY.format(new Date(instant));

/** Words of the server with the calendar dates in them as whoever looks writes them. */
export const withDays = (words: string): string => words.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, dayOf);

/** @param days until the last good day: 0 on it, negative once stale */
export function daysLeftOf(days: number): string {
  if (days < 0) return `stale for ${daysOf(-days)}`;
  return days === 0 ? 'last day today' : `${daysOf(days)} left`;
}

const daysOf = (days: number) => counted(days, 'day');
