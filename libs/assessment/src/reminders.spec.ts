import { addDays } from './calendar';
import { reminderReached } from './reminders';

const DUE = '2026-10-01';
const reachedWithin = (planned: readonly number[], daysLeft: number) =>
  reminderReached(planned, DUE, addDays(DUE, -daysLeft));

describe('the reminder that has come', () => {
  it.each([
    [91, null],
    [90, 90],
    [61, 90],
    [60, 60],
    [30, 30],
    [1, 30],
    [0, 0],
    [-400, 0],
  ])('with %s days left is the one planned for %s', (daysLeft, expected) => {
    expect(reachedWithin([90, 60, 30, 0], daysLeft)).toBe(expected);
  });

  it('may lie after the day, in whatever order they are planned', () => {
    expect(reachedWithin([-1, 7, 0], 0)).toBe(0);
    expect(reachedWithin([-1, 7, 0], -1)).toBe(-1);
    expect(reachedWithin([], 0)).toBeNull();
  });
});
