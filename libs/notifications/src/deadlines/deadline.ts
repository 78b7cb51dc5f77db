import { daysBetween, reminderReached } from '@countersign/assessment';
import type { NotificationKind, NotificationSubjects, VendorRow } from '@countersign/store';

/** A day on which something ends or has to be done, and who answers for it. */
export interface Deadline {
  readonly kind: NotificationKind;
  /** The row that the day belongs to. */
  readonly id: string;
  readonly vendor: VendorRow;
  /** Calendar date. */
  readonly dueOn: string;
  /** Days before it on which whoever answers for it is reminded; 0 is the day itself, -1 the day after. */
  readonly remindOn: readonly number[];
  /** What happens on the day, as words that a date can follow; names alone, nothing that a report says. */
  readonly ahead: string;
  /** The same of a day that has passed. */
  readonly past: string;
  /** Row ids of accounts. */
  readonly to: readonly string[];
  readonly about: NotificationSubjects;
}

/** Reminded of a week before, on the day, and once it is overdue. */
export const TASK = [7, 0, -1] as const;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A calendar date as people write it. */
export const dayInWords = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

/** The reminder of a deadline that has come, with its sentence; null where it is too early. */
export function reminderOf(
  deadline: Deadline,
  today: string,
): { readonly occasion: string; readonly title: string } | null {
  const { id, dueOn, remindOn } = deadline;
  const reached = reminderReached(remindOn, dueOn, today);
  // The day is part of the occasion: one that is put off is reminded of anew.
  return reached === null ? null : { occasion: `${id}:${dueOn}:${reached}`, title: sentenceOf(deadline, today) };
}

function sentenceOf({ ahead, past, dueOn }: Deadline, today: string): string {
  const daysLeft = daysBetween(today, dueOn);
  const day = dayInWords(dueOn);
  if (daysLeft < 0) return `${past} on ${day}.`;
  if (daysLeft === 0) return `${ahead} today, ${day}.`;
  return `${ahead} on ${day}, in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}.`;
}
