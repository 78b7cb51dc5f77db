import { heading, item, MERGED, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const SECOND = 'Inspected the change tickets to determine that the changes had been made.';
const NONE = 'No exceptions noted.';
const HEADER = ['Control #', 'Control Activity', 'Test Performed', 'Results of Tests'];

const read = (tests: readonly Piece[], description: readonly Piece[] = []) =>
  readLists({ tests, description }).lists.controls.map(({ id, criteria, description: words, tests: each }) => [
    id,
    criteria.join(),
    words,
    ...each.map(({ outcome }) => outcome),
  ]);

const LISTED = table([HEADER, ['LA-1', ACCESS, TEST, NONE], ['LA-2', REVIEW, SECOND, NONE]]);

it('one result merged over several controls is the result of each', () => {
  expect(read([table([HEADER, ['LA-1', ACCESS, TEST, NONE], ['LA-2', REVIEW, SECOND, MERGED]])])).toEqual([
    ['LA-1', '', ACCESS, 'NO_EXCEPTION'],
    ['LA-2', '', REVIEW, 'NO_EXCEPTION'],
  ]);
});

it('criteria stand in parentheses between the id and the words', () => {
  const titles = ['Control', 'Our procedures', 'Outcome of our procedures'];
  expect(
    read([table([titles, [`LA-1 (CC6.1)\v${ACCESS}`, TEST, NONE], [`LA-2 (CC6.2, CC6.3) ${REVIEW}`, SECOND, NONE]])]),
  ).toEqual([
    ['LA-1', 'CC6.1', ACCESS, 'NO_EXCEPTION'],
    ['LA-2', 'CC6.2,CC6.3', REVIEW, 'NO_EXCEPTION'],
  ]);
});

describe('criteria that stand apart from the tests', () => {
  const BOTH = [
    ['LA-1', 'CC6.1', ACCESS, 'NO_EXCEPTION'],
    ['LA-2', 'CC6.1,CC6.2', REVIEW, 'NO_EXCEPTION'],
  ];

  it('come from a table that prints each criterion beside the controls that serve it', () => {
    const map = table([
      ['TSC', 'Criterion', 'Supporting controls'],
      ['CC6.1', 'The entity implements logical access security software over its assets.', 'LA-1, LA-2'],
      ['CC6.2', 'Prior to issuing system credentials the entity registers its users.', 'LA-2'],
    ]);
    expect(read([map, LISTED])).toEqual(BOTH);
  });

  it('come from such a table in words of the firm, where criteria have several controls', () => {
    const map = table([
      ['TSC', 'Requirement', 'Controls'],
      ['CC6.1', 'Logical access to protected information is kept within bounds.', 'LA-1, LA-2'],
      ['CC6.2', 'Users are registered and authorized before they are let in.', 'LA-2, LA-3'],
    ]);
    expect(read([map, LISTED])).toEqual(BOTH);
  });

  it('come from marks in a matrix of controls and criteria', () => {
    const matrix = table([
      ['Control', 'CC6.1', 'CC6.2', 'CC6.3'],
      ['LA-1', 'X', '', ''],
      ['LA-2', '✓', '✓', ''],
    ]);
    expect(read([matrix, LISTED])).toEqual(BOTH);
  });

  it('come from marks in a matrix of criteria and controls', () => {
    const matrix = table([
      ['Criteria', 'LA-1', 'LA-2', 'LA-3'],
      ['CC6.1', 'X', 'X', ''],
      ['CC6.2', '', 'X', 'X'],
    ]);
    expect(read([matrix, LISTED])).toEqual(BOTH);
  });

  it('are not sought in a table of the controls themselves', () => {
    const controls = table([
      ['Criteria', 'Control #', 'Control Activity'],
      ['CC6.1', 'LA-1', ACCESS],
      ['CC6.2', 'LA-2', REVIEW],
    ]);
    expect(read([controls])).toEqual([
      ['LA-1', 'CC6.1', ACCESS],
      ['LA-2', 'CC6.2', REVIEW],
    ]);
  });

  it.each([
    ['in a line below their heading', [heading('Logical Access'), paragraph('Criteria addressed: CC6.1 and CC6.2')]],
    ['in a sentence', [heading('Access'), paragraph('These controls serve the trust services criteria CC6.1, CC6.2.')]],
    ['behind their heading', [heading('Logical Access (CC6.1, CC6.2)')]],
  ])('hold for all controls of the group: %s', (_, above) => {
    expect(read([...above, LISTED, heading('Changes'), table([HEADER, ['CM-1', ACCESS, TEST, NONE]])])).toEqual([
      ['LA-1', 'CC6.1,CC6.2', ACCESS, 'NO_EXCEPTION'],
      ['LA-2', 'CC6.1,CC6.2', REVIEW, 'NO_EXCEPTION'],
      ['CM-1', '', ACCESS, 'NO_EXCEPTION'],
    ]);
  });
});

describe('a catalogue of controls in the description', () => {
  const CATALOGUE = table([
    ['Control', 'Description', 'Criteria'],
    ['LA-1', ACCESS, 'CC6.1'],
    ['LA-2', REVIEW, 'CC6.1, CC6.2'],
  ]);

  it('gives words and criteria to controls whose tests stand under their numbers alone', () => {
    const tests = table([
      ['Control', 'Test of operating effectiveness', 'Result of test'],
      ['LA-1', TEST, NONE],
      ['', SECOND, 'Exception noted. 1 of 8 changes was late.'],
      ['LA-2', SECOND, NONE],
    ]);
    expect(read([tests], [CATALOGUE])).toEqual([
      ['LA-1', 'CC6.1', ACCESS, 'NO_EXCEPTION', 'EXCEPTION'],
      ['LA-2', 'CC6.1,CC6.2', REVIEW, 'NO_EXCEPTION'],
    ]);
  });

  it('gives criteria where the tests show none', () => {
    expect(read([LISTED], [CATALOGUE]).map(([id, criteria]) => [id, criteria])).toEqual([
      ['LA-1', 'CC6.1'],
      ['LA-2', 'CC6.1,CC6.2'],
    ]);
  });
});

describe('a card for each control', () => {
  const FAILED = 'For 2 of 25 requests no approval was shown.';

  it('holds labels and what they announce in four columns, tests below their titles', () => {
    const card = (id: string, criteria: string, words: string, result: string) =>
      table(
        [
          ['Control ID', id, 'Criteria', criteria],
          ['Control', words],
          ['Test performed', '', 'Result', ''],
          [TEST, '', result, ''],
          [SECOND, '', NONE, ''],
        ],
        false,
      );
    expect(read([card('LA.6.01', 'CC6.1', ACCESS, NONE), card('LA.6.02', 'CC6.1, CC6.2', REVIEW, FAILED)])).toEqual([
      ['LA.6.01', 'CC6.1', ACCESS, 'NO_EXCEPTION', 'NO_EXCEPTION'],
      ['LA.6.02', 'CC6.1,CC6.2', REVIEW, 'EXCEPTION', 'NO_EXCEPTION'],
    ]);
  });

  it('may hold its criteria below its words, and a comment of management', () => {
    const card = (id: string, words: string, criteria: string, result: string) => [
      ['Control number', id],
      ['Control activity', words],
      ['Trust services criteria', criteria],
      ['Procedures performed by auditor', TEST],
      ['Result of procedures', result],
    ];
    const tests = [
      table(
        [
          ...card('A.1.1', ACCESS, 'CC6.1', FAILED),
          ['Comment of management', 'The approvals were given later.'],
          ...card('A.1.2', REVIEW, 'CC6.2', NONE),
        ],
        false,
      ),
    ];
    expect(read(tests)).toEqual([
      ['A.1.1', 'CC6.1', ACCESS, 'EXCEPTION'],
      ['A.1.2', 'CC6.2', REVIEW, 'NO_EXCEPTION'],
    ]);
    expect(readLists({ tests }).lists.exceptions.map(({ managementResponse }) => managementResponse)).toEqual([
      'The approvals were given later.',
    ]);
  });

  it('may name its parts in rows of titles', () => {
    const card = (id: string, words: string) => [
      ['Control ID', 'Control', 'Criteria'],
      [id, words, 'CC6.1'],
      ['Test', 'Result', 'Response'],
      [TEST, FAILED, 'The approvals were given later.'],
    ];
    const { controls, exceptions } = readLists({
      tests: [table([...card('LA-1', ACCESS), ...card('LA-2', REVIEW)], false)],
    }).lists;
    expect(controls.map(({ id, description }) => [id, description])).toEqual([
      ['LA-1', ACCESS],
      ['LA-2', REVIEW],
    ]);
    expect(exceptions.map(({ controlId, managementResponse }) => [controlId, managementResponse])).toEqual([
      ['LA-1', 'The approvals were given later.'],
      ['LA-2', 'The approvals were given later.'],
    ]);
  });
});

describe('a card whose head has the verdict', () => {
  const card = (id: string, verdict: string, words: string, ...told: Piece[]) => [
    table([[id, 'CC6.2 · CC6.3', verdict]], false),
    heading(words, 5),
    heading('How it was tested', 6),
    item('Examined the checklists of all 11 people who left to see whether access had been disabled in time.'),
    ...told,
  ];
  const happened =
    'The records of two tests were asked for and one was received. The test for July did not take place.';
  const done = 'We now start each test two weeks earlier.';
  const failed = [heading('What happened', 6), paragraph(happened), heading('What we did', 6), paragraph(done)];

  it('passes its tests, or says of what is told below that it was found', () => {
    const { controls, exceptions } = readLists({
      tests: [
        ...card('PBL-1', 'Passed', 'When someone leaves, access ends within a day.'),
        ...card('PBL-2', 'Exception', 'We restore a backup every quarter.', ...failed),
        ...card('PBL-3', 'Exception', 'Few people are administrators.'),
        ...card('PBL-4', 'Passed', 'Secrets stay in the vault.'),
      ],
    }).lists;
    expect(
      controls.map(({ id, description, criteria, tests }) => [
        id,
        description,
        criteria.join(),
        tests.map(({ result, outcome }) => `${result} > ${outcome}`).join(),
      ]),
    ).toEqual([
      ['PBL-1', 'When someone leaves, access ends within a day.', 'CC6.2,CC6.3', 'Passed > NO_EXCEPTION'],
      ['PBL-2', 'We restore a backup every quarter.', 'CC6.2,CC6.3', `${happened} > EXCEPTION`],
      ['PBL-3', 'Few people are administrators.', 'CC6.2,CC6.3', 'Exception > EXCEPTION'],
      ['PBL-4', 'Secrets stay in the vault.', 'CC6.2,CC6.3', 'Passed > NO_EXCEPTION'],
    ]);
    expect(
      exceptions.map(({ controlId, finding, managementResponse }) => [controlId, finding, managementResponse]),
    ).toEqual([
      ['PBL-2', happened, done],
      ['PBL-3', 'Exception', null],
    ]);
  });
});
