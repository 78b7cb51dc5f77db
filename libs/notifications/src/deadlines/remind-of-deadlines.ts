import { calendarDateOf } from '@countersign/assessment';
import { raiseNotifications } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { reminderOf } from './deadline';
import { deadlinesAt } from './deadlines-at';

/**
 * Tells whoever answers for them of the days that come near, are here or have passed: of each step once, however often
 * this runs, and of the latest step alone where nothing ran for days.
 * @returns how many notifications were raised
 */
export function remindOfDeadlines(store: DataSource, at: Date): Promise<number> {
  const today = calendarDateOf(at);
  return store.transaction(async (transaction) => {
    let raised = 0;
    for (const deadline of await deadlinesAt(transaction, at)) {
      const reminder = reminderOf(deadline, today);
      if (reminder === null) continue;
      const { kind, to, about, dueOn } = deadline;
      raised += await raiseNotifications(transaction, { kind, to, about, dueOn, ...reminder, at });
    }
    return raised;
  });
}
