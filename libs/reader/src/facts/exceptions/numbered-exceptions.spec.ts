import { heading, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const NONE = 'No exceptions noted.';
const ANSWER = 'The workflow has been changed so that a request needs both approvals.';
const HEADER = ['Control #', 'Control Activity', 'Test Performed', 'Results of Tests'];
const [FIRST, SECOND] = [
  'Blocking was switched off for the upload service between March 3 and May 20.',
  'The policy lapsed on September 30 and was renewed on December 4.',
];

const read = (...tests: Piece[]) => readLists({ tests }).lists;
const told = (...tests: Piece[]) =>
  read(...tests).exceptions.map(({ controlId, finding, managementResponse }) => [
    controlId,
    finding,
    managementResponse,
  ]);

describe('exceptions that results cite by number', () => {
  // Between a result and its list lie more controls than a note below a table reaches over.
  const others = Array.from({ length: 30 }, (_, index) => [`OT-${index + 1}`, `${ACCESS} ${index}`, TEST, NONE]);
  const listed = table([
    HEADER,
    ['LA-1', ACCESS, TEST, 'Exception #1 noted. See Appendix A.'],
    ...others,
    ['LA-2', REVIEW, TEST, 'Exception #2 noted. See Appendix A.'],
  ]);
  const ANSWERED = [
    ['LA-1', FIRST, ANSWER],
    ['LA-2', SECOND, null],
  ];

  it('have responses below the number of their item and their control', () => {
    const pieces = [heading('Exceptions Identified', 2), heading('Exception 1: control LA-1', 4), paragraph(FIRST)];
    const other = [heading('Item 1 – control LA-1', 4), paragraph(ANSWER)];
    const { exceptions } = readLists({ tests: [listed, ...pieces], other }).lists;
    expect(exceptions[0]?.managementResponse).toBe(ANSWER);
  });

  it('have responses by the criterion and the number below it, where controls have no ids', () => {
    const left = (number: string, words: string) => `${number}. ${words}`;
    const criterion = (title: string, ...cells: [string, string][]) => [
      heading(title, 3),
      table([
        ['Controls placed in operation', 'Tests performed and results'],
        ...cells.map(([words, result]) => [words, `${TEST}\n${result}`]),
      ]),
    ];
    const { exceptions } = readLists({
      tests: [
        ...criterion('CC6.1 Access', [left('1', ACCESS), NONE], [left('2', REVIEW), `Exceptions noted. ${FIRST}`]),
        ...criterion(
          'CC6.2 Leavers',
          [left('1', `${ACCESS} Twice.`), NONE],
          [left('2', `${REVIEW} Again.`), `Exceptions noted. ${SECOND}`],
        ),
      ],
      other: [heading('Responses', 2), paragraph(`Criterion CC6.2, control 2. ${ANSWER}`)],
    }).lists;
    expect(exceptions.map(({ criteria, managementResponse }) => [criteria.join(), managementResponse])).toEqual([
      ['CC6.1', null],
      ['CC6.2', ANSWER],
    ]);
  });

  it.each([
    'No response is given to the other exception.',
    'Management has no comment on the remaining exceptions. It plans to move in 2026.',
    'There are no further comments on the others.',
    'Acme has no comments on the rest.',
  ])('end their response before what is said of those without one: %s', (closing) => {
    const pieces = [heading('Exceptions Identified', 2), heading('Exception 1: control LA-1', 4), paragraph(FIRST)];
    for (const other of [
      [heading('LA-1', 4), paragraph(ANSWER), paragraph(closing)],
      [heading('LA-1', 4), paragraph(`${ANSWER} ${closing}`)],
    ]) {
      const { exceptions } = readLists({ tests: [listed, ...pieces], other }).lists;
      expect(exceptions[0]?.managementResponse).toBe(ANSWER);
    }
  });

  it('are told below headings with their numbers and controls, however the words are', () => {
    const postponed = 'The exercise planned for February was postponed and did not take place in the period.';
    const pieces = [
      heading('Exceptions Identified', 2),
      heading('Exception 1: control LA-1', 4),
      paragraph(FIRST),
      heading('Exception 2: control LA-2', 4),
      paragraph(postponed),
    ];
    const other = [
      paragraph(`Response to exception 1 (control LA-1). ${ANSWER}`),
      paragraph('No response is given to the other exception.'),
    ];
    const { exceptions } = readLists({ tests: [listed, ...pieces], other }).lists;
    expect(exceptions.map((each) => [each.controlId, each.finding, each.managementResponse])).toEqual([
      ['LA-1', FIRST, ANSWER],
      ['LA-2', postponed, null],
    ]);
  });

  describe('in a chapter before the tests', () => {
    const chapter = [
      heading('5 Deviations found', 2),
      paragraph('Our tests gave rise to the deviations below.'),
      heading('D1 Appendix 2, no. 1 (CC6.1)', 4),
      paragraph(FIRST),
      paragraph(`Comment of management: ${ANSWER}`),
      heading('D2 Appendix 2, no. 2 (CC6.3)', 4),
      paragraph(SECOND),
    ];
    const from = (first: string, second: string, description = chapter) => {
      const numbered = table([
        ['No.', 'Control activity', 'Criteria', 'Test performed', 'Result'],
        ['1', ACCESS, 'CC6.1', TEST, first],
        ...others.slice(0, 8).map((row, order) => [`${order + 3}`, row[1] as string, 'CC6.2', TEST, NONE]),
        ['2', REVIEW, 'CC6.3', TEST, second],
      ]);
      return readLists({ description, tests: [numbered] }).lists.exceptions.map((each) => [
        each.controlId,
        each.finding,
        each.managementResponse,
      ]);
    };

    it('are told below their labels, by the numbers of their controls', () => {
      expect(from('Deviation, see D1.', 'Deviation, see D2.')).toEqual([
        ['1', FIRST, ANSWER],
        ['2', SECOND, null],
      ]);
    });

    it('are none of the company’s own exceptions to a policy', () => {
      const own = [
        heading('Exceptions to the policy', 2),
        heading('E1 Devices of control no. 2', 4),
        paragraph('Two devices were not encrypted, as the policy allows.'),
      ];
      expect(from(NONE, NONE, own)).toEqual([]);
    });

    it('are two where one result points to both', () => {
      const both = chapter.map((piece) =>
        piece.kind === 'HEADING' ? { ...piece, text: piece.text.replace('no. 2 (CC6.3)', 'no. 1 (CC6.1)') } : piece,
      );
      expect(from('Deviations, see D1 and D2.', NONE, both)).toEqual([
        ['1', FIRST, ANSWER],
        ['1', SECOND, null],
      ]);
    });
  });

  it('are told beside their numbers, over which stands “Exception” alone', () => {
    const rows = [
      ['Exception', 'Control', 'Description of Exception', 'Management’s Response'],
      ['1', 'LA-1', FIRST, ANSWER],
      ['2', 'LA-2', SECOND, 'It is on file.'],
    ];
    expect(told(listed, heading('Summary of Exceptions', 2), table(rows))).toEqual([
      ['LA-1', FIRST, ANSWER],
      ['LA-2', SECOND, 'It is on file.'],
    ]);
  });

  it('are told in a table below a line that calls it one of deviations', () => {
    const rows = [
      ['No.', 'Control #', 'Deviation', 'Response'],
      ['Exception 1', 'LA-1', FIRST, ANSWER],
      ['Exception 2', 'LA-2', SECOND, ''],
    ];
    expect(told(listed, paragraph('Table of deviations'), table(rows))).toEqual(ANSWERED);
  });

  it('are told in paragraphs under their numbers, in whatever order', () => {
    expect(
      told(
        listed,
        heading('Appendix A: Exceptions'),
        paragraph('Exception #2', { bold: true }),
        paragraph(SECOND),
        paragraph('Exception #1', { bold: true }),
        paragraph(FIRST),
        paragraph(`Management's response: ${ANSWER}`),
      ),
    ).toEqual(ANSWERED);
  });

  it('are told under headings of their numbers', () => {
    expect(
      told(
        listed,
        heading('Appendix A: Exceptions'),
        heading('Exception 1', 3),
        paragraph(FIRST),
        paragraph(`Management's response: ${ANSWER}`),
        heading('Exception 2', 3),
        paragraph(SECOND),
      ),
    ).toEqual(ANSWERED);
  });

  it('are told before the tests, under a label that names their controls', () => {
    const label = (letter: string, id: string) => paragraph(`Exception ${letter} (control ${id}, criterion CC6.1)`);
    const rows = [
      HEADER,
      ['LA-1', ACCESS, TEST, 'Exception noted. See Exception A.'],
      ['LA-2', REVIEW, TEST, 'Exception noted. See Exception B.'],
    ];
    const narrative = [label('A', 'LA-1'), paragraph(FIRST), paragraph(`Management's response: ${ANSWER}`)];
    expect(
      told(
        heading('Exceptions identified', 3),
        ...narrative,
        ...[label('B', 'LA-2'), paragraph(SECOND)],
        heading('Tests', 3),
        table(rows),
      ),
    ).toEqual(ANSWERED);
  });

  it('are told in a table of their numbers', () => {
    expect(
      told(
        listed,
        heading('Appendix A: Exceptions'),
        table([
          ['No.', 'Exception', "Management's response"],
          ['1', FIRST, ANSWER],
          ['2', SECOND, ''],
        ]),
      ),
    ).toEqual(ANSWERED);
  });
});

describe('a column beside the verdicts', () => {
  it('tells what was found', () => {
    const header = ['ID', 'Control', 'Test steps', 'Result', 'Comments'];
    const { controls, exceptions } = read(
      table([
        header,
        ['LA-1', ACCESS, TEST, 'Fail', SECOND],
        ['LA-2', REVIEW, TEST, 'Pass', 'n/a'],
        ['LA-3', `${REVIEW} Twice.`, TEST, 'Not applicable', 'No disks left service during the period.'],
      ]),
    );
    expect(controls.map(({ tests }) => tests.map(({ outcome }) => outcome).join())).toEqual([
      'EXCEPTION',
      'NO_EXCEPTION',
      'NO_OCCURRENCE',
    ]);
    expect(exceptions.map(({ controlId, finding }) => [controlId, finding])).toEqual([['LA-1', `Fail. ${SECOND}`]]);
  });
});

describe('management’s responses by number', () => {
  const results = (result: string, ...below: Piece[]) => [
    table([HEADER, ['LA-1', ACCESS, TEST, result], ['LA-2', REVIEW, TEST, NONE]]),
    ...below,
  ];
  const responses = (name: string, number: string) =>
    table([
      [name, 'Management’s response'],
      [number, ANSWER],
      [`${number}7`, 'Another matter has been put right.'],
    ]);
  const NAMED = `Exception E-1 noted: ${FIRST}`;

  it.each([
    [results('Exception noted. See Note 1 below.', paragraph(`Note 1: ${FIRST}`)), [responses('Note', '1')], FIRST],
    [results(NAMED), [responses('Exception', 'E-1')], NAMED],
    [results(NAMED), [heading('Exception E-1', 3), paragraph(ANSWER)], NAMED],
  ])('belong to the result that bears it', (tests, other, finding) => {
    expect(
      readLists({ tests, other }).lists.exceptions.map((each) => [
        each.controlId,
        each.finding,
        each.managementResponse,
      ]),
    ).toEqual([['LA-1', finding, ANSWER]]);
  });
});

describe('a column of deviations', () => {
  const UNTIL = 'Until April one endpoint accepted connections with TLS 1.0.';

  it.each(['Deviations', 'Exceptions noted'])('tells one by whatever sentence it holds: %s', (title) => {
    const rows = [
      ['LA-1', ACCESS, TEST, UNTIL],
      ['LA-2', REVIEW, TEST, 'None'],
    ];
    expect(told(table([['No.', 'Control', 'Testing', title], ...rows]))).toEqual([['LA-1', UNTIL, null]]);
  });

  it('is not one of results', () => {
    expect(told(table([HEADER, ['LA-1', ACCESS, TEST, UNTIL]]))).toEqual([]);
  });
});

describe('two findings in one cell', () => {
  it('belong each to the test in whose place they stand', () => {
    const second = 'Inspected the list of users to determine that rights were withdrawn.';
    const [one, other] = ['1 of 2 reviews was signed late.', 'Rights were withdrawn after 45 days in 2 of 6 cases.'];
    const { controls, exceptions } = read(
      table([
        ['Control', 'What we tested', 'What we found'],
        [`LA-1 ${ACCESS}`, `${TEST}\n${second}`, `${one}\n${other}`],
      ]),
    );
    expect(controls.map(({ tests }) => tests.map(({ result }) => result))).toEqual([[one, other]]);
    expect(exceptions.map(({ finding }) => finding)).toEqual([one, other]);
  });
});
