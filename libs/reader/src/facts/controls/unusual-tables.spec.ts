import { heading, item, MERGED, pageBreak, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const SECOND = 'Inspected the change tickets to determine that the changes had been made.';
const NONE = 'No exceptions noted.';
const HEADER = ['Control #', 'Control Activity', 'Test Performed', 'Results of Tests'];

const read = (...tests: Piece[]) =>
  readLists({ tests }).lists.controls.map(({ id, criteria, description, tests: each }) => [
    id,
    criteria.join(),
    description,
    ...each.map(({ procedure, result, outcome }) => `${procedure} > ${result} > ${outcome}`),
  ]);

describe('a table without titles', () => {
  it('holds whole criteria first, and before the results tests in whatever words', () => {
    const told = 'The request form (sample of 25 requests) evidenced that an approval had been given.';
    const rows = [
      ['CC6.1 The entity restricts logical access.', ACCESS, 'LA-1', told, NONE],
      ['CC6.2 The entity registers its users.', REVIEW, 'LA-2', told, NONE],
    ];
    expect(read(table(rows, false))).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${told} > ${NONE} > NO_EXCEPTION`],
      ['LA-2', 'CC6.2', REVIEW, `${told} > ${NONE} > NO_EXCEPTION`],
    ]);
  });

  it('may hold each test with its result in one column, and the response behind them', () => {
    const told = (id: string, words: string, result: string) => [`${id} ${words}`, `${TEST} Result: ${result}`];
    const rows = [
      told('LA-1', ACCESS, NONE),
      told('LA-2', REVIEW, 'One of two was late. Response of Acme: It was made up for.'),
    ];
    expect(read(heading('CC6.1 Access'), table(rows, false))).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
      ['LA-2', 'CC6.1', REVIEW, `${TEST} > One of two was late. > EXCEPTION`],
    ]);
  });

  it('may give its results by a sign', () => {
    const card = (id: string, words: string) => table([[`${id} ${words}`], [TEST, 'NE']], false);
    expect(read(heading('Criterion CC6.1'), card('CC6.1-A', ACCESS), card('CC6.1-B', REVIEW))).toEqual([
      ['CC6.1-A', 'CC6.1', ACCESS, `${TEST} > NE > NO_EXCEPTION`],
      ['CC6.1-B', 'CC6.1', REVIEW, `${TEST} > NE > NO_EXCEPTION`],
    ]);
  });
});

describe('a title over a table of controls', () => {
  it.each([
    ['numbered like them', heading('W1 Governance')],
    ['with its series of criteria', heading('CC1: Control environment')],
    ['in a sentence', paragraph('4.1 Sampling: the size of a sample follows from the frequency of the control.')],
  ])('is no control: %s', (_, title) => {
    expect(read(title, table([HEADER, ['W1.1', ACCESS, TEST, NONE]])).map(([id]) => id)).toEqual(['W1.1']);
  });

  it('is one where the table holds only its tests', () => {
    const tests = table([
      ['Test Performed', 'Results of Tests'],
      [TEST, NONE],
    ]);
    expect(read(heading(`LA-1 ${ACCESS}`), tests)).toEqual([['LA-1', '', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`]]);
  });

  it('may hold the criterion and the first control', () => {
    const title = heading('CC1.4 – The entity attracts competent individuals. Control Activity LA-1');
    expect(read(title, paragraph(ACCESS))).toEqual([['LA-1', 'CC1.4', ACCESS]]);
  });
});

describe('one column with tests and results', () => {
  const COLUMNS = ['Control Activity', 'Procedures and Results'];

  it('gives each test its result', () => {
    const cell = `${TEST} Result: ${NONE} ${SECOND} Result: Exception noted. 1 of 8 changes was late.`;
    expect(read(table([COLUMNS, [`LA-1 ${ACCESS}`, cell]]))).toEqual([
      [
        'LA-1',
        '',
        ACCESS,
        `${TEST} > ${NONE} > NO_EXCEPTION`,
        `${SECOND} > Exception noted. 1 of 8 changes was late. > EXCEPTION`,
      ],
    ]);
  });

  it('gives each paragraph above a result to its test, whatever it begins with', () => {
    const [first, second] = ['Drew 25 requests. For each, saw the approval.', 'Watched a user sign in.'];
    const cell = `${first}\nResult: Effective\n${second}\nResult: Effective`;
    expect(read(table([COLUMNS, [`LA-1 ${ACCESS}`, cell]]))[0]?.slice(3)).toEqual([
      `${first} > Effective > NO_EXCEPTION`,
      `${second} > Effective > NO_EXCEPTION`,
    ]);
  });

  it('goes on with a test that the row’s second line ends', () => {
    const rows = [
      COLUMNS,
      ['LA-1', 'Inspection: the requests.'],
      [ACCESS, `Attribute tested: they had been approved. Result: ${NONE}`],
    ];
    expect(read(table(rows))).toEqual([
      [
        'LA-1',
        '',
        ACCESS,
        `Inspection: the requests. Attribute tested: they had been approved. > ${NONE} > NO_EXCEPTION`,
      ],
    ]);
  });
});

describe('a row of a table of controls', () => {
  it('may look like one cell: criterion, id and words', () => {
    const rows = [
      ['TSC', 'Control #', 'Control Specified by Acme'],
      ['C1.1 LA-23 ' + ACCESS],
      ['C1.2', 'LA-24', REVIEW],
    ];
    expect(read(table(rows))).toEqual([
      ['LA-23', 'C1.1', ACCESS],
      ['LA-24', 'C1.2', REVIEW],
    ]);
  });

  it('has its words below its id, though the page’s first rows show ids alone', () => {
    const columns = ['Control', 'Test Performed', 'Results of Tests'];
    const rows = [
      ['LA-2', TEST, NONE],
      [REVIEW, SECOND, ''],
      [`LA-3\n${ACCESS}`, TEST, NONE],
    ];
    const first = table([columns, ['LA-1', TEST, NONE]]);
    expect(read(first, pageBreak, paragraph('A gateway is in use.'), table(rows, false)).slice(1)).toEqual([
      ['LA-2', '', REVIEW, `${TEST} > ${NONE} > NO_EXCEPTION`, expect.stringContaining(SECOND)],
      ['LA-3', '', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ]);
  });

  it('has a test for each paragraph that tells what was seen, whatever it begins with', () => {
    const [first, second] = [
      'The register evidenced that names stood in it.',
      'The minutes evidenced that a report was given.',
    ];
    expect(read(table([HEADER, ['LA-1', ACCESS, `${first}\n${second}`, NONE]]))[0]?.slice(3)).toEqual([
      `${first} > ${NONE} > NO_EXCEPTION`,
      `${second} > ${NONE} > NO_EXCEPTION`,
    ]);
  });

  it('has a result for each test where one could not be tested', () => {
    const result = 'Pass\nCould not be tested: no changes were requested in the period.';
    expect(read(table([HEADER, ['LA-1', ACCESS, `${TEST}\n${SECOND}`, result]]))[0]?.slice(3)).toEqual([
      `${TEST} > Pass > NO_EXCEPTION`,
      `${SECOND} > Could not be tested: no changes were requested in the period. > NO_OCCURRENCE`,
    ]);
  });

  it('has its second test on the next page', () => {
    const rows = [HEADER, ['LA-1', ACCESS, TEST, NONE]];
    const wordy = 'Through a haphazard selection of 25 changes, we compared the tickets with the requests.';
    expect(
      read(
        table(rows),
        pageBreak,
        table([HEADER, ['LA-2', REVIEW, `By inspecting the requests, we saw them.\n${wordy}`, NONE]]),
      )[1]?.slice(3),
    ).toEqual([
      `By inspecting the requests, we saw them. > ${NONE} > NO_EXCEPTION`,
      `${wordy} > ${NONE} > NO_EXCEPTION`,
    ]);
  });
});

describe('paragraphs below the headings of criteria', () => {
  const parts = ['CC6.1', 'CC6.2', 'CC6.3', 'CC6.6', 'CC6.7'].flatMap((criterion, order) => [
    heading(`${criterion} The entity meets its objective number ${order}.`, 3),
    paragraph(`The owner of system ${order} approves each request for access.`),
  ]);

  it('are controls where the report lists none otherwise', () => {
    expect(read(...parts).map(([, criteria]) => criteria)).toEqual(['CC6.1', 'CC6.2', 'CC6.3', 'CC6.6', 'CC6.7']);
  });

  it('are none beside controls that are listed with their tests', () => {
    expect(read(table([HEADER, ['LA-1', ACCESS, TEST, NONE]]), ...parts).map(([id]) => id)).toEqual(['LA-1']);
  });
});

describe('a paragraph without an id over a table of its tests', () => {
  const titles = ['Tests of Operating Effectiveness', 'Results of Tests'];

  it('is the control', () => {
    const parts = [
      table([titles, ['CC6.1 – The entity restricts access.']]),
      paragraph(ACCESS),
      table([[TEST, NONE], [SECOND, NONE], ['CC6.2 – The entity registers its users.']], false),
      paragraph(REVIEW),
      table([[TEST, NONE]], false),
    ];
    expect(read(...parts)).toEqual([
      [null, 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`, `${SECOND} > ${NONE} > NO_EXCEPTION`],
      [null, 'CC6.2', REVIEW, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ]);
  });
});

it('tests and results stand in two columns below one title', () => {
  const rows = [
    ['Control', 'Tests of operating effectiveness and results', 'Tests of operating effectiveness and results'],
    [`LA-1 ${ACCESS}`, TEST, NONE],
    [`LA-2 ${REVIEW}`, SECOND, NONE],
  ];
  expect(read(heading('CC6.1 Access'), table(rows))).toEqual([
    ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ['LA-2', 'CC6.1', REVIEW, `${SECOND} > ${NONE} > NO_EXCEPTION`],
  ]);
});

it('a label on a line of its own is read though the layout put it into the paragraph above', () => {
  const parts = [
    paragraph(`Control LA-1: ${ACCESS}\nTests performed`),
    item(TEST),
    paragraph('Results'),
    paragraph(NONE),
  ];
  expect(read(heading('CC6.1 Access'), ...parts)).toEqual([
    ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
  ]);
});

it('a control’s words stand in a row over its tests, below the row that names it', () => {
  const form = [
    ['Control LA-1 — CC6.1, CC6.2'],
    [ACCESS],
    ['Audit procedure', 'Audit result'],
    [TEST, NONE],
    ['Control LA-2 — CC6.3'],
    [REVIEW],
    ['Audit procedure', 'Audit result'],
    [SECOND, NONE],
  ];
  expect(read(table(form, false))).toEqual([
    ['LA-1', 'CC6.1,CC6.2', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ['LA-2', 'CC6.3', REVIEW, `${SECOND} > ${NONE} > NO_EXCEPTION`],
  ]);
});

it('tests are known by what stands in their column where its title says nothing of them', () => {
  const titles = ['Control no.', 'Control in place', 'Work of the practitioner', 'Findings'];
  expect(
    read(heading('CC6.1 Access'), table([titles, ['LA-1', ACCESS, TEST, NONE], ['LA-2', REVIEW, SECOND, NONE]])),
  ).toEqual([
    ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ['LA-2', 'CC6.1', REVIEW, `${SECOND} > ${NONE} > NO_EXCEPTION`],
  ]);
});

it('serves the criterion that alone stands in a table before the page’s end', () => {
  const criterion = table([['CC3.1', 'COSO Principle 6: The entity specifies objectives with clarity.']], false);
  const rows = table([HEADER, ['CA-09', ACCESS, TEST, NONE]]);
  expect(read(criterion, pageBreak, rows)).toEqual([['CA-09', 'CC3.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`]]);
});

it('makes no controls of the report’s own numbers, nor of a criterion that a page’s end left behind', () => {
  const rows = table([
    HEADER,
    ['LA-1', ACCESS, TEST, NONE],
    ['LA-2', REVIEW, SECOND, NONE],
    ['LA-3', ACCESS, SECOND, NONE],
  ]);
  const criterion = paragraph('CC4.1');
  const own = paragraph('COSO Principle 16: The entity selects and performs evaluations of internal control.');
  const parts = [
    heading('D.1 Controls and Tests', 2),
    rows,
    heading('D.2 Criteria Cross-Reference', 2),
    criterion,
    own,
  ];
  expect(read(...parts, rows).map(([id]) => id)).toEqual(['LA-1', 'LA-2', 'LA-3']);
});

it('names its controls in one narrow column with their criteria, in whatever order', () => {
  const rows = [
    ['CriterionControl', 'Company Controls', 'Tests Performed', 'Result'],
    ['CC1.1, HR-01 CC1.5', ACCESS, TEST, NONE],
    ['CC1.2 GV-01', REVIEW, TEST, NONE],
  ];
  expect(read(table(rows)).map(([id, criteria]) => [id, criteria])).toEqual([
    ['HR-01', 'CC1.1,CC1.5'],
    ['GV-01', 'CC1.2'],
  ]);
});

it('serves the criterion above it, though the titles of its columns stand between as one line', () => {
  const titles = ['#', 'Description of Controls', 'Tests of Operating Effectiveness', 'Conclusion'];
  const line = heading('# Description of Controls Tests of Operating Conclusion Effectiveness', 3);
  const first = table([titles, ['HR-1', ACCESS, TEST, NONE]]);
  const second = table([['HR-2', REVIEW, TEST, NONE]], false);
  expect(
    read(heading('CC1.3 Structures', 3), first, heading('CC1.4 Competence', 3), line, second).map(([id, criteria]) => [
      id,
      criteria,
    ]),
  ).toEqual([
    ['HR-1', 'CC1.3'],
    ['HR-2', 'CC1.4'],
  ]);
});

describe('columns with titles that no rule knows', () => {
  const titles = ['Item', 'What management has put in place', 'Served', 'How it was looked at', 'Extent', 'Appraisal'];
  const rows = Array.from({ length: 6 }, (_, order) => [
    `QL-${order + 1}`,
    `${ACCESS.slice(0, -1)} of kind ${'abcdef'[order]}.`,
    'CC6.1',
    TEST,
    `${order + 20}`,
    order === 5 ? 'Met in part. Of 25 requests, two had not been approved.' : 'As it should be',
  ]);

  it('are known by what stands in them, and the usual verdict by its being usual', () => {
    expect(read(table([titles, ...rows]))).toEqual(
      rows.map(([id, words, , , , result]) => [
        id,
        'CC6.1',
        words,
        `${TEST} > ${result} > ${id === 'QL-6' ? 'EXCEPTION' : 'NO_EXCEPTION'}`,
      ]),
    );
  });

  it('leave a control whose words speak of effectiveness with its words', () => {
    const words =
      'Acme assesses itself each year to gain assurance that its controls are in place and operating effectively.';
    const cut = table([['LA-1', words]], false);
    expect(read(heading('CC4.1 Monitoring'), cut)).toEqual([['LA-1', 'CC4.1', words]]);
  });

  it('may hold a register whose tests, numbered by themselves, stand in the next table', () => {
    const register = table([
      ['Control', 'Statement', 'TSC'],
      ...rows.map(([id = '', words = '']) => [id, words, 'CC6.1']),
    ]);
    const tests = table([
      ['Test', 'Control', 'What was done', 'Res.'],
      ...rows.map(([id = ''], order) => [`T00${order + 1}`, id, TEST, order === 5 ? 'E' : 'N']),
    ]);
    const legend = paragraph('N: no exception. E: exception, described in 4.3.');
    expect(read(register, legend, tests).map(([id, criteria, words, test]) => [id, criteria, words, test])).toEqual(
      rows.map(([id, words], order) => [
        id,
        'CC6.1',
        words,
        `${TEST} > ${order === 5 ? 'exception, described in 4.3 > EXCEPTION' : 'no exception > NO_EXCEPTION'}`,
      ]),
    );
  });
});

describe('columns beside the tests', () => {
  it('of observations are the results, where no other column has them', () => {
    const titles = ['Sr. No.', 'Control No.', 'Control Activity', 'Criteria', 'Test Procedures', 'Observations'];
    const enquired =
      'Enquired with the Manager – IT and inspected the listing to verify whether any instance had occurred.';
    const found = 'Not tested. There was no occurrence of disposal of media during the period under review.';
    const rows = [
      titles,
      ['48', 'CTL-AC-20', ACCESS, 'CC6.4', TEST, 'No deviation noted.'],
      ['49', 'CTL-AC-21', REVIEW, 'CC6.5', enquired, found],
    ];
    expect(read(table(rows))).toEqual([
      ['CTL-AC-20', 'CC6.4', ACCESS, `${TEST} > No deviation noted. > NO_EXCEPTION`],
      ['CTL-AC-21', 'CC6.5', REVIEW, `${enquired} > ${found} > NO_OCCURRENCE`],
    ]);
  });

  it('of the kind of test or its number are none of its words', () => {
    const rows = (title: string, ...values: string[]) => [
      ['No.', 'Control Activity', title, 'Test of Operating Effectiveness', 'Test Result'],
      ...values.map((value, order) => [`7.0${order + 1}`, order === 0 ? ACCESS : REVIEW, value, TEST, NONE]),
    ];
    const expected = [
      ['7.01', 'CC7.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
      ['7.02', 'CC7.1', REVIEW, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ];
    expect(read(heading('CC7.1', 3), table(rows('Type of Test', 'Inspection', 'Observation')))).toEqual(expected);
    expect(read(heading('CC7.1', 3), table(rows('Test no.', '1.1', '1.2')))).toEqual(expected);
  });
});

it('the numbers of a control’s tests are no ids, where a page begins with the last of them', () => {
  const titles = ['Control Ref.', 'Control Activity', 'TSC', 'Step', 'Test Procedure', 'Result'];
  const found = 'Exception noted. Two of 25 requests had no approval.';
  const rows = [
    titles,
    ['AC/LPA/01', ACCESS, 'CC6.1', '1', TEST, NONE],
    [MERGED, MERGED, MERGED, '2', SECOND, NONE],
    ['AC/LPA/02', REVIEW, 'CC6.2', '1', TEST, NONE],
  ];
  const next = [titles, ['', '', '', '2', SECOND, found], ['AC/LPA/03', ACCESS, 'CC6.3', '1', TEST, NONE]];
  expect(read(table(rows), pageBreak, table(next)).map(([id, , , ...tests]) => [id, tests.length])).toEqual([
    ['AC/LPA/01', 2],
    ['AC/LPA/02', 2],
    ['AC/LPA/03', 1],
  ]);
});

describe('a cell with all controls of a criterion', () => {
  it('begins each on a line of its own with its id', () => {
    const cell = `SM6.1 – ${ACCESS}\vSM6.2 – ${REVIEW}`;
    expect(
      read(
        table([
          ['Trust services criteria', 'Controls'],
          ['CC6.1 Access', cell],
          ['CC6.2 Users', `SM6.3 – ${REVIEW}`],
        ]),
      ),
    ).toEqual([
      ['SM6.1', 'CC6.1', ACCESS],
      ['SM6.2', 'CC6.1', REVIEW],
      ['SM6.3', 'CC6.2', REVIEW],
    ]);
  });
});

describe('a map in paragraphs', () => {
  it('names the controls below or behind each criterion', () => {
    const map = [
      paragraph('CC6.1 – The entity restricts logical access.'),
      paragraph('Supporting control activities: IAM - 1, IAM - 2'),
      paragraph('CC6.2 – The entity registers its users. Supporting control activities: IAM - 2'),
    ];
    const rows = [HEADER, ['IAM - 1.', ACCESS, TEST, NONE], ['IAM - 2.', REVIEW, TEST, NONE]];
    expect(
      read(...map, heading('Controls, Tests and Results', 3), table(rows)).map(([id, criteria]) => [id, criteria]),
    ).toEqual([
      ['IAM-1', 'CC6.1'],
      ['IAM-2', 'CC6.1,CC6.2'],
    ]);
  });
});

it('may have the series of its criteria in its header, which stands again over each of them', () => {
  const header = (series: string) => [
    series,
    'Criteria',
    'Control Activity Specified by the Service Organization',
    'Test Applied by the Service Auditor',
    'Test Results',
  ];
  const rows = [
    header('CC6.0'),
    ['CC6.1', 'The entity restricts logical access.', ACCESS, TEST, NONE],
    ['CHANGE MANAGEMENT'],
    header('CC8.0'),
    ['CC8.1', 'The entity authorizes changes.', REVIEW, SECOND, NONE],
  ];
  expect(read(table(rows))).toEqual([
    [null, 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    [null, 'CC8.1', REVIEW, `${SECOND} > ${NONE} > NO_EXCEPTION`],
  ]);
});

it('may repeat titles that say nothing of their columns', () => {
  const titles = ['Control', 'What the company does', 'What we did', 'What we concluded'];
  const rows = [titles, ['LA-1', ACCESS, TEST, NONE], ['CC6.2: The entity reviews access.'], titles];
  const controls = read(heading('CC6.1 Access'), table([...rows, ['LA-2', REVIEW, SECOND, NONE]]));
  expect(controls.map(([id]) => id)).toEqual(['LA-1', 'LA-2']);
});

it('may name each control in a line below its words', () => {
  const titles = ['Control', 'Tests of Controls', 'Test Results'];
  const rows = [titles, [`${ACCESS}\nControl ID: AC-01`, TEST, NONE], [`${REVIEW}\nControl ID: AC-02`, SECOND, NONE]];
  expect(read(heading('CC6.1 Access'), table(rows))).toEqual([
    ['AC-01', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ['AC-02', 'CC6.1', REVIEW, `${SECOND} > ${NONE} > NO_EXCEPTION`],
  ]);
});

it('takes the ids below a criterion for no control’s words', () => {
  const mapped = [paragraph('CC6.1 The entity restricts access.'), paragraph('Controls: AC-01, AC-02')];
  const rows = [HEADER, ['AC-01', ACCESS, TEST, NONE], ['AC-02', REVIEW, SECOND, NONE]];
  expect(read(...mapped, heading('Part B', 2), table(rows)).map(([id]) => id)).toEqual(['AC-01', 'AC-02']);
});

it('cards without labels are read though what stands at the right of two of them makes a table', () => {
  const seen = (words: string) => `How we considered it ${words}`;
  const card = (id: string, words: string) => [
    paragraph(`${id} CC8.1 ${words}`),
    paragraph(seen(TEST)),
    paragraph('Suitably designed and implemented'),
  ];
  const both = table(
    [
      [`CHG-2 ${ACCESS}`, 'CC8.1'],
      [seen(TEST)],
      ['Suitably designed and implemented'],
      [`CHG-3 ${REVIEW}`, 'CC8.1 · C1.1'],
    ],
    false,
  );
  const rest = [paragraph(seen(SECOND)), paragraph('Suitably designed and implemented')];
  const found = read(heading('Change'), ...card('CHG-1', ACCESS), both, ...rest, ...card('CHG-4', REVIEW));
  expect(found.map(([id, criteria, words]) => [id, criteria, words])).toEqual([
    ['CHG-1', 'CC8.1', ACCESS],
    ['CHG-2', 'CC8.1', ACCESS],
    ['CHG-3', 'CC8.1,C1.1', REVIEW],
    ['CHG-4', 'CC8.1', REVIEW],
  ]);
});
