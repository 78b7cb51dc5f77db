import { fact, reportFacts } from '../../../vocabulary/src/testing/facts';
import { type CoveringDocument, coverageOf, coveredTimeOf, nextLapseOf } from '.';

const type2 = (id: string, from: string, to: string, staleOn: string | null = null): CoveringDocument => ({
  id,
  kind: 'SOC2',
  type: 'TYPE_2',
  from,
  to,
  staleOn,
});
const letter = (id: string, from: string | null, to: string | null): CoveringDocument => ({
  id,
  kind: 'BRIDGE_LETTER',
  type: null,
  from,
  to,
  staleOn: null,
});
const TODAY = '2026-03-01';

describe('coverage of a vendor', () => {
  it('is nothing without a report', () => {
    expect(coverageOf([], TODAY)).toEqual({
      periods: [],
      points: [],
      gaps: [],
      overlaps: [],
      letters: [],
      unattached: [],
      coveredUntil: null,
      daysUncovered: null,
      lapses: [],
    });
  });

  it('knows periods that follow each other without a day between them', () => {
    const found = coverageOf([type2('b', '2025-01-01', '2025-12-31'), type2('a', '2024-01-01', '2024-12-31')], TODAY);
    expect(found.periods).toEqual([
      { id: 'a', start: '2024-01-01', end: '2024-12-31', days: 366 },
      { id: 'b', start: '2025-01-01', end: '2025-12-31', days: 365 },
    ]);
    expect(found).toMatchObject({ gaps: [], overlaps: [], coveredUntil: '2025-12-31', daysUncovered: 60 });
  });

  it.each([
    ['2025-01-02', [{ start: '2025-01-01', end: '2025-01-01', days: 1, after: 'a', before: 'b', bridgedDays: 0 }], []],
    ['2025-02-01', [{ start: '2025-01-01', end: '2025-01-31', days: 31, after: 'a', before: 'b', bridgedDays: 0 }], []],
    ['2024-12-31', [], [{ start: '2024-12-31', end: '2024-12-31', days: 1, earlier: 'a', later: 'b' }]],
    ['2024-10-01', [], [{ start: '2024-10-01', end: '2024-12-31', days: 92, earlier: 'a', later: 'b' }]],
  ])('finds what lies between 31 December 2024 and a period from %s', (from, gaps, overlaps) => {
    const found = coverageOf([type2('a', '2024-01-01', '2024-12-31'), type2('b', from, '2025-12-31')], TODAY);
    expect(found).toMatchObject({ gaps, overlaps });
  });

  it('measures the gap from the furthest end, where a period lies within an earlier one', () => {
    const found = coverageOf(
      [
        type2('long', '2024-01-01', '2024-12-31'),
        type2('within', '2024-03-01', '2024-05-31'),
        type2('next', '2025-01-11', '2025-12-31'),
      ],
      TODAY,
    );
    expect(found.overlaps).toEqual([
      { start: '2024-03-01', end: '2024-05-31', days: 92, earlier: 'long', later: 'within' },
    ]);
    expect(found.gaps).toMatchObject([{ days: 10, after: 'long', before: 'next' }]);
  });

  it('shows Type 1 reports as points, which cover no time', () => {
    const point = { ...type2('p', '2025-06-30', '2025-06-30'), type: 'TYPE_1' as const };
    expect(coverageOf([point], TODAY)).toMatchObject({
      points: [{ id: 'p', on: '2025-06-30' }],
      periods: [],
      coveredUntil: null,
    });
  });
});

describe('bridge letters', () => {
  const report = type2('r', '2024-10-01', '2025-09-30', '2026-10-01');

  it.each([
    ['2025-10-01', '2025-12-31', '2025-10-01', '2025-12-31', 0],
    ['2025-10-01', '2025-11-30', '2025-10-01', '2025-11-30', 0],
    // Longer than three months: the rest does not count.
    ['2025-10-01', '2026-01-31', '2025-10-01', '2025-12-31', 31],
    ['2025-09-15', '2025-12-15', '2025-10-01', '2025-12-15', 0],
    ['2025-11-01', '2025-12-15', '2025-11-01', '2025-12-15', 0],
  ])('of %s to %s count from %s until %s', (from, to, countsFrom, countsUntil, daysNotCounted) => {
    expect(coverageOf([letter('l', from, to), report], TODAY).letters).toEqual([
      { id: 'l', follows: 'r', countsFrom, countsUntil, daysNotCounted },
    ]);
  });

  it('follow the latest report before them, and never the one that covers their end', () => {
    const next = type2('next', '2025-10-01', '2026-09-30');
    expect(coverageOf([letter('l', '2025-10-01', '2025-12-31'), next, report], TODAY).letters).toMatchObject([
      { follows: 'r' },
    ]);
    expect(coverageOf([letter('l', '2026-10-01', '2026-11-30'), next, report], TODAY).letters).toMatchObject([
      { follows: 'next' },
    ]);
  });

  it.each([
    ['no time found', letter('l', null, null), 'The time that the letter covers was not found in it.'],
    [
      'no report before',
      letter('l', '2024-01-01', '2024-03-31'),
      'The letter covers 2024-01-01 to 2024-03-31, and the vendor has no Type 2 report whose period ends before.',
    ],
    [
      'too late a beginning',
      letter('l', '2026-01-01', '2026-03-31'),
      'The letter begins on 2026-01-01. The last period before it ended on 2025-09-30, and a letter counts until 2025-12-31 at most.',
    ],
  ])('stay alone with a reason: %s', (_, alone, because) => {
    expect(coverageOf([alone, report], TODAY)).toMatchObject({ letters: [], unattached: [{ id: 'l', because }] });
  });

  it('carry the cover on, without being a report of their own', () => {
    const found = coverageOf([report, letter('l', '2025-10-01', '2025-12-31')], TODAY);
    expect(found).toMatchObject({ coveredUntil: '2025-12-31', daysUncovered: 60 });
    expect(found.periods).toHaveLength(1);
    expect(coverageOf([report, letter('l', '2025-11-01', '2025-12-31')], TODAY).coveredUntil).toBe('2025-09-30');
    const two = [letter('m', '2025-11-16', '2025-12-31'), letter('l', '2025-10-01', '2025-11-15')];
    expect(coverageOf([report, ...two], '2025-12-20')).toMatchObject({ coveredUntil: '2025-12-31', daysUncovered: 0 });
  });

  it('are told at the gap that they bridge, each day once', () => {
    const letters = [letter('l', '2025-10-01', '2025-11-15'), letter('m', '2025-11-01', '2025-12-31')];
    const found = coverageOf([report, ...letters, type2('n', '2026-02-01', '2027-01-31')], TODAY);
    expect(found.gaps).toMatchObject([{ days: 123, bridgedDays: 92 }]);
  });
});

describe('what lapses', () => {
  const report = type2('r', '2024-10-01', '2025-09-30', '2026-10-01');
  const documents = [
    report,
    letter('l', '2025-10-01', '2025-12-31'),
    type2('old', '2023-10-01', '2024-09-30', '2025-10-01'),
  ];

  it('is the report that stays current longest and the letter after it, the earlier first', () => {
    expect(coverageOf(documents, TODAY).lapses).toEqual([
      { what: 'BRIDGE_LETTER', id: 'l', on: '2026-01-01' },
      { what: 'REPORT', id: 'r', on: '2026-10-01' },
    ]);
  });

  it.each([
    ['2025-12-31', 'l'],
    ['2026-01-01', 'r'],
    ['2026-09-30', 'r'],
    ['2026-10-01', 'r'],
    ['2027-10-01', 'r'],
  ])('next on %s is %s', (today, id) => {
    expect(nextLapseOf(coverageOf(documents, today).lapses, today)).toMatchObject({ id });
  });
});

describe('the time that a document is about', () => {
  it('is the period, the as-of date, or unknown', () => {
    expect(coveredTimeOf(reportFacts())).toEqual({
      kind: 'SOC2',
      type: 'TYPE_2',
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect(coveredTimeOf(reportFacts({ type: fact('TYPE_1'), period: null, asOf: fact('2025-06-30') }))).toMatchObject({
      from: '2025-06-30',
      to: '2025-06-30',
    });
    expect(coveredTimeOf(reportFacts({ period: fact({ start: '2025-12-31', end: '2025-01-01' }) }))).toMatchObject({
      from: null,
      to: null,
    });
  });
});
