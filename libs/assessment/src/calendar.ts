/** Calendar dates as ISO 8601 strings. Temporal does the arithmetic, so that no time zone ever shifts a date. */
import { Temporal } from 'temporal-polyfill';

/** Whole months on; a day that the month lacks becomes its last (2024-02-29 and 12 months is 2025-02-28). */
export const addMonths = (date: string, months: number): string =>
  Temporal.PlainDate.from(date).add({ months }).toString();

export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Days from one date to another; negative where `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Whether text is a date of the calendar in the form 2025-12-31. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The calendar date of an instant in a time zone (an IANA name). */
export const calendarDateOf = (instant: Date, timeZone = 'UTC'): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
