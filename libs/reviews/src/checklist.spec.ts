import { fact, reportFacts } from '../../vocabulary/src/testing/facts';
import type { AcceptanceRules } from './acceptance-rules';
import { type Examined, checklistOf, isSupported } from './checklist';
import { dispositionViolations } from './disposition';
import { mayApprove, needsOverride, needsSecondPerson } from './support';

const RULES: AcceptanceRules = {
  currentForMonths: 12,
  type2Required: true,
  requiredCategories: ['SECURITY'],
  minimumPeriodMonths: 6,
  unqualifiedOpinionRequired: true,
  auditorOnFileRequired: true,
  systemInUseRequired: true,
  subserviceReviewRequired: true,
  exceptionDispositionsRequired: true,
  cuecDecisionsRequired: true,
  reviewAgainAfterMonths: 12,
};
const exception = {
  controlId: 'LA-1',
  criteria: [],
  control: null,
  test: null,
  finding: 'Two of 25 lacked approval.',
  managementResponse: null,
  evidence: [{ page: 9, quote: 'Two of 25', box: { x: 1, y: 1, width: 1, height: 1 } }],
};
const cuecs = (counts: Partial<Examined['cuecs']>): Examined['cuecs'] => ({
  ...{ NOT_ASSESSED: 0, IMPLEMENTED: 0, PARTIAL: 0, NOT_IMPLEMENTED: 0, NOT_APPLICABLE: 0 },
  ...counts,
});
const examined = (overrides: Partial<Examined> = {}): Examined => ({
  facts: reportFacts(),
  exceptions: [],
  cuecs: cuecs({ IMPLEMENTED: 2 }),
  known: { subserviceWithoutReport: [], otherSystems: [] },
  confirmed: new Map([
    ['AUDITOR_ON_FILE', 'Peer review seen.'],
    ['SYSTEM_IN_USE', 'Yes.'],
    ['SUBSERVICE_REVIEWED', 'None.'],
  ]),
  ...overrides,
});
const notPassed = (given: Examined, rules = RULES, today = '2026-03-01') =>
  checklistOf(rules, given, today)
    .filter(({ outcome }) => outcome !== 'PASSED')
    .map(({ code, outcome }) => `${code} ${outcome}`);

describe('the checklist of a policy', () => {
  it('supports a clean report once a person has confirmed what only a person can', () => {
    expect(notPassed(examined())).toEqual([]);
    expect(isSupported(checklistOf(RULES, examined(), '2026-03-01'))).toBe(true);
    expect(notPassed(examined({ confirmed: new Map() }))).toEqual([
      'AUDITOR_ON_FILE TO_DO',
      'SYSTEM_IN_USE TO_DO',
      'SUBSERVICE_REVIEWED TO_DO',
    ]);
  });

  it('says what was confirmed beside what was looked at', () => {
    const confirmed = new Map([['AUDITOR_ON_FILE', 'Peer review seen.']] as const);
    const messages = checklistOf(RULES, examined({ confirmed }), '2026-03-01').map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Confirmed that the service auditor, .+, was checked: Peer review seen\.$/),
      ]),
    );
    expect(messages).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Confirm that the system, .+, is the one that we use\.$/)]),
    );
  });

  it('says what is known here that speaks against what is to be confirmed', () => {
    const party = { name: 'Cloud Co', services: null, method: null, evidence: [] };
    const facts = reportFacts({ subserviceOrganizations: [party], auditor: null });
    const known = { subserviceWithoutReport: ['Cloud Co'], otherSystems: ['Payroll'] };
    const confirmed = new Map([['SUBSERVICE_REVIEWED', 'Their bridge letter.']] as const);
    const cautions = checklistOf(RULES, examined({ facts, known, confirmed }), '2026-03-01').flatMap(
      ({ code, caution }) => (caution === undefined ? [] : [[code, caution]]),
    );
    expect(cautions).toEqual([
      ['AUDITOR_ON_FILE', 'No service auditor was found in the report.'],
      ['SYSTEM_IN_USE', 'The vendor is kept here with another system: Payroll.'],
      ['SUBSERVICE_REVIEWED', 'No SOC 2 report of its own that is not stale is on file for Cloud Co.'],
    ]);
    expect(checklistOf(RULES, examined(), '2026-03-01').every(({ caution }) => caution === undefined)).toBe(true);
  });

  it('tells by numbers what became of exceptions and CUECs', () => {
    const accepted = { exception, disposition: { kind: 'ACCEPTED', text: 'Few.', dueOn: null } } as const;
    const asked = { exception, disposition: { kind: 'FOLLOW_UP', text: 'Why?', dueOn: '2026-05-01' } } as const;
    const messageOf = (given: Partial<Examined>, code: string) =>
      checklistOf(RULES, examined(given), '2026-03-01').find((line) => line.code === code)?.message;
    expect(messageOf({ exceptions: [accepted, asked, accepted] }, 'EXCEPTIONS_DISPOSITIONED')).toBe(
      'Every exception has a disposition: 2 accepted, 1 to be followed up with the vendor.',
    );
    const counts = cuecs({ IMPLEMENTED: 10, PARTIAL: 2, NOT_IMPLEMENTED: 1, NOT_APPLICABLE: 1 });
    expect(messageOf({ cuecs: counts }, 'CUECS_DECIDED')).toBe(
      'All 14 CUECs are assessed: 10 implemented, 2 partly implemented, 1 not implemented, 1 not applicable.',
    );
    expect(messageOf({ cuecs: cuecs({ NOT_ASSESSED: 3, PARTIAL: 1 }) }, 'CUECS_DECIDED')).toBe(
      '3 of 4 CUECs are not assessed yet; 1 partly implemented.',
    );
  });

  it.each([
    ['TYPE_2', { type: fact('TYPE_1' as const) }],
    ['TYPE_2', { type: null }],
    ['CATEGORIES', { categories: [fact('PRIVACY' as const)] }],
    ['MINIMUM_PERIOD', { period: fact({ start: '2025-07-02', end: '2025-12-31' }) }],
    ['MAXIMUM_AGE', { period: fact({ start: '2024-01-01', end: '2025-02-28' }) }],
    ['UNQUALIFIED_OPINION', { opinion: fact('QUALIFIED' as const) }],
    ['UNQUALIFIED_OPINION', { opinion: null }],
  ])('fails %s (%#)', (code, facts) => {
    expect(notPassed(examined({ facts: reportFacts(facts) }))).toEqual([`${code} FAILED`]);
  });

  it('counts a period to the day', () => {
    const facts = reportFacts({ period: fact({ start: '2025-07-01', end: '2025-12-31' }) });
    expect(notPassed(examined({ facts }))).toEqual([]);
  });

  it('waits for a disposition of every exception, and fails while one blocks', () => {
    const open = { exception, disposition: null };
    const accepted = { exception, disposition: { kind: 'ACCEPTED', text: 'Few.', dueOn: null } } as const;
    const blocking = { exception, disposition: { kind: 'BLOCKING', text: 'No.', dueOn: null } } as const;
    expect(notPassed(examined({ exceptions: [accepted, open] }))).toEqual(['EXCEPTIONS_DISPOSITIONED TO_DO']);
    expect(notPassed(examined({ exceptions: [accepted, blocking, open] }))).toEqual([
      'EXCEPTIONS_DISPOSITIONED FAILED',
    ]);
    expect(notPassed(examined({ exceptions: [accepted] }))).toEqual([]);
  });

  it('waits for every CUEC, and has no line that the policy does not have', () => {
    expect(notPassed(examined({ cuecs: cuecs({ NOT_ASSESSED: 1, IMPLEMENTED: 1 }) }))).toEqual(['CUECS_DECIDED TO_DO']);
    const lenient = { ...RULES, cuecDecisionsRequired: false, auditorOnFileRequired: false };
    const codes = checklistOf(lenient, examined(), '2026-03-01').map(({ code }) => code);
    expect(codes).not.toContain('CUECS_DECIDED');
    expect(codes).not.toContain('AUDITOR_ON_FILE');
  });
});

describe('a disposition', () => {
  it('says why, and of a follow-up by when', () => {
    const paths = (disposition: Parameters<typeof dispositionViolations>[0]) =>
      dispositionViolations(disposition, '2026-03-01').map(({ path }) => path[0]);
    expect(paths({ kind: 'ACCEPTED', text: 'Few.', dueOn: null })).toEqual([]);
    expect(paths({ kind: 'ACCEPTED', text: ' ', dueOn: '2026-04-01' })).toEqual(['text', 'dueOn']);
    expect(paths({ kind: 'FOLLOW_UP', text: 'Ask.', dueOn: null })).toEqual(['dueOn']);
    expect(paths({ kind: 'FOLLOW_UP', text: 'Ask.', dueOn: '2026-02-28' })).toEqual(['dueOn']);
    expect(paths({ kind: 'FOLLOW_UP', text: 'Ask.', dueOn: '2026-03-01' })).toEqual([]);
  });
});

describe('a decision', () => {
  const decided = { tier: 'HIGH', decision: 'APPROVED', isSupported: true, deciderId: 'a', reviewerId: 'b' } as const;

  it('needs a reason of its own where it relies on a report against the policy', () => {
    expect(needsOverride(decided)).toBe(false);
    expect(needsOverride({ ...decided, isSupported: false })).toBe(true);
    expect(needsOverride({ decision: 'REJECTED', isSupported: false })).toBe(false);
  });

  it('has a second person behind an approval of a critical or high vendor', () => {
    expect(needsSecondPerson(decided)).toBe(false);
    expect(needsSecondPerson({ ...decided, reviewerId: 'a' })).toBe(true);
    expect(needsSecondPerson({ ...decided, reviewerId: null })).toBe(true);
    expect(needsSecondPerson({ ...decided, isSupported: false })).toBe(true);
    expect(needsSecondPerson({ ...decided, decision: 'REJECTED', reviewerId: 'a' })).toBe(false);
    expect(needsSecondPerson({ ...decided, tier: 'LOW', isSupported: false, reviewerId: 'a' })).toBe(false);
  });

  it('is approved by neither who proposed nor who reviewed', () => {
    expect(['a', 'b', 'c'].filter((id) => mayApprove(id, { proposedById: 'a', reviewerId: 'b' }))).toEqual(['c']);
  });
});
