import { readDay } from '../../apps/web/src/terms/read-day';

// Where there is no browser, days are written as in Britain.
it.each([
  ['2026-12-31', '2026-12-31'],
  ['31/12/2026', '2026-12-31'],
  ['1.2.26', '2026-02-01'],
  ['31 Dec 2026', '2026-12-31'],
  ['Dec 31, 2026', '2026-12-31'],
  ['1st March 2027', '2027-03-01'],
  ['31/02/2026', null],
  ['31 Sept 2026', null],
  ['12/2026', null],
  ['soon', null],
])('a day typed as %s is read as %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});
