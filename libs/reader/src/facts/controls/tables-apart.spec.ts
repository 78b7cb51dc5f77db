import { heading, item, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const SECOND = 'Inspected the change tickets to determine that the changes had been made.';
const NONE = 'No exceptions noted.';

const read = (...tests: Piece[]) =>
  readLists({ tests }).lists.controls.map(({ id, criteria, description, tests: each }) => [
    id,
    criteria.join(),
    description,
    ...each.map(({ procedure, result, outcome }) => `${procedure} > ${result} > ${outcome}`),
  ]);

describe('controls and their tests in tables of their own', () => {
  const controls = [
    ['Control', 'Control activities of Acme'],
    ['LA-1', ACCESS],
    ['LA-2', REVIEW],
  ];
  const tests = [
    ['Control', "The auditor's tests", 'Results'],
    ['LA-1', TEST, NONE],
    ['LA-1', SECOND, '2 of 25 requests had not been approved.'],
    ['LA-2', SECOND, NONE],
  ];
  const both = [
    [
      'LA-1',
      'CC6.1',
      ACCESS,
      `${TEST} > ${NONE} > NO_EXCEPTION`,
      `${SECOND} > 2 of 25 requests had not been approved. > EXCEPTION`,
    ],
    ['LA-2', 'CC6.1', REVIEW, `${SECOND} > ${NONE} > NO_EXCEPTION`],
  ];

  it.each([
    ['apart', [table(controls), table(tests)]],
    ['where the layout took them for one table', [table([...controls, ...tests])]],
    ['where the titles of the first stayed on the page before', [table([...controls.slice(1), ...tests], false)]],
  ])('are put together by id: %s', (_, tables) => {
    expect(read(heading('CC6.1 Access'), ...tables)).toEqual(both);
  });
});

describe('results in a table of their own', () => {
  const told = (id: string, words: string) => [paragraph(`${id} ${words}`), paragraph('Tests performed:'), item(TEST)];
  const read2 = (...results: string[][]) =>
    read(
      heading('CC6.1 Access'),
      ...told('LA-1', ACCESS),
      ...told('LA-2', REVIEW),
      heading('Appendix: Results of Tests'),
      table([['Control', 'Result of testing', "Management's response"], ...results]),
    );

  it('are those of the tests that stand elsewhere, by the control’s id', () => {
    expect(read2(['LA-1', NONE, ''], ['LA-2', '2 of 25 reviews had not been made.', 'They have been made.'])).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
      ['LA-2', 'CC6.1', REVIEW, `${TEST} > 2 of 25 reviews had not been made. > EXCEPTION`],
    ]);
  });

  it('make no controls of ids that stand nowhere else', () => {
    expect(read2(['LA-1', NONE, ''], ['LA-9', NONE, '']).map(([id]) => id)).toEqual(['LA-1', 'LA-2']);
  });
});

describe('results that are signs', () => {
  const legend = table([
    ['Code', 'Meaning'],
    ['I', 'Inspection'],
    ['+', 'No exceptions noted'],
    ['§', 'Exception noted, see 4.3'],
  ]);
  const listed = table([
    ['No.', 'Control', 'Type', 'Test', 'Result'],
    ['LA-1', ACCESS, 'I', TEST, '+'],
    ['LA-2', REVIEW, 'I', SECOND, '§'],
  ]);

  it('are what the legend says', () => {
    expect(read(legend, heading('CC6.1 Access'), listed)).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${TEST} > No exceptions noted > NO_EXCEPTION`],
      ['LA-2', 'CC6.1', REVIEW, `${SECOND} > Exception noted, see 4.3 > EXCEPTION`],
    ]);
  });

  it('leave it to a list what was found, in whatever words', () => {
    const finding = 'Until March, one administrator could connect without a certificate.';
    const { lists } = readLists({
      tests: [
        legend,
        heading('CC6.1 Access'),
        listed,
        heading('4.3 Exceptions'),
        paragraph(`LA-2 – ${finding}`),
        paragraph('Response of management: The exemption has been removed.'),
      ],
    });
    expect(lists.exceptions.map((each) => [each.controlId, each.finding, each.managementResponse])).toEqual([
      ['LA-2', finding, 'The exemption has been removed.'],
    ]);
  });
});

describe('results that are numerals', () => {
  const listed = table([
    ['No.', 'Crit.', 'Control', 'Test', 'Result'],
    ['LA-1', 'CC6.1', ACCESS, TEST, '1'],
    ['LA-2', 'CC6.3', REVIEW, SECOND, '2'],
  ]);
  const keyed = (...notes: ReturnType<typeof paragraph>[]) =>
    readLists({
      tests: [
        paragraph('1 – The control operated as described; no exceptions were found.'),
        paragraph('2 – Exceptions were found. They are described in the notes that follow the table.'),
        listed,
        heading('Notes on results marked 2', 3),
        ...notes,
      ],
    }).lists;

  it('are what the key says, and the notes tell what was found, each in the control that it names', () => {
    const finding = 'One of the three users who left was deleted eleven days after the last day.';
    const { controls, exceptions } = keyed(
      paragraph(`Control LA-2 (CC6.3). ${finding}`),
      paragraph('Reply of Acme: The contract had been ended early.'),
    );
    expect(controls.map(({ id, tests }) => [id, ...tests.map(({ outcome }) => outcome)])).toEqual([
      ['LA-1', 'NO_EXCEPTION'],
      ['LA-2', 'EXCEPTION'],
    ]);
    expect(exceptions.map((each) => [each.controlId, each.finding, each.managementResponse])).toEqual([
      ['LA-2', finding, 'The contract had been ended early.'],
    ]);
  });
});

describe('a card in the words of a small firm', () => {
  it.each(['Management comment', 'Where we stand now'])(
    'is read by its labels, and its answer below what was found: %s',
    (answer) => {
      const card = table(
        [
          ['Ref', 'LA-1'],
          ['What Acme does', ACCESS],
          ['Criteria addressed', 'CC6.1, CC6.2'],
          ['How we tested it', TEST],
          ['What we found', '3 of 25 leavers kept access for 4 to 11 days.'],
          [answer, 'Tickets are now created by the HR system.'],
        ],
        false,
      );
      expect(read(card)).toEqual([
        ['LA-1', 'CC6.1,CC6.2', ACCESS, `${TEST} > 3 of 25 leavers kept access for 4 to 11 days. > EXCEPTION`],
      ]);
      const [exception] = readLists({ tests: [card] }).lists.exceptions;
      expect(exception?.managementResponse).toBe('Tickets are now created by the HR system.');
    },
  );
});

describe('a column of samples beside the tests', () => {
  it('is none of their words', () => {
    const rows = [
      ['Ref.', 'Description of control', 'Procedure', 'Sample', 'Result'],
      ['LA-1', ACCESS, TEST, '25 of 143', NONE],
    ];
    expect(read(heading('CC6.1 Access'), table(rows))).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE} > NO_EXCEPTION`],
    ]);
  });
});

describe('criteria', () => {
  it('of the control itself outrank those of the heading over a group', () => {
    const told = (id: string, words: string) => [
      paragraph(`Control ${id} – ${words}`),
      paragraph('Results of tests'),
      paragraph(NONE),
    ];
    const tests = [
      heading('Logical Access (CC6.1, CC6.2, CC6.3)'),
      ...told('6.01', `${ACCESS} (CC6.1)`),
      ...told('6.02', `${REVIEW} (CC6.3)`),
    ];
    expect(read(...tests).map(([, criteria, description]) => [criteria, description])).toEqual([
      ['CC6.1', ACCESS],
      ['CC6.3', REVIEW],
    ]);
  });

  it('are not taken from the user entities’ controls that support a control', () => {
    const { lists } = readLists({
      description: [
        heading('Complementary User Entity Controls'),
        table([
          ['Criteria', 'Complementary user entity control', 'Acme controls supported'],
          ['CC2.3', 'User entities reconcile their balances each day.', 'LA-1, LA-2'],
          ['CC7.1', 'User entities keep their list of signatories current.', 'LA-2'],
        ]),
      ],
      tests: [
        table([
          ['Control #', 'Criteria', 'Control Activity', 'Test Performed', 'Results of Tests'],
          ['LA-1', 'CC6.1', ACCESS, TEST, NONE],
          ['LA-2', 'CC6.3', REVIEW, SECOND, NONE],
        ]),
      ],
    });
    expect(lists.controls.map(({ criteria }) => criteria)).toEqual([['CC6.1'], ['CC6.3']]);
  });
});

it('what a label announced goes on in a table that the layout began anew', () => {
  const tests = [
    heading('LA-1 Access'),
    table(
      [
        ['CRITERIA', 'CC6.1'],
        ['CONTROL', ACCESS],
        ['TEST PROCEDURES', 'Inspected a sample of 25 requests to determine that'],
      ],
      false,
    ),
    table(
      [
        ['', 'they were approved.'],
        ['TEST RESULT', NONE],
      ],
      false,
    ),
  ];
  expect(read(...tests)).toMatchObject([['LA-1', 'CC6.1', expect.anything(), `${TEST} > ${NONE} > NO_EXCEPTION`]]);
});

it('answers below the headings of a summary go each to the control that its heading names', () => {
  const pointer = 'Exception noted – see Summary of Exceptions';
  const told = (label: string, finding: string, response: string) => [
    heading(label, 3),
    paragraph(finding),
    paragraph(`Management's response: ${response}`),
  ];
  const { lists } = readLists({
    tests: [
      table([
        ['Control #', 'Criteria', 'Control Activity', 'Test Performed', 'Results of Tests'],
        ['LA-1', 'CC6.1', ACCESS, TEST, pointer],
        ['LA-2', 'CC6.3', REVIEW, SECOND, pointer],
      ]),
      heading('Summary of Exceptions'),
      ...told('CC6.1 / LA-1', '2 of 25 requests had not been approved.', 'Approval is now forced.'),
      ...told('CC6.3 / LA-2', 'One of four reviews had not been made.', 'It has been made.'),
    ],
  });
  expect(lists.exceptions.map((each) => [each.controlId, each.managementResponse])).toEqual([
    ['LA-1', 'Approval is now forced.'],
    ['LA-2', 'It has been made.'],
  ]);
});
