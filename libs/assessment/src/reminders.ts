import { daysBetween } from './calendar';

/**
 * Which of the planned reminders of a day has come: the most urgent one whose time has, so that after an outage of days
 * whoever is reminded hears where things stand now, and not in turn of every step that was passed over.
 * @param planned days before the day; 0 is the day itself, -1 the day after it
 * @returns null where it is too early for any
 */
export function reminderReached(planned: readonly number[], dueOn: string, today: string): number | null {
  const daysLeft = daysBetween(today, dueOn);
  const reached = planned.filter((days) => daysLeft <= days);
  return reached.length === 0 ? null : Math.min(...reached);
}
