import type { ReportFacts } from '@countersign/vocabulary';
import { fact, reportFacts } from '../../vocabulary/src/testing/facts';
import { assess } from './assess';

const TODAY = '2026-03-01';
const codes = (overrides: Partial<ReportFacts>, today = TODAY) =>
  assess(reportFacts(overrides), today).findings.map((finding) => finding.code);

const exception = {
  controlId: 'LA-1',
  criteria: ['CC6.1'],
  control: null,
  test: null,
  finding: 'For 1 of 25 leavers, access was removed late.',
  managementResponse: null,
  evidence: fact('x').evidence,
};

describe('findings of a report', () => {
  it('has none for a clean, current Type 2 report', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<ReportFacts>, string[]]>([
    ['a qualified opinion', { opinion: fact('QUALIFIED') }, ['OPINION_QUALIFIED']],
    ['an adverse opinion', { opinion: fact('ADVERSE') }, ['OPINION_ADVERSE']],
    ['a disclaimer', { opinion: fact('DISCLAIMER') }, ['OPINION_DISCLAIMED']],
    ['an opinion not found', { opinion: null }, ['OPINION_NOT_FOUND']],
    ['exceptions', { exceptions: [exception] }, ['EXCEPTIONS']],
    ['Type 1', { type: fact('TYPE_1'), period: null, asOf: fact('2025-12-31') }, ['TYPE_1_ONLY']],
    ['a type not found', { type: null }, ['TYPE_NOT_FOUND']],
    ['Security out of scope', { categories: [fact('AVAILABILITY')] }, ['SECURITY_NOT_IN_SCOPE']],
    ['categories not found', { categories: [] }, ['CATEGORIES_NOT_FOUND']],
    ['no date', { period: null }, ['FRESHNESS_UNKNOWN']],
    ['a SOC 3 report, whatever else it says', { kind: fact('SOC3'), opinion: null }, ['NOT_A_SOC_2_REPORT']],
    ['a document of no kind', { kind: null }, ['NOT_A_SOC_2_REPORT']],
  ])('names %s', (_, overrides, expected) => {
    expect(codes(overrides)).toEqual(expected);
  });

  it('names staleness and its approach', () => {
    expect(codes({}, '2026-12-31')).toEqual(['EXPIRING']);
    expect(codes({}, '2027-01-01')).toEqual(['STALE']);
  });

  it('names a period that ends after today', () => {
    expect(codes({}, '2025-06-01')).toEqual(['DATE_IN_FUTURE']);
  });

  it.each([
    ['2025-07-01', '2025-09-30', []],
    ['2025-07-01', '2025-09-29', ['PERIOD_UNDER_3_MONTHS']],
    ['2025-11-30', '2026-02-27', []],
    ['2025-11-30', '2026-02-26', ['PERIOD_UNDER_3_MONTHS']],
  ])('measures the period from %s to %s in calendar months', (start, end, expected) => {
    expect(codes({ period: fact({ start, end }) })).toEqual(expected);
  });

  it('points to the page of each finding', () => {
    const [finding] = assess(reportFacts({ opinion: fact('ADVERSE') }), TODAY).findings;
    expect(finding).toMatchObject({ severity: 'BLOCKING', evidence: [{ page: 1, quote: 'ADVERSE' }] });
  });
});
