import type { DigestSettingRow } from '@countersign/store';
import { Temporal } from 'temporal-polyfill';

/** The hour, in the account's zone, from which the digest of a day goes out. */
const MORNING = 7;

/**
 * The day, in the account's zone, whose digest is to go out now; null: none is. A morning on which nothing ran is made
 * up for later on the day; of days that have passed nothing is made up for, since the next digest brings it all.
 */
export function digestDue(
  { rhythm, timeZone, lastSentOn }: Omit<DigestSettingRow, 'accountId'>,
  at: Date,
): string | null {
  if (rhythm === 'OFF') return null;
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  // Before the morning, the day that counts is the one before.
  const day = local.hour < MORNING ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate();
  const since = rhythm === 'DAILY' ? day : day.subtract({ days: day.dayOfWeek - 1 });
  if (lastSentOn !== null) return lastSentOn < since.toString() ? day.toString() : null;
  // The first one waits for its morning.
  return local.hour >= MORNING && since.equals(day) ? day.toString() : null;
}
