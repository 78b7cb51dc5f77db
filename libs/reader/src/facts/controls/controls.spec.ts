import fc from 'fast-check';
import { heading, item, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const NONE = 'No exceptions noted.';
const HEADER = ['Control #', 'Control Activity', 'Test Performed by the Service Auditor', 'Test Results'];

const read = (...tests: Piece[]) => readLists({ tests }).lists.controls;
const brief = (...tests: Piece[]) =>
  read(...tests).map(({ id, criteria, tests: each }) => [id, criteria.join(), each.length]);

describe('controls below headings', () => {
  it('that are nothing but their ids', () => {
    const pieces = [
      heading('CC6.1: Logical access', 3),
      heading('Control', 4),
      heading('DCF-AC-01', 4),
      paragraph(ACCESS),
      heading('DCF-AC-02', 4),
      paragraph(REVIEW),
    ];
    expect(read(...pieces).map(({ id, criteria, description }) => [id, criteria.join(), description])).toEqual([
      ['DCF-AC-01', 'CC6.1', ACCESS],
      ['DCF-AC-02', 'CC6.1', REVIEW],
    ]);
  });
});

describe('a criterion’s heading with the first control’s', () => {
  it.each(['Control 48', 'Control Activity 48', 'Control No. 48'])('ends in “%s”', (label) => {
    const pieces = [heading(`CC8.1 The entity implements changes. ${label}`, 3), paragraph(ACCESS), paragraph('')];
    expect(read(...pieces).map(({ criteria, description }) => [criteria.join(), description])).toEqual([
      ['CC8.1', ACCESS],
    ]);
  });
});

describe('controls in a table', () => {
  it('have their tests with result and outcome', () => {
    expect(read(table([HEADER, ['LA-1', ACCESS, TEST, NONE]]))).toEqual([
      {
        id: 'LA-1',
        description: ACCESS,
        criteria: [],
        tests: [{ procedure: TEST, result: NONE, outcome: 'NO_EXCEPTION' }],
        evidence: [expect.objectContaining({ quote: ACCESS })],
      },
    ]);
  });

  it('are read in any order of columns and under any firm’s headers', () => {
    const columns = {
      id: fc.constantFrom('Control #', 'Control No.', 'Ref.', '#', 'Control ID', 'Control Number'),
      criteria: fc.constantFrom('Criteria', 'TSC Ref.', 'Trust Services Criteria', 'TSC'),
      control: fc.constantFrom(
        'Control Activity Specified by the Service Organization',
        'Controls Specified by Acme, Inc.',
        'Control Description',
        'Description of Controls',
        'Company Controls',
      ),
      test: fc.constantFrom(
        'Test Performed by Service Auditor',
        'Tests of Controls',
        'Test of Operating Effectiveness',
        "Service Auditor's Tests",
        'Testing Procedures',
      ),
      result: fc.constantFrom('Test Results', 'Results of Tests', 'Result', 'Conclusion', 'Results of Testing'),
    };
    const cells = {
      id: ['LA-1', 'LA-2'],
      criteria: ['CC6.1, CC6.2', 'CC6.3'],
      control: [ACCESS, REVIEW],
      test: [TEST, TEST],
      result: [NONE, NONE],
    };
    const order = fc.shuffledSubarray(Object.keys(columns) as (keyof typeof columns)[], { minLength: 5 });
    fc.assert(
      fc.property(order, fc.record(columns), (names, headers) => {
        const rows = [0, 1].map((row) => names.map((name) => cells[name][row] as string));
        expect(brief(table([names.map((name) => headers[name]), ...rows]))).toEqual([
          ['LA-1', 'CC6.1,CC6.2', 1],
          ['LA-2', 'CC6.3', 1],
        ]);
      }),
    );
  });

  it('are read without a header by what stands in the columns', () => {
    expect(
      brief(
        table(
          [
            ['LA-1', ACCESS, TEST, NONE],
            ['LA-2', REVIEW, TEST, NONE],
          ],
          false,
        ),
      ),
    ).toEqual([
      ['LA-1', '', 1],
      ['LA-2', '', 1],
    ]);
  });

  it.each<[string, Piece[]]>([
    ['a heading', [heading('CC6.1 – Logical access', 3), table([HEADER, ['LA-1', ACCESS, TEST, NONE]])]],
    ['a paragraph', [paragraph('CC6.1: Logical access security'), table([HEADER, ['LA-1', ACCESS, TEST, NONE]])]],
    [
      'a row over the table’s width',
      [table([HEADER, ['CC6.1 Logical access security'], ['LA-1', ACCESS, TEST, NONE]])],
    ],
    [
      'a row in the columns of the controls',
      [table([HEADER, ['CC6.1', 'Logical access security', '', ''], ['LA-1', ACCESS, TEST, NONE]])],
    ],
  ])('take their criterion from %s above', (_, pieces) => {
    expect(brief(...pieces)).toEqual([['LA-1', 'CC6.1', 1]]);
  });

  it('are one under all criteria that list them', () => {
    const row = ['LA-1', ACCESS, TEST, NONE];
    expect(brief(table([HEADER, ['CC6.1 Access'], row, ['CC6.2 Registration'], row, ['CC6.3 Roles'], row]))).toEqual([
      ['LA-1', 'CC6.1,CC6.2,CC6.3', 1],
    ]);
  });

  it('have a test in each row that names no control', () => {
    expect(
      brief(
        table([
          HEADER,
          ['LA-1', ACCESS, TEST, NONE],
          ['', '', 'Observed a sign-in.', NONE],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
      ),
    ).toEqual([
      ['LA-1', '', 2],
      ['LA-2', '', 1],
    ]);
  });

  it('match numbered tests to numbered results', () => {
    const [control] = read(
      table([
        HEADER,
        [
          'LA-1',
          ACCESS,
          '1. Inspected the policy.\n2. Inspected 25 requests.',
          'Test 1: No exceptions noted.\nTest 2: Exception noted: 2 of 25 requests lacked approval.',
        ],
      ]),
    );
    expect(control?.tests).toEqual([
      { procedure: 'Inspected the policy.', result: NONE, outcome: 'NO_EXCEPTION' },
      {
        procedure: 'Inspected 25 requests.',
        result: 'Exception noted: 2 of 25 requests lacked approval.',
        outcome: 'EXCEPTION',
      },
    ]);
  });

  it('share one result among all tests of a row', () => {
    const [control] = read(table([HEADER, ['LA-1', ACCESS, 'Inspected the policy.\nObserved a sign-in.', NONE]]));
    expect(control?.tests.map((test) => test.outcome)).toEqual(['NO_EXCEPTION', 'NO_EXCEPTION']);
  });

  it.each([['LA-1: ' + ACCESS], ['LA-1\n' + ACCESS], [ACCESS + ' (LA-1)'], ['Control LA-1 – ' + ACCESS]])(
    'have their id inside the description: %s',
    (cell) => {
      const [control] = read(
        table([
          ['Controls Specified by Acme', 'Tests of Controls', 'Results'],
          [cell, TEST, NONE],
        ]),
      );
      expect([control?.id, control?.description]).toEqual(['LA-1', ACCESS]);
    },
  );

  it('stand over their tests where the columns hold tests alone', () => {
    expect(
      brief(
        table([
          ['Test of Controls', 'Results'],
          [`LA-1 (CC6.1, CC6.2): ${ACCESS}`],
          [TEST, NONE],
          ['Observed a sign-in.', NONE],
        ]),
      ),
    ).toEqual([['LA-1', 'CC6.1,CC6.2', 2]]);
  });

  it('may have ids that look like criteria, which name their criterion where nothing else does', () => {
    expect(brief(table([HEADER, ['CC6.1.1', ACCESS, TEST, NONE], ['CC6.1-A', REVIEW, TEST, NONE]]))).toEqual([
      ['CC6.1.1', 'CC6.1', 1],
      ['CC6.1-A', 'CC6.1', 1],
    ]);
  });

  it('may have their id and their criteria in one cell, even without a space', () => {
    const header = ['Ref TSC Ref.', 'Control Activity', 'Test Performed', 'Test Results'];
    expect(
      brief(table([header, ['SOC-RA-02CC3.2, CC3.4', ACCESS, TEST, NONE], ['SOC-RA-03 CC3.3', REVIEW, TEST, NONE]])),
    ).toEqual([
      ['SOC-RA-02', 'CC3.2,CC3.4', 1],
      ['SOC-RA-03', 'CC3.3', 1],
    ]);
  });

  it('may have no ids at all', () => {
    expect(
      brief(
        table([
          ['TSC', 'Control', 'Test', 'Result'],
          ['CC6.1', ACCESS, TEST, NONE],
          ['CC6.2', REVIEW, TEST, NONE],
        ]),
      ),
    ).toEqual([
      [null, 'CC6.1', 1],
      [null, 'CC6.2', 1],
    ]);
  });

  it('have no tests in a Type 1 report', () => {
    expect(
      brief(table([['Control', 'Control description'], ['CC1.1 Integrity'], ['C-1', ACCESS], ['C-2', REVIEW]])),
    ).toEqual([
      ['C-1', 'CC1.1', 0],
      ['C-2', 'CC1.1', 0],
    ]);
  });

  it('take criteria from a table that maps them', () => {
    expect(
      brief(
        table([
          ['Criteria', 'Controls'],
          ['CC6.1', 'LA-1, LA-2'],
          ['CC6.2', 'LA-1'],
          ['CC6.3', 'LA-2'],
        ]),
        table([HEADER, ['LA-1', ACCESS, TEST, NONE], ['LA-2', REVIEW, TEST, NONE]]),
      ),
    ).toEqual([
      ['LA-1', 'CC6.1,CC6.2', 1],
      ['LA-2', 'CC6.1,CC6.3', 1],
    ]);
  });

  it('are not the kinds of tests, nor the sizes of samples', () => {
    expect(
      read(
        table([
          ['Test', 'Description'],
          ['Inquiry', 'Inquired of personnel.'],
          ['Inspection', 'Inspected documents.'],
        ]),
        table([
          ['Frequency of control', 'Minimum sample'],
          ['Annual', '1'],
          ['Daily', '25'],
        ]),
      ),
    ).toEqual([]);
  });

  it('go on over a page’s end', () => {
    const [control, ...others] = read(
      table([HEADER, ['LA-1', 'Access to production is granted', 'Inspected the requests', '']]),
      table([HEADER, ['', 'on the basis of a request.', 'for a sample of 25.', NONE]]),
    );
    expect(others).toEqual([]);
    expect(control).toMatchObject({
      id: 'LA-1',
      description: 'Access to production is granted on the basis of a request.',
    });
    expect(control?.tests).toHaveLength(1);
  });
});

describe('criteria that stand as paragraphs over a group of controls', () => {
  const group = [
    paragraph('CC6.1 – The entity implements logical access security software over protected assets.'),
    paragraph('CC6.2 – The entity registers and authorizes new users before it issues credentials.'),
    paragraph('CC6.3 – The entity modifies and removes access to data and functions.'),
  ];
  const rows = (one: string, other: string) => [
    HEADER,
    ['LA-1', `${ACCESS} ${one}`, TEST, NONE],
    ['LA-2', `${REVIEW} ${other}`, TEST, NONE],
  ];

  it('are all meant, where no control cites its own', () => {
    expect(brief(...group, table(rows('', '')))).toEqual([
      ['LA-1', 'CC6.1,CC6.2,CC6.3', 1],
      ['LA-2', 'CC6.1,CC6.2,CC6.3', 1],
    ]);
  });

  it('give way to those that a control cites', () => {
    expect(brief(...group, table(rows('[CC6.1, CC6.3]', '[CC6.2, CC7.1]')))).toEqual([
      ['LA-1', 'CC6.1,CC6.3', 1],
      ['LA-2', 'CC6.2,CC7.1', 1],
    ]);
  });

  it('gain a further one that stands beside the id, or whose control is named below it', () => {
    const rows = [HEADER, ['LA-1 (CC1.4)', ACCESS, TEST, NONE], ['LA-2', REVIEW, TEST, NONE]];
    const pieces = [
      paragraph('CC1.3 Management establishes structures, reporting lines and authorities.'),
      table(rows),
      paragraph('CC1.5 The entity holds individuals accountable for their responsibilities.'),
      paragraph('This criterion is addressed by control LA-2.'),
    ];
    expect(brief(...pieces)).toEqual([
      ['LA-1', 'CC1.3,CC1.4', 1],
      ['LA-2', 'CC1.3,CC1.5', 1],
    ]);
  });

  it('gain a further one that a control cites, where they are one alone', () => {
    expect(brief(heading('CC6.1 Access'), table(rows('Also addresses: CC6.3', '(CC6.2)')))).toEqual([
      ['LA-1', 'CC6.1,CC6.3', 1],
      ['LA-2', 'CC6.1,CC6.2', 1],
    ]);
  });
});

describe('a label before the control’s words', () => {
  it('is none of them', () => {
    const [control] = read(table([HEADER, ['LA-1', `Control Activity: ${ACCESS}`, TEST, NONE]]));
    expect(control?.description).toBe(ACCESS);
  });
});

describe('a table per control with labels on the left', () => {
  it('names the control in its first row, and may note other things of it', () => {
    const rows = [
      ['Control CC6.1-2', ACCESS],
      ['Test 1', TEST],
      ['Result 1', NONE],
      ['HIPAA', '164.312(a)(1)'],
    ];
    expect(read(heading('CC6.1 – Logical access', 3), table(rows, false))).toMatchObject([
      { id: 'CC6.1-2', description: ACCESS, criteria: ['CC6.1'], tests: [{ procedure: TEST, result: NONE }] },
    ]);
  });
});

describe('controls outside tables', () => {
  it('are set out in labelled lines', () => {
    expect(
      read(
        heading('CC6.1 – Logical access', 3),
        paragraph(`Control CC6.1-01: ${ACCESS}`),
        paragraph(`Test: ${TEST}`),
        paragraph(`Result: ${NONE}`),
      ),
    ).toMatchObject([
      {
        id: 'CC6.1-01',
        description: ACCESS,
        criteria: ['CC6.1'],
        tests: [{ procedure: TEST, outcome: 'NO_EXCEPTION' }],
      },
    ]);
  });

  it('have headings over their tests and results', () => {
    expect(
      read(
        heading('CC6.1 – Logical access', 3),
        heading('Control LA-1', 4),
        paragraph(ACCESS),
        heading('Tests Performed by the Service Auditor:', 4),
        item('Inspected the policy.', '1.'),
        item('Inspected 25 requests.', '2.'),
        heading('Results of Tests:', 4),
        paragraph('Test 1: No exceptions noted.'),
        paragraph('Test 2: Exception noted: 2 of 25 requests lacked approval.'),
        heading('Control LA-2', 4),
        paragraph(REVIEW),
      ),
    ).toMatchObject([
      {
        id: 'LA-1',
        criteria: ['CC6.1'],
        description: ACCESS,
        tests: [{ outcome: 'NO_EXCEPTION' }, { outcome: 'EXCEPTION' }],
      },
      { id: 'LA-2', criteria: ['CC6.1'], description: REVIEW, tests: [] },
    ]);
  });

  it('are set out on cards that give the criteria between number and words', () => {
    const card = (id: string, criteria: string, control: string) =>
      table(
        [
          ['Control No.', id],
          ['Criteria', criteria],
          ['Control Activity', control],
          ['Test of Controls', TEST],
          ['Test Results', NONE],
        ],
        false,
      );
    expect(brief(card('LA-1', 'CC6.1, CC6.2', ACCESS), card('LA-2', 'CC6.3', REVIEW))).toEqual([
      ['LA-1', 'CC6.1,CC6.2', 1],
      ['LA-2', 'CC6.3', 1],
    ]);
  });

  it('are set out on cards', () => {
    expect(
      read(
        heading('CC6.1 – Logical access', 3),
        table(
          [
            ['Control ID', 'LA-1'],
            ['Control', ACCESS],
            ['Tests Performed', TEST],
            ['Results', NONE],
          ],
          false,
        ),
      ),
    ).toMatchObject([
      { id: 'LA-1', criteria: ['CC6.1'], description: ACCESS, tests: [{ procedure: TEST, result: NONE }] },
    ]);
  });

  it('end with their id in the description of a Type 1 report', () => {
    const { controls } = readLists({
      description: [
        heading('CC6.1 – Logical access', 3),
        paragraph(`${ACCESS} (Control C-83)`),
        item(`${REVIEW} (Control C-84)`),
      ],
    }).lists;
    expect(controls.map(({ id, description, criteria }) => [id, description, criteria])).toEqual([
      ['C-83', ACCESS, ['CC6.1']],
      ['C-84', REVIEW, ['CC6.1']],
    ]);
  });

  it('are not the numbered parts of the section', () => {
    expect(
      read(heading('4.1 Scope of Tests', 3), paragraph('We tested the controls.'), heading('4.2 Types of Tests', 3)),
    ).toEqual([]);
  });
});
