import { heading, item, pageBreak, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter. Changes are tracked to completion.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const SECOND = 'Inspected the change tickets to determine that the changes had been made.';
const NONE = 'No exceptions noted.';
const FOUND = 'Exception noted. 1 of 25 requests lacked an approval.';
const FIVE = ['Control #', 'Control Activity', 'Test Performed', 'Results of Tests'];

const read = (...tests: Piece[]) =>
  readLists({ tests }).lists.controls.map(({ id, criteria, description, tests: each }) => [
    id,
    criteria.join(),
    description,
    ...each.map(({ procedure, result }) => `${procedure} > ${result}`),
  ]);

describe('controls whose rows a page or a rule cuts', () => {
  it('have the rest of their words at the head of a page, where every other row has an id', () => {
    const more = 'One instance was followed through with the help of the policy.';
    const rest = table(
      [
        ['', more],
        ['LA-2', REVIEW],
        ['LA-3', 'Backups are restored in a test.'],
      ],
      false,
    );
    const pieces = [
      heading('CC6.1 Logical access', 3),
      table([
        ['Control #', 'Control Activity'],
        ['LA-0', 'Keys are rotated.'],
        ['LA-1', 'Information is classified, and each class has handling'],
      ]),
      paragraph('requirements.'),
      pageBreak,
      rest,
    ];
    expect(read(...pieces).map(([id, , words]) => [id, words])).toEqual([
      ['LA-0', 'Keys are rotated.'],
      ['LA-1', `Information is classified, and each class has handling requirements. ${more}`],
      ['LA-2', REVIEW],
      ['LA-3', 'Backups are restored in a test.'],
    ]);
  });

  it('take a card’s last row that stands alone at the head of a page', () => {
    const card = (id: string, ...rows: string[][]) =>
      table([['Ref.', id], ['Description of control', ACCESS], ['Test procedures', TEST], ...rows], false);
    const pieces = [
      card('1.3.1'),
      pageBreak,
      paragraph('Conclusion Effective'),
      card('1.4.1', ['Conclusion', 'Effective']),
    ];
    expect(read(...pieces)).toEqual([
      ['1.3.1', '', ACCESS, `${TEST} > Effective`],
      ['1.4.1', '', ACCESS, `${TEST} > Effective`],
    ]);
  });

  it('do not take a footnote below a card for the rest of their words', () => {
    const card = (id: string) =>
      table(
        [
          ['Ref.', id],
          ['Description of control', ACCESS],
          ['Test procedures', TEST],
          ['Conclusion', NONE],
        ],
        false,
      );
    const note = paragraph('1 Results are those of the tests alone; the opinion is expressed on the criteria.');
    expect(read(card('1.3.1'), card('1.4.1'), note).map(([id, , words]) => [id, words])).toEqual([
      ['1.3.1', ACCESS],
      ['1.4.1', ACCESS],
    ]);
  });

  it('have the response that a page’s end parted from their one column of tests and results', () => {
    const answer = 'The firm has been asked for certificates.';
    const rows = [
      ['#', 'Service Organization’s Controls', 'Tests of Controls and Results'],
      ['LA-1', ACCESS, `${TEST} Result: ${FOUND}`],
      ['', '', `Management’s Response: ${answer}`],
      ['LA-2', REVIEW, `${SECOND} Result: ${NONE}`],
    ];
    const { exceptions, controls } = readLists({ tests: [table(rows)] }).lists;
    expect(exceptions.map((each) => [each.controlId, each.managementResponse])).toEqual([['LA-1', answer]]);
    expect(controls[0]?.tests[0]?.procedure).toBe(TEST);
  });

  it('cite their criteria behind their sentence, before what more is said', () => {
    const told = `${ACCESS} (CC6.1, CC6.2) Implementation seen in the tickets.`;
    const rows = [
      ['Control #', 'Control Activity'],
      ['LA-1', told],
      ['LA-2', `${REVIEW} (CC6.3)`],
    ];
    expect(read(table(rows)).map(([id, criteria]) => [id, criteria])).toEqual([
      ['LA-1', 'CC6.1,CC6.2'],
      ['LA-2', 'CC6.3'],
    ]);
  });

  it('keep a description that goes on beside the next test, where the id stands in its cell', () => {
    const [first, second] = REVIEW.split(/(?<=\.) /) as [string, string];
    const rows = [
      ['Control Activity', 'Test Performed', 'Results of Tests'],
      [`LA-1\n${ACCESS}`, TEST, NONE],
      [`LA-2\n${first}`, TEST, NONE],
      [second, SECOND, NONE],
    ];
    expect(read(table(rows))).toEqual([
      ['LA-1', '', ACCESS, `${TEST} > ${NONE}`],
      ['LA-2', '', REVIEW, `${TEST} > ${NONE}`, `${SECOND} > ${NONE}`],
    ]);
  });

  it('take the end of a cell from the line that holds the titles again', () => {
    const cut = table([FIVE, ['LA-1', ACCESS.slice(0, 31), TEST, 'Passed']]);
    const rest = paragraph(`${FIVE.join(' ')} ${ACCESS.slice(32)}`);
    expect(read(cut, pageBreak, rest)).toEqual([['LA-1', '', ACCESS, `${TEST} > Passed`]]);
  });

  it('go on below the criterion that the next page prints again', () => {
    const above = () => heading('CC6.1 The entity restricts logical access.');
    const cut = table([FIVE, ['LA-1', ACCESS.slice(0, 31), TEST, NONE]]);
    const rest = table(
      [
        ['', ACCESS.slice(32), '', ''],
        ['LA-2', REVIEW, TEST, NONE],
      ],
      false,
    );
    expect(read(above(), cut, pageBreak, above(), rest)).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE}`],
      ['LA-2', 'CC6.1', REVIEW, `${TEST} > ${NONE}`],
    ]);
  });

  it('take the end of the one cell that was cut from the line below the table', () => {
    const cutTest = table([FIVE, ['LA-1', ACCESS, TEST.slice(0, 36), NONE]]);
    const cutWords = table([FIVE, ['LA-1', ACCESS.slice(0, 31), TEST, NONE]]);
    expect(read(cutTest, pageBreak, paragraph(TEST.slice(37)))).toEqual([['LA-1', '', ACCESS, `${TEST} > ${NONE}`]]);
    expect(read(cutWords, pageBreak, paragraph(ACCESS.slice(32)))).toEqual([['LA-1', '', ACCESS, `${TEST} > ${NONE}`]]);
  });

  it('take a response that stands alone in the column of results for one', () => {
    const rows = [FIVE, ['LA-1', ACCESS, TEST, FOUND], ['', '', '', "Management's Response: The approval was given."]];
    const { lists } = readLists({ tests: [table(rows)] });
    expect(lists.exceptions.map(({ finding, managementResponse }) => [finding, managementResponse])).toEqual([
      [expect.stringContaining('1 of 25 requests'), 'The approval was given.'],
    ]);
    expect(lists.controls[0]?.tests).toHaveLength(1);
  });

  it('read a short control over tests that passes for a cell of their column', () => {
    const rows = [
      ['Tests Performed', 'Results of Tests'],
      [`LA-1: ${ACCESS}`, ''],
      [TEST, NONE],
      [`LA-2: ${REVIEW}`, ''],
      [SECOND, NONE],
    ];
    expect(read(heading('CC6.1 Access is restricted.'), table(rows))).toEqual([
      ['LA-1', 'CC6.1', ACCESS, `${TEST} > ${NONE}`],
      ['LA-2', 'CC6.1', REVIEW, `${SECOND} > ${NONE}`],
    ]);
  });

  it('read on in a card whose label stays on the page before', () => {
    const rows = [
      ['Control ID', 'LA-1'],
      ['Control', ACCESS],
      ['Tests Performed', `1. ${TEST}`],
      ['', `2. ${SECOND}`],
      ['Results', NONE],
    ];
    expect(read(table(rows, false))).toEqual([['LA-1', '', ACCESS, `${TEST} > ${NONE}`, `${SECOND} > ${NONE}`]]);
  });
});

describe('controls line by line', () => {
  it('show their criteria in the line that names them', () => {
    const pieces = [
      heading('Control LA-1 (CC6.1, CC6.2)', 4),
      paragraph(ACCESS),
      heading('Tests Performed by the Service Auditor:', 5),
      paragraph(TEST),
      heading('Results of Tests:', 5),
      paragraph(NONE),
    ];
    expect(read(...pieces)).toEqual([['LA-1', 'CC6.1,CC6.2', ACCESS, `${TEST} > ${NONE}`]]);
  });

  it('know a test by its past tense where its label is missing', () => {
    const pieces = [heading('Control LA-1', 4), paragraph(REVIEW), paragraph(TEST), heading('Results of Tests:', 5)];
    expect(read(...pieces, paragraph(NONE))).toEqual([['LA-1', '', REVIEW, `${TEST} > ${NONE}`]]);
  });

  it('go on with the list whose first item stands behind the label', () => {
    const pieces = [
      paragraph(`Control LA-1: ${ACCESS}`),
      paragraph(`Tests of operating effectiveness: 1. ${TEST}`),
      item(SECOND, '2.'),
      paragraph(`Results: 1. ${NONE}`),
      item(FOUND, '2.'),
    ];
    expect(read(...pieces)).toEqual([['LA-1', '', ACCESS, `${TEST} > ${NONE}`, `${SECOND} > ${FOUND}`]]);
  });

  it('cite their criteria at the end of their words', () => {
    expect(read(table([FIVE, ['1.1', `${ACCESS} (CC6.1, CC6.2)`, TEST, NONE]]))[0]?.[1]).toBe('CC6.1,CC6.2');
  });
});

describe('results that ran together', () => {
  const rows = (result: string) => table([FIVE, ['LA-1', ACCESS, `${TEST}\n${SECOND}`, result]]);

  it('are parted where they begin as results do and are as many as the tests', () => {
    const expected = [['LA-1', '', ACCESS, `${TEST} > ${NONE}`, `${SECOND} > ${FOUND}`]];
    expect(read(rows(`${NONE} ${FOUND}`))).toEqual(expected);
  });

  it('stay together where the second only ends the first', () => {
    const whole = `${FOUND} No further exceptions were noted.`;
    expect(read(rows(whole))).toEqual([['LA-1', '', ACCESS, `${TEST} > ${whole}`, `${SECOND} > ${whole}`]]);
  });
});

it('take the result that stands alone with its label below the table, at the page’s end', () => {
  const titles = ['Control #', 'Control Activity', 'Tests of Controls and Results'];
  const tests = [
    heading('CC6.1 Access', 3),
    table([titles, ['LA-1', ACCESS, `${TEST} Result: Pass`], ['LA-2', REVIEW, TEST]]),
    paragraph('Result: Pass', { bold: true }),
    pageBreak,
    heading('CC6.2 Users', 3),
  ];
  const { controls } = readLists({ tests }).lists;
  expect(controls.map(({ id, tests: each }) => [id, each[0]?.outcome])).toEqual([
    ['LA-1', 'NO_EXCEPTION'],
    ['LA-2', 'NO_EXCEPTION'],
  ]);
});

it('go on below the titles that a page shows in one line over the rest of one column', () => {
  const titles = ['Control Activity Specified by Acme', 'Ref', 'Tests of Controls', 'Test Results'];
  const finding = 'Exception: one of two was late. Management response: The review was';
  const rows = [
    titles,
    [ACCESS, 'LA-1', TEST, 'No exceptions noted.'],
    [REVIEW, 'LA-2', TEST, finding],
    ['Control Activity Specified by Ref Tests of Controls Test Results Acme'],
    ['', '', '', 'moved to the next month.'],
  ];
  const { controls, exceptions } = readLists({ tests: [heading('CC6.1 Access', 3), table(rows)] }).lists;
  expect(controls.map(({ description }) => description)).toEqual([ACCESS, REVIEW]);
  expect(exceptions.map(({ managementResponse }) => managementResponse)).toEqual([
    'The review was moved to the next month.',
  ]);
});
