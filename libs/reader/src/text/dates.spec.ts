import { findDates } from './dates';
import { findPeriods } from './periods';
import { plain } from './plain';

describe('dates', () => {
  it.each([
    ['February 18, 2026', '2026-02-18'],
    ['FEBRUARY 18, 2026', '2026-02-18'],
    ['Feb. 18, 2026', '2026-02-18'],
    ['Sept 30, 2025', '2025-09-30'],
    ['February 18 2026', '2026-02-18'],
    ['February\u00a018,\u00a02026', '2026-02-18'],
    ['February 18th, 2026', '2026-02-18'],
    ['18 February 2026', '2026-02-18'],
    ['18th February, 2026', '2026-02-18'],
    ['the 18th of February 2026', '2026-02-18'],
    ['the 18th day of February, 2026', '2026-02-18'],
    ['the thirty-first of December 2025', '2025-12-31'],
    ['18-Feb-2026', '2026-02-18'],
    ['2026-02-18', '2026-02-18'],
    ['18.02.2026', '2026-02-18'],
    ['12/31/2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['15 décembre 2025', '2025-12-15'],
    ['3 juin 2025', '2025-06-03'],
    ['3 juillet 2025', '2025-07-03'],
    ['20 août 2025', '2025-08-20'],
    ['May 5,2025', '2025-05-05'],
  ])('%s', (text, date) => {
    expect(findDates(plain(text))).toMatchObject([{ date, isAmbiguous: false }]);
  });

  it('says that 03/04/2025 may be read in two ways', () => {
    expect(findDates('03/04/2025')).toMatchObject([{ date: '2025-03-04', isAmbiguous: true }]);
  });

  it.each(['February 30, 2025', 'version 1.10.2025.4', 'CC6.1', 'TSP section 100', 'marched 4, 2025'])(
    'finds none in "%s"',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('periods', () => {
  it.each([
    ['January 1, 2025 to December 31, 2025', '2025-01-01', '2025-12-31'],
    ['January 1, 2025, through December 31, 2025', '2025-01-01', '2025-12-31'],
    ['January 1, 2025 – December 31, 2025', '2025-01-01', '2025-12-31'],
    ['JANUARY 1, 2025 THROUGH DECEMBER 31, 2025', '2025-01-01', '2025-12-31'],
    ['April 1 to September 30, 2025', '2025-04-01', '2025-09-30'],
    ['April 1st through September 30th, 2025', '2025-04-01', '2025-09-30'],
    ['October 1 to March 31, 2025', '2024-10-01', '2025-03-31'],
    ['1 April to 30 September 2025', '2025-04-01', '2025-09-30'],
    ['1 October 2024 to 30 September 2025', '2024-10-01', '2025-09-30'],
    ['between 1 October 2024 and 30 September 2025', '2024-10-01', '2025-09-30'],
    ['beginning April 1, 2025 and ending September 30, 2025', '2025-04-01', '2025-09-30'],
    ['2025-01-01 to 2025-12-31', '2025-01-01', '2025-12-31'],
    ['2025-01-01/2025-12-31', '2025-01-01', '2025-12-31'],
    ['01/01/2025 - 12/31/2025', '2025-01-01', '2025-12-31'],
    ['01.04.2025 – 30.09.2025', '2025-04-01', '2025-09-30'],
    ['the twelve months ended December 31, 2025', '2025-01-01', '2025-12-31'],
    ['the twelve (12) months ended December 31, 2025', '2025-01-01', '2025-12-31'],
    ['the twelve-month period ending 30 September 2025', '2024-10-01', '2025-09-30'],
    ['the 6 months ended June 30, 2025', '2025-01-01', '2025-06-30'],
    ['the six-month period ended 15 September 2025', '2025-03-16', '2025-09-15'],
    ['the three months ended 28 February 2025', '2024-12-01', '2025-02-28'],
    ['the year ended June 30, 2025', '2024-07-01', '2025-06-30'],
    ['the six-month period beginning April 1, 2025', '2025-04-01', '2025-09-30'],
    ['January 2025 – December 2025', '2025-01-01', '2025-12-31'],
    ['January through June 2025', '2025-01-01', '2025-06-30'],
    ['November through April 2025', '2024-11-01', '2025-04-30'],
    ['June 1–30, 2025', '2025-06-01', '2025-06-30'],
  ])('%s', (text, start, end) => {
    expect(findPeriods(plain(text)).map((found) => found.period)).toEqual([{ start, end }]);
  });

  it('does not join dates of two sentences', () => {
    expect(findPeriods('founded on March 1, 2010. On April 2, 2011 it moved')).toEqual([]);
  });
});
