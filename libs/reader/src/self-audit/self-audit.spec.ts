import { heading, paragraph, table, type Piece } from '../testing/flow-builder';
import { readLists, type ListedParts } from '../testing/listed-report';
import { selfAudit } from '.';

const CONTROL = 'Access to production is granted on the basis of an approved request.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const NONE = 'No exceptions noted.';
const HEADER = ['Criteria', 'Control #', 'Control Activity', 'Test Performed', 'Test Results'];
const COMMON = ['CC1.1', 'CC2.1', 'CC3.1', 'CC6.1', 'CC7.1', 'CC8.1'];

const rows = (...criteria: string[]) =>
  criteria.map((criterion, order) => [criterion, `C-${order + 1}`, `${CONTROL} ${order}`, TEST, NONE]);
const tests = (...criteria: string[]): Piece[] => [table([HEADER, ...rows(...criteria)])];

const audit = (parts: ListedParts) => {
  const { report, scalars, lists } = readLists(parts);
  return selfAudit(report, { ...scalars, ...lists });
};
const codes = (parts: ListedParts) => audit(parts).warnings.map((each) => each.code);

describe('the reader’s audit of itself', () => {
  it('finds nothing in a report that agrees with itself', () => {
    const { facts, warnings } = audit({ tests: tests(...COMMON, 'A1.2') });
    expect(warnings).toEqual([]);
    expect(facts.categories.map((each) => each.confidence)).toEqual(['CERTAIN', 'CERTAIN']);
  });

  it('misses controls for a category in scope, and is less sure of the categories', () => {
    const { facts, warnings } = audit({ tests: tests(...COMMON) });
    expect(warnings.map((each) => each.code)).toEqual(['CATEGORY_WITHOUT_CONTROLS']);
    expect(warnings[0]?.evidence).not.toHaveLength(0);
    expect(facts.categories.map((each) => each.confidence)).toEqual(['PROBABLE', 'PROBABLE']);
  });

  it('finds criteria of a category that is not in scope', () => {
    expect(codes({ tests: tests(...COMMON, 'A1.2', 'C1.1') })).toEqual(['CRITERIA_OUTSIDE_CATEGORIES']);
  });

  it('finds a Type 2 report without results', () => {
    const untested = table([HEADER.slice(0, 3), ...rows(...COMMON, 'A1.1').map((row) => row.slice(0, 3))]);
    expect(codes({ tests: [untested] })).toContain('TYPE_2_WITHOUT_RESULTS');
  });

  it('finds a response to no exception', () => {
    const other = [
      table([
        ['Control', "Management's Response"],
        ['C-1', 'The review has been reassigned.'],
      ]),
    ];
    expect(codes({ tests: tests(...COMMON, 'A1.2'), other })).toEqual(['RESPONSE_WITHOUT_EXCEPTION']);
  });

  it('finds a control that is cited but never listed', () => {
    const other = [heading('Control Z-99', 2), paragraph("Management's response: The review has been reassigned.")];
    expect(codes({ tests: tests(...COMMON, 'A1.2'), other })).toContain('CONTROL_NOT_LISTED');
  });

  it('finds a qualified opinion without any exception, and is less sure of it', () => {
    const opinion = [
      heading('Basis for Qualified Opinion', 2),
      paragraph('The description states that visitors are escorted. It is silent on the second office.'),
      heading('Qualified Opinion', 2),
      paragraph(
        'In our opinion, except for the matter described in the preceding paragraph, in all material respects, the controls stated in the description operated effectively.',
      ),
    ];
    const { facts, warnings } = audit({ opinion, tests: tests(...COMMON, 'A1.2') });
    expect(warnings.map((each) => each.code)).toContain('MODIFIED_OPINION_WITHOUT_EXCEPTIONS');
    expect(facts.opinion).toMatchObject({ value: 'QUALIFIED', confidence: 'PROBABLE' });
  });

  it('finds results that it could not judge', () => {
    const unclear = table([
      HEADER,
      ...rows(...COMMON, 'A1.2'),
      ['CC9.1', 'C-20', CONTROL, TEST, 'Auditor initials: MK'],
    ]);
    expect(codes({ tests: [unclear] })).toEqual(['RESULTS_UNCLEAR']);
  });

  it('misses complementary user entity controls that the opinion calls necessary', () => {
    const opinion = [
      paragraph(
        'The description indicates that complementary user entity controls that are suitably designed are necessary.',
      ),
      heading('Opinion', 2),
      paragraph(
        'In our opinion, in all material respects, the controls stated in the description operated effectively.',
      ),
    ];
    expect(codes({ opinion, tests: tests(...COMMON, 'A1.2') })).toEqual(['CUECS_EXPECTED']);
  });

  it('misses the controls of a report without any', () => {
    expect(codes({})).toContain('CONTROLS_NOT_FOUND');
  });
});
