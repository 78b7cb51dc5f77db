/** Reports made with compliance platforms: cards for controls, chips for criteria, grids for duties. */
import { layOut } from '../layout/lay-out';
import { drawingsOf, DrawnPage } from '../testing/drawn-pages';
import { heading, item, pageBreak, paragraph, table, type Piece } from '../testing/flow-builder';
import { readLists } from '../testing/listed-report';
import { isSameProvider, providerName } from './provider-names';

const CONTROL = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected the review of two quarters to determine that it was complete.';

const card = (id: string, criterion: string, result: string) => [
  paragraph(id),
  paragraph(CONTROL),
  paragraph(criterion),
  paragraph('HOW WE TESTED'),
  paragraph(TEST),
  paragraph('RESULT'),
  item(result, '✓'),
];

describe('controls on cards', () => {
  it('have slugs for ids, and their criteria below their words', () => {
    const { controls } = readLists({
      tests: [...card('access-reviews-01', 'CC6.3', 'Pass'), ...card('risk-02', 'CC3.2', 'Exception noted.')],
    }).lists;
    expect(controls.map(({ id, criteria, tests }) => [id, criteria, tests.map(({ outcome }) => outcome)])).toEqual([
      ['access-reviews-01', ['CC6.3'], ['NO_EXCEPTION']],
      ['risk-02', ['CC3.2'], ['EXCEPTION']],
    ]);
    expect(controls[0]?.description).toBe(CONTROL);
  });

  it('are none where a heading names a series of criteria', () => {
    const titles = ['TSC', 'Control', 'Test', 'Result'];
    const { controls } = readLists({
      tests: [
        heading('CC3 – Risk', 3),
        table([titles, ['CC3.1', CONTROL, TEST, 'Pass']]),
        heading('A1 – Availability', 3),
        table([titles, ['A1.1', 'Capacity is watched by the platform team.', TEST, 'Pass']]),
      ],
    }).lists;
    expect(controls.map(({ id, criteria }) => [id, criteria])).toEqual([
      [null, ['CC3.1']],
      [null, ['A1.1']],
    ]);
  });
});

it('tells the labels of a form apart where they stand so close that they share a row', () => {
  const form = table(
    [["Procedure\vConclusion\vAcme's\vreply", `${TEST}\vException noted: one of two was late.\vIt was made up for.`]],
    false,
  );
  const { controls, exceptions } = readLists({ tests: [paragraph(`LA-1 ${CONTROL}`), form] }).lists;
  expect(controls[0]?.tests).toEqual([
    { procedure: TEST, result: 'Exception noted: one of two was late.', outcome: 'EXCEPTION' },
  ]);
  expect(exceptions[0]?.managementResponse).toBe('It was made up for.');
});

const cuecsIn = (...list: readonly Piece[]) =>
  readLists({ description: [heading('Complementary User Entity Controls'), ...list] }).lists.cuecs;

describe('duties of user entities', () => {
  const ONE = 'Assigning an administrator who grants, changes and removes access.';
  const OTHER = 'Keeping tokens confidential and rotating them at least annually.';
  const THIRD = 'Checking dashboards for completeness after each change.';

  it('may stand in two pairs of columns', () => {
    const titles = ['Sr. No.', 'Control', 'Sr. No.', 'Control'];
    const cuecs = cuecsIn(table([titles, ['1', ONE, '2', OTHER], ['3', THIRD]]));
    expect(cuecs.map(({ text }) => text)).toEqual([ONE, OTHER, THIRD]);
  });

  it('may stand in a grid of boxes that end in their criteria', () => {
    const boxes = table(
      [
        [`${ONE} CC6.2 CC6.3`, `${OTHER} CC6.1`],
        [`${THIRD} CC2.3`, `${CONTROL} CC6.3`],
      ],
      false,
    );
    const cuecs = cuecsIn(boxes);
    expect(cuecs.map(({ text, criteria }) => [text, criteria.join(' ')])).toEqual([
      [ONE, 'CC6.2 CC6.3'],
      [OTHER, 'CC6.1'],
      [THIRD, 'CC2.3'],
      [CONTROL, 'CC6.3'],
    ]);
  });

  it('take the criteria on the line below them', () => {
    const cuecs = cuecsIn(item(ONE), paragraph('CC6.2'), item(OTHER), paragraph('CC6.1'));
    expect(cuecs.map(({ criteria }) => criteria)).toEqual([['CC6.2'], ['CC6.1']]);
  });
});

it('keeps a bulleted list whose items end in chips a list', () => {
  const page = new DrawnPage();
  [60, 75, 90].forEach((y) =>
    page.text(60, y, 'Words of a paragraph that runs over the whole of the page as it goes.'),
  );
  page.text(60, 110, '• Services are protected from changes that nobody has asked for.').text(375, 110, 'CC8.1');
  page.text(60, 125, '• Incidents that concern tenants are made known to customers now.').text(375, 125, 'CC7.4');
  expect(layOut(drawingsOf(page), []).flow.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'LIST_ITEM', 'LIST_ITEM']);
});

describe('what is expected of providers', () => {
  it('stands in lines below their names, where a sentence says so', () => {
    const { csocs } = readLists({
      description: [
        heading('Subservice Organizations', 2),
        paragraph('Each provider’s complementary subservice organization controls (CSOCs) are listed below its name.'),
        heading('Google Cloud Platform', 3),
        paragraph('Hosts the production environment'),
        paragraph('Physical access to facilities is logged and monitored.'),
        paragraph('Facilities have redundant power.'),
        heading('Changes to the System', 2),
        paragraph('There were none.'),
      ],
    }).lists;
    expect(csocs.map(({ text, subserviceOrganization }) => [text, subserviceOrganization])).toEqual([
      ['Physical access to facilities is logged and monitored.', 'Google Cloud Platform'],
      ['Facilities have redundant power.', 'Google Cloud Platform'],
    ]);
  });

  it('knows companies of one country apart', () => {
    const [one, other] = ['Equinor Data (UK) Limited', 'Granite Storage (UK) PLC'].map((name) => providerName(name)!);
    expect(isSameProvider(one!, other!)).toBe(false);
    expect(providerName('Amazon Web Services (AWS)')?.aliases).toEqual(['AWS']);
  });
});

describe('a table of labels', () => {
  const shown = (...tests: Piece[]) =>
    readLists({ tests }).lists.controls.map(({ id, criteria, description, tests: each }) => [
      id,
      criteria.join(),
      description,
      ...each.map(({ procedure, result }) => `${procedure} > ${result}`),
    ]);

  it('may give the id beside one label and the words beside the next', () => {
    const measure = (id: string) =>
      table(
        [
          ['Control measure', id],
          ['Description', CONTROL],
          ['Frequency', 'Quarterly'],
          ['Test approach', TEST],
          ['Conclusion', 'No deviations were identified.'],
        ],
        false,
      );
    expect(
      shown(heading('CC6.3', 3), measure('NL-CC6-01'), heading('Control measure NL-CC6-02', 4), paragraph(CONTROL)),
    ).toEqual([
      ['NL-CC6-01', 'CC6.3', CONTROL, `${TEST} > No deviations were identified.`],
      ['NL-CC6-02', 'CC6.3', CONTROL],
    ]);
  });

  it('may set ids and criteria in columns of their own, and labels so close that they share a row', () => {
    const rows = [
      ['DCF-71', 'CC6.1', 'CC6.6'],
      ['Control\vTest', '', `${CONTROL}\v${TEST}`],
      ['Result', '', 'No exceptions noted.'],
      ['DCF-73', 'CC6.3', ''],
      ['Control', '', CONTROL],
      ['Test\vResult', '', `${TEST}\vNo exceptions noted.`],
    ];
    expect(shown(table(rows, false))).toEqual([
      ['DCF-71', 'CC6.1,CC6.6', CONTROL, `${TEST} > No exceptions noted.`],
      ['DCF-73', 'CC6.3', CONTROL, `${TEST} > No exceptions noted.`],
    ]);
  });

  it('may end on the next page', () => {
    const rows = [
      ['Control ID', 'LA-1'],
      ['Control', CONTROL],
      ['Test', TEST],
      ['Result', 'Exception noted: one of two was late.'],
    ];
    const { exceptions } = readLists({
      tests: [table(rows, false), pageBreak, table([['Management response', 'It was made up for.']], false)],
    }).lists;
    expect(exceptions).toMatchObject([{ controlId: 'LA-1', managementResponse: 'It was made up for.' }]);
  });

  it('is none where the same titles stand over each group of controls', () => {
    const titles = ['Control', 'What the company does', 'What we did', 'What we concluded'];
    const row = (id: string) => [id, CONTROL, TEST, 'The control operated effectively.'];
    const rows = [titles, row('JR-1'), ['CC6.2: The entity registers its users.'], titles, row('JR-2')];
    expect(shown(heading('CC6.1', 3), table(rows))).toEqual([
      ['JR-1', 'CC6.1', CONTROL, `${TEST} > The control operated effectively.`],
      ['JR-2', 'CC6.2', CONTROL, `${TEST} > The control operated effectively.`],
    ]);
  });
});

it('reads cards that begin with their number and criteria, though one table holds several', () => {
  const card = (id: string, words: string) => [
    [id, 'Criteria: CC6.1'],
    [words],
    ['Tests of operating effectiveness', 'Results'],
    [TEST, 'No exceptions were noted.'],
  ];
  const cards = [...card('Control 7', CONTROL), ...card('Control 8', 'Access rights end with employment.')];
  const { controls } = readLists({ tests: [table(cards)] }).lists;
  expect(controls).toMatchObject([
    { id: 'Control 7', criteria: ['CC6.1'], description: CONTROL, tests: [{ procedure: TEST }] },
    { id: 'Control 8', criteria: ['CC6.1'], tests: [{ procedure: TEST, outcome: 'NO_EXCEPTION' }] },
  ]);
});

describe('a form for each control', () => {
  const forms = (test: string, result: string) =>
    [1, 2, 3].map((number) =>
      table(
        [
          ['Control Number', `SEC-${number}`],
          ['Control Description', `${CONTROL} ${number}.`],
          ['Related Criteria', 'CC6.1'],
          [test, `${TEST} ${number}.`],
          [result, 'No exceptions noted.'],
        ],
        false,
      ),
    );

  it.each([
    ['Testing Procedures', 'Test Results'],
    ["Auditor's Testing Procedures Performed", 'Results of Testing Procedures'],
    ['How we went about it', 'What came of it'],
  ])('calls its test %j and its result %j', (test, result) => {
    const { controls } = readLists({ tests: forms(test, result) }).lists;
    expect(controls.map(({ id, tests }) => [id, tests[0]?.procedure, tests[0]?.outcome])).toEqual(
      [1, 2, 3].map((number) => [`SEC-${number}`, `${TEST} ${number}.`, 'NO_EXCEPTION']),
    );
  });
});

it('reads a form whose first row has the control’s name between its id and its criteria', () => {
  const form = (id: string, name: string) =>
    table(
      [
        [id, name, 'CC6.2, CC6.3'],
        ['Control', CONTROL],
        ['Testing', TEST],
        ['Result', 'No exceptions noted.'],
      ],
      false,
    );
  const { controls } = readLists({ tests: [form('AC-1', 'Access reviews'), form('AC-2', 'Terminations')] }).lists;
  expect(controls.map(({ id, criteria, tests }) => [id, criteria, tests[0]?.outcome])).toEqual([
    ['AC-1', ['CC6.2', 'CC6.3'], 'NO_EXCEPTION'],
    ['AC-2', ['CC6.2', 'CC6.3'], 'NO_EXCEPTION'],
  ]);
});

it('reads the tests that stand below a control without a label, each with its result', () => {
  const second = 'For accounts marked for removal, inspected the list of users to determine whether they were removed.';
  const { controls, exceptions } = readLists({
    tests: [
      heading('CC6.3 The entity authorizes access.', 3),
      paragraph(`Control CC6.3-01: ${CONTROL}`),
      item(`${TEST} No exceptions noted.`),
      item(`${second} Exception noted: one of four was still there.`),
      paragraph(`Control CC6.3-02: ${CONTROL}`),
      paragraph(TEST),
      paragraph('No exceptions noted.'),
    ],
  }).lists;
  expect(controls.map(({ id, tests }) => [id, ...tests.map(({ procedure, outcome }) => [procedure, outcome])])).toEqual(
    [
      ['CC6.3-01', [TEST, 'NO_EXCEPTION'], [second, 'EXCEPTION']],
      ['CC6.3-02', [TEST, 'NO_EXCEPTION']],
    ],
  );
  expect(exceptions.map(({ finding }) => finding)).toEqual(['Exception noted: one of four was still there.']);
});

it('reads the labels of tests below a row that has the control’s id, its words and more', () => {
  const rows = (id: string) => [
    [id, CONTROL, 'Manual', 'Quarterly'],
    ['Test of\vcontrol', TEST],
    ['Test result', 'No exceptions noted.'],
  ];
  const form = table([['CC6.3 The entity authorizes access.'], ...rows('AST001'), ...rows('AST002')], false);
  const { controls } = readLists({ tests: [form] }).lists;
  expect(controls.map(({ id, description, criteria, tests }) => [id, description, criteria, tests])).toEqual(
    ['AST001', 'AST002'].map((id) => [
      id,
      CONTROL,
      ['CC6.3'],
      [{ procedure: TEST, result: 'No exceptions noted.', outcome: 'NO_EXCEPTION' }],
    ]),
  );
});

it('reads labels that run in with a point', () => {
  const { controls, exceptions } = readLists({
    tests: [
      heading('CC6.3: The entity authorizes access.', 3),
      paragraph(`CR601. ${CONTROL}`),
      paragraph(`Test. ${TEST}`),
      paragraph('Result. Exception noted: 2 of 25 users kept access for three days.'),
      paragraph('Management’s response. Access is now removed by a nightly job.'),
    ],
  }).lists;
  expect(controls.map(({ id, tests }) => [id, tests[0]?.procedure, tests[0]?.outcome])).toEqual([
    ['CR601', TEST, 'EXCEPTION'],
  ]);
  expect(exceptions[0]?.managementResponse).toBe('Access is now removed by a nightly job.');
});
