import { fact, reportFacts } from '../../vocabulary/src/testing/facts';
import { assessFreshness } from './freshness';

const ending = (end: string) => reportFacts({ period: fact({ start: '2024-01-01', end }) });

describe('freshness of a Type 2 report', () => {
  it.each([
    ['2025-12-31', '2026-01-15', 'CURRENT', 350],
    ['2025-12-31', '2026-10-31', 'CURRENT', 61],
    ['2025-12-31', '2026-11-01', 'EXPIRING', 60],
    ['2025-12-31', '2026-12-31', 'EXPIRING', 0],
    ['2025-12-31', '2027-01-01', 'STALE', -1],
  ])('whose period ended on %s is, on %s, %s with %i days left', (end, today, freshness, daysLeft) => {
    expect(assessFreshness(ending(end), today)).toMatchObject({ freshness, daysLeft });
  });

  it.each([
    // A leap day has no like next year: the last day of February is the last good day.
    ['2024-02-29', '2025-02-28', 'EXPIRING'],
    ['2024-02-29', '2025-03-01', 'STALE'],
    // Twelve months after the last day of a common February is that same day, also in a leap year.
    ['2023-02-28', '2024-02-28', 'EXPIRING'],
    ['2023-02-28', '2024-02-29', 'STALE'],
    ['2025-06-30', '2026-06-30', 'EXPIRING'],
    ['2025-06-30', '2026-07-01', 'STALE'],
  ])('counts calendar months: ended %s, on %s it is %s', (end, today, freshness) => {
    expect(assessFreshness(ending(end), today).freshness).toBe(freshness);
  });

  it('names the first stale day', () => {
    expect(assessFreshness(ending('2025-09-30'), '2026-01-01').staleOn).toBe('2026-10-01');
  });

  it('follows another policy', () => {
    const policy = { currentForMonths: 15, expiringWithinDays: 10 };
    expect(assessFreshness(ending('2025-01-31'), '2026-04-20', policy).freshness).toBe('EXPIRING');
    expect(assessFreshness(ending('2025-01-31'), '2026-04-19', policy).freshness).toBe('CURRENT');
    expect(assessFreshness(ending('2025-01-31'), '2026-05-01', policy).freshness).toBe('STALE');
  });
});

describe('freshness of other documents', () => {
  it('counts from the as-of date of a Type 1 report', () => {
    const facts = reportFacts({ type: fact('TYPE_1'), period: null, asOf: fact('2025-10-15') });
    expect(assessFreshness(facts, '2026-10-15')).toMatchObject({ freshness: 'EXPIRING', daysLeft: 0 });
    expect(assessFreshness(facts, '2026-10-16').freshness).toBe('STALE');
  });

  it('is unknown where no date was found', () => {
    expect(assessFreshness(reportFacts({ period: null }), '2026-01-01')).toEqual({
      freshness: 'UNKNOWN',
      staleOn: null,
      daysLeft: null,
    });
  });

  it('is unknown for a bridge letter, which is no audit', () => {
    expect(assessFreshness(reportFacts({ kind: fact('BRIDGE_LETTER') }), '2026-01-01').freshness).toBe('UNKNOWN');
  });
});
