import { heading, item, pageBreak, paragraph, table, type Piece } from '../testing/flow-builder';
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

  it('finds a part with responses of management, none of which an exception has', () => {
    const failed = [
      ...rows(...COMMON, 'A1.2').slice(1),
      ['CC1.1', 'C-1', CONTROL, TEST, 'Exception noted. Two of 25 requests had no approval.'],
    ];
    const answered = (words: string) =>
      codes({
        tests: [table([HEADER, ...failed])],
        other: [heading('Responses of management to exceptions', 2), paragraph(words)],
      });
    expect(
      answered('The intake form has been changed in the meantime, so that nobody can leave out the approval.'),
    ).toContain('RESPONSES_LEFT_UNREAD');
    expect(
      answered('C-1: The intake form has been changed, so that nobody can leave out the approval any more.'),
    ).not.toContain('RESPONSES_LEFT_UNREAD');
    expect(
      answered('Management has decided that there is no comment to make on the exceptions of this report.'),
    ).not.toContain('RESPONSES_LEFT_UNREAD');
  });

  it('finds a control that is cited but never listed', () => {
    const other = [heading('Control Z-99', 2), paragraph("Management's response: The review has been reassigned.")];
    expect(codes({ tests: tests(...COMMON, 'A1.2'), other })).toContain('CONTROL_NOT_LISTED');
  });

  it.each(['Exception noted. Refer to the description below.', 'Deviation, see D3.', 'Deviation noted, see E-12.'])(
    'finds an exception whose result points to what was not found: %s',
    (result) => {
      const pointing = rows(...COMMON, 'A1.2').map((row, order) => (order === 3 ? row.with(4, result) : row));
      const { warnings } = audit({ tests: [table([HEADER, ...pointing])] });
      expect(warnings).toMatchObject([{ code: 'FINDING_NOT_TOLD', message: expect.stringContaining('(C-4)') }]);
    },
  );

  it('finds a response among the tests that no exception has', () => {
    const failed = rows(...COMMON, 'A1.2').map((row, order) =>
      order === 3 ? row.with(4, 'For 2 of 25 users selected, the request lacked the approval of the owner.') : row,
    );
    const answer = 'Management’s response: The workflow has been changed so that a request needs both approvals.';
    const parts = (...more: Piece[]) => ({ tests: [table([HEADER, ...failed]), ...more] });
    expect(codes(parts(paragraph(answer)))).toEqual([]);
    expect(
      codes(
        parts(paragraph(answer), paragraph('Management’s response: Vendors are now reviewed by the board each June.')),
      ),
    ).toEqual([]);
    expect(codes(parts(table([['Remarks', answer]], false)))).toEqual(['RESPONSE_LEFT_UNREAD']);
  });

  it('takes the numbers of the report’s parts for no controls', () => {
    const other = [
      heading('5.1 Corrective Action', 2),
      heading('E.2 Mapping to Other Frameworks', 2),
      paragraph('The controls were mapped by management, and the mapping was not examined.'),
    ];
    expect(codes({ tests: tests(...COMMON, 'A1.2'), other })).toEqual([]);
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

  it('finds no untold deviation in a result that points to the criterion where it is told', () => {
    const told = 'Exception noted: For 2 of 25 users selected, the request lacked the approval of the owner.';
    const failed = rows(...COMMON, 'A1.2').map((row) => (row[0] === 'CC6.1' ? row.with(4, told) : row));
    const again = ['CC9.1', failed[3]?.[1] ?? '', failed[3]?.[2] ?? '', TEST, 'Exception noted; see CC6.1.'];
    const { warnings } = audit({ tests: [table([HEADER, ...failed, again])] });
    expect(warnings).toEqual([]);
  });

  it('finds results that it could not judge', () => {
    const unclear = table([
      HEADER,
      ...rows(...COMMON, 'A1.2'),
      ['CC9.1', 'C-20', CONTROL, TEST, 'Auditor initials: MK'],
    ]);
    expect(codes({ tests: [unclear] })).toEqual(['RESULTS_UNCLEAR']);
  });

  it('misses controls whose ids stand among the tests and are like those of the others', () => {
    const { report, scalars, lists } = readLists({ tests: tests(...COMMON, 'A1.2') });
    const left = (count: number) =>
      selfAudit(report, { ...scalars, ...lists, controls: lists.controls.slice(count) }).warnings.filter(
        ({ code }) => code === 'CONTROLS_LEFT_UNREAD',
      );
    expect(left(0)).toEqual([]);
    expect(left(4)).toMatchObject([{ evidence: [{ quote: 'C-1' }, { quote: 'C-2' }, { quote: 'C-3' }] }]);
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

  describe('of complementary controls', () => {
    const DUTIES = ['Approve the users of their accounts.', 'Report suspected incidents without delay.'];
    const described = (...description: Piece[]) => {
      const { report, scalars, lists } = readLists({ description, tests: tests(...COMMON, 'A1.2') });
      return { report, facts: { ...scalars, ...lists } };
    };
    const duties = described(
      heading('Complementary User Entity Controls', 2),
      paragraph('User entities are responsible for the following controls:'),
      ...DUTIES.map((words) => item(words)),
    );

    it('misses those of a provider that the description announces', () => {
      const { report, facts } = described(
        heading('Subservice Organizations', 2),
        paragraph(
          'Acme uses Amazon Web Services, Inc. for hosting. The carve-out method is used. Its complementary subservice organization controls are agreed with it every year.',
        ),
      );
      const { warnings } = selfAudit(report, facts);
      expect(warnings).toMatchObject([
        { code: 'CSOCS_EXPECTED', evidence: [{ quote: expect.stringContaining('complementary subservice') }] },
      ]);
    });

    it('misses a provider that has controls to operate and is none of the subservice organizations', () => {
      const { report, facts } = described(
        heading('Complementary Subservice Organization Controls', 2),
        paragraph('The following controls are expected of the subservice organizations:'),
        heading('Fastwater Edge Networks, Inc.', 3),
        item('Points of presence are physically secured.'),
      );
      expect(selfAudit(report, facts).warnings).toEqual([]);
      expect(selfAudit(report, { ...facts, subserviceOrganizations: [] }).warnings).toMatchObject([
        {
          code: 'SUBSERVICE_ORGANIZATION_UNLISTED',
          message: expect.stringContaining('Fastwater Edge Networks, Inc.'),
          evidence: [{ quote: 'Points of presence are physically secured.' }],
        },
      ]);
    });

    it('finds a paragraph among others that tell what the same people do, and that none of those read tells', () => {
      const told = ['appoints two administrators.', 'checks the roles of its users.', 'compares the totals each day.'];
      const { report, facts } = described(
        heading('Complementary User Entity Controls', 2),
        ...told.map((words) => paragraph(`The customer ${words}`)),
      );
      expect(selfAudit(report, facts).warnings).toEqual([]);
      expect(selfAudit(report, { ...facts, cuecs: facts.cuecs.slice(1) }).warnings).toMatchObject([
        { code: 'CUECS_LEFT_UNREAD', evidence: [{ quote: 'The customer appoints two administrators.' }] },
      ]);
    });

    it('finds nothing where each that is listed was read', () => {
      expect(duties.facts.cuecs).toHaveLength(2);
      expect(selfAudit(duties.report, duties.facts).warnings).toEqual([]);
    });

    it('finds an item that none of those read tells', () => {
      const lost = { ...duties.facts, cuecs: duties.facts.cuecs.slice(0, 1) };
      expect(selfAudit(duties.report, lost).warnings).toMatchObject([
        { code: 'CUECS_LEFT_UNREAD', evidence: [{ quote: DUTIES[1] }] },
      ]);
    });

    it('finds items that were read as one', () => {
      const joined = {
        ...duties.facts,
        cuecs: duties.facts.cuecs.slice(0, 1).map((one) => ({ ...one, text: DUTIES.join(' ') })),
      };
      expect(selfAudit(duties.report, joined).warnings.map(({ code }) => code)).toEqual(['CUECS_RUN_TOGETHER']);
    });
  });

  it('misses the controls of a report without any', () => {
    expect(codes({})).toContain('CONTROLS_NOT_FOUND');
  });

  it('finds pages of the tests that it made nothing of', () => {
    const strange = ['north', 'south', 'east', 'west', 'upper', 'lower'].map(
      (part) => `What was seen in the ${part} hall of the plant agreed with what its keeper had written in the book.`,
    );
    const { warnings } = audit({
      tests: [...tests(...COMMON), pageBreak, ...strange.map((words) => paragraph(words)), pageBreak, ...tests('A1.2')],
    });
    expect(warnings.map((each) => each.code)).toContain('TESTS_LEFT_UNREAD');
    expect(warnings.flatMap((each) => each.evidence)).not.toHaveLength(0);
  });

  it('finds controls without an id among others that have one', () => {
    const unnamed = [['CC9.2', '', 'Vendors are assessed before they are engaged.', TEST, NONE]];
    expect(
      codes({ tests: [table([HEADER, ...rows(...COMMON, 'A1.2')]), heading('More'), table([HEADER, ...unnamed])] }),
    ).toEqual(['CONTROLS_WITHOUT_ID']);
  });

  it('takes a criterion for left out where the next cell says so', () => {
    const without = [heading('CC9.2 The entity manages risks of vendors.', 3), paragraph('Not applicable.')];
    expect(codes({ tests: [...tests(...COMMON, 'A1.2'), ...without] })).toEqual([]);
  });

  it('finds ids that stand among the tests where no control has one', () => {
    const unnamed = rows(...COMMON, 'A1.2').map(([criterion, , ...others]) => [criterion ?? '', ...others]);
    const ids = COMMON.map((_, order) => item(`AC-0${order + 1}`, '•'));
    const without = table([HEADER.filter((title) => title !== 'Control #'), ...unnamed]);
    expect(codes({ tests: [without] })).toEqual([]);
    expect(codes({ tests: [without, heading('Further', 3), ...ids] })).toContain('CONTROLS_WITHOUT_ID');
  });

  it('finds controls whose criteria it did not see', () => {
    const unmapped = [['', 'C-30', 'Vendors are assessed before they are engaged.', TEST, NONE]];
    const { warnings } = audit({
      tests: [table([HEADER, ...rows(...COMMON, 'A1.2')]), heading('More', 3), table([HEADER, ...unmapped])],
    });
    expect(warnings).toMatchObject([{ code: 'CONTROLS_WITHOUT_CRITERIA', message: expect.stringContaining('(C-30)') }]);
  });

  it('finds controls without a test among others that have one', () => {
    const untested = [['CC9.2', 'C-30', 'Vendors are assessed before they are engaged.', '', '']];
    const { warnings } = audit({ tests: [table([HEADER, ...rows(...COMMON, 'A1.2'), ...untested])] });
    expect(warnings).toMatchObject([{ code: 'CONTROLS_WITHOUT_TESTS', message: expect.stringContaining('(C-30)') }]);
  });

  it('finds controls that have results alone', () => {
    const results = table([HEADER, ...rows(...COMMON, 'A1.2').map((row) => row.with(3, ''))]);
    expect(codes({ tests: [results] })).toContain('CONTROLS_WITHOUT_TESTS');
  });

  it.each([
    ['Deviation noted: one of seven alerts had been closed without a look at it.', ['DEVIATION_WITHOUT_EXCEPTION']],
    ['For 3 of 25 leavers selected, access had not been revoked in time.', ['DEVIATION_WITHOUT_EXCEPTION']],
    ['The review of the second quarter was completed 19 days late.', ['DEVIATION_WITHOUT_EXCEPTION']],
    ['Of 30 mobile devices selected, two were not encrypted.', ['DEVIATION_WITHOUT_EXCEPTION']],
    ['Unsatisfactory. The recovery simulation had not been conducted.', ['DEVIATION_WITHOUT_EXCEPTION']],
    ['For 25 of 310 changes, a ticket was inspected.', []],
    ['For 25 of 25 changes, the tests had been completed on time.', []],
    ['Access of leavers is removed within two days after the termination.', []],
    ['Results of testing: Exception noted. See Exception 1.', []],
    ['Attribute tested: deviations were detected and corrected daily.', []],
    ['The tool, as seen by us, evidenced that deviations were detected and corrected daily.', []],
    ['Two deviations were detected and not corrected.', ['DEVIATION_WITHOUT_EXCEPTION']],
    ['An exception is not necessarily a failure to meet a criterion.', []],
    ['Where we noted an exception, it is described beside the test.', []],
    ['No exceptions were noted in the other areas.', []],
  ])('finds a deviation that no exception tells: %s', (words, expected) => {
    expect(codes({ tests: [...tests(...COMMON, 'A1.2'), heading('Further remarks'), item(words, '¶')] })).toEqual(
      expected,
    );
  });

  it('finds a criterion that is printed among the tests and that no control serves', () => {
    const without = [heading('CC9.2 The entity manages risks of vendors.', 3), paragraph('The owner of vendors.')];
    const { warnings } = audit({ tests: [...tests(...COMMON, 'A1.2'), ...without] });
    expect(warnings).toMatchObject([{ code: 'CRITERIA_WITHOUT_CONTROLS', message: expect.stringContaining('CC9.2') }]);
  });
});
