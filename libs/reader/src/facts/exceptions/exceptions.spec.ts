import fc from 'fast-check';
import { heading, item, MERGED, paragraph, table, type Piece } from '../../testing/flow-builder';
import { readLists, type ListedParts } from '../../testing/listed-report';

const ACCESS = 'Access to production is granted on the basis of an approved request.';
const REVIEW = 'Access rights are reviewed each quarter by the owner of the system.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const NONE = 'No exceptions noted.';
const FINDING = 'Exception noted: For 2 of 25 users selected, the request lacked the approval of the system owner.';
const ANSWER = 'The workflow has been changed so that a request needs both approvals.';
const HEADER = ['Control #', 'Control Activity', 'Test Performed by the Service Auditor', 'Test Results'];

const read = (parts: ListedParts) => readLists(parts).lists.exceptions;
const inTests = (...tests: Piece[]) => read({ tests });
const told = (...tests: Piece[]) =>
  inTests(...tests).map(({ controlId, finding, managementResponse }) => [controlId, finding, managementResponse]);

const POINTS = 'Exception noted. Refer to the list of exceptions at the end of this section.';

describe('a finding', () => {
  const words = 'For 2 of 25 users selected, the request lacked the approval of the system owner.';
  const inCell = (result: string) => told(table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, TEST, result]]));

  it.each(['Deviation at LA-1. ', 'Deviation, control LA-1. ', 'Deviation found; see below. Deviation at LA-1. '])(
    'leaves out the words that name its own control: %s',
    (label) => {
      expect(inCell(`${label}${words}`)).toEqual([['LA-1', words, null]]);
    },
  );

  it('counts for a further criterion, below which the result points to the first', () => {
    const first = table([HEADER, ['CC6.7 Transmission'], ['LA-1', ACCESS, TEST, `Exception noted. ${words}`]]);
    const again = table([HEADER, ['CC6.8 Software'], ['LA-1', ACCESS, TEST, 'Exception noted; see CC6.7.']]);
    expect(
      inTests(first, again).map(({ controlId, criteria, finding }) => [controlId, criteria.join(), finding]),
    ).toEqual([['LA-1', 'CC6.7,CC6.8', `Exception noted. ${words}`]]);
  });

  it('belongs to the test that speaks of the same things, and to all where none does more', () => {
    const policy =
      'Inspected the policy and noted that the requirement was documented and communicated to the personnel.';
    const screened =
      'Inspected screening reports for a sample of 25 new hires to determine that screening preceded access.';
    const late =
      'Exception noted. For 1 of 25 new hires tested, the background screening was completed after the start date.';
    const testFor = (result: string) =>
      inTests(table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, `${policy}\n${screened}`, result]])).map(
        ({ test }) => test,
      );
    expect(testFor(late)).toEqual([screened]);
    expect(testFor('Exception noted. Evidence could not be produced.')).toEqual([`${policy} ${screened}`]);
    const answered = table([
      HEADER,
      ['CC6.1 Access'],
      ['LA-1', ACCESS, `${policy}\n${screened}`, late],
      [`Management’s Response: ${ANSWER}`],
    ]);
    expect(inTests(answered).map(({ test, managementResponse }) => [test, managementResponse])).toEqual([
      [screened, ANSWER],
    ]);
  });

  it('is the one below the table to which its result points by its own number', () => {
    const points = ['LA-1', ACCESS, TEST, 'Exception. See Finding F-1.'];
    const below = [
      heading('Finding F-1 – LA-1', 4),
      paragraph(words),
      paragraph('Management response: None provided.'),
    ];
    expect(told(table([HEADER, ['CC6.1 Access'], points]), ...below)).toEqual([['LA-1', words, null]]);
  });

  it('has the words of its result, though a summary before the tests tells it too', () => {
    const summary = table([
      ['Control ID', 'Criteria', 'Deviation', 'Management’s response'],
      ['LA-1', 'CC6.1', words, ANSWER],
    ]);
    const { controls, exceptions } = readLists({
      tests: [
        heading('Summary of deviations', 2),
        summary,
        heading('Tests of controls', 2),
        table([
          HEADER,
          ['CC6.1 Access'],
          ['LA-1', ACCESS, TEST, `Deviation noted: ${words}`],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
      ],
    }).lists;
    expect(exceptions.map(({ finding, managementResponse }) => [finding, managementResponse])).toEqual([
      [`Deviation noted: ${words}`, ANSWER],
    ]);
    expect(controls.map(({ id, description }) => [id, description])).toEqual([
      ['LA-1', ACCESS],
      ['LA-2', REVIEW],
    ]);
  });

  it('ends where the directors comment on it', () => {
    expect(inCell(`Deviation. ${words} Comment of the directors: ${ANSWER}`)).toEqual([
      ['LA-1', `Deviation. ${words}`, ANSWER],
    ]);
  });

  it('stands in the summary to whose serial number its result points', () => {
    const { exceptions } = readLists({
      tests: [
        heading('Access', 2),
        table([
          HEADER,
          ['CC6.1 Access'],
          ['LA-1', ACCESS, TEST, 'Exception noted. Refer Sl. No. 1 of Section 5.'],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
        heading('Summary of Exceptions and Management Responses', 2),
        table([
          ['Sl. No.', 'Control Ref.', 'Exception noted', 'Management response'],
          ['1', 'LA-1', words, ANSWER],
        ]),
      ],
    }).lists;
    expect(exceptions.map(({ controlId, finding }) => [controlId, finding])).toEqual([['LA-1', words]]);
  });
});

describe('a list of exceptions at the end of the tests', () => {
  const tests = (...list: Piece[]) =>
    told(
      heading('Access', 2),
      table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, TEST, POINTS], ['LA-2', REVIEW, TEST, NONE]]),
      heading('Summary of Testing Exceptions', 2),
      ...list,
    );

  it.each(['Finding 1 – ', 'Exception 2: ', 'Issue noted. ', ''])(
    'tells what the control’s row does not: %s',
    (label) => {
      const finding = `${label}For 2 of 20 procedures drawn, the last reissue lay more than fourteen months back.`;
      expect(tests(heading('LA-1', 3), paragraph(finding), paragraph(`Management's Response: ${ANSWER}`))).toEqual([
        ['LA-1', finding, ANSWER],
      ]);
    },
  );

  it('may have two below one control', () => {
    const [one, two] = [
      'Finding 1 – 2 of 20 procedures were late.',
      'Finding 2 – The scan had been disabled for 3 days.',
    ];
    expect(tests(heading('LA-1', 3), paragraph(one), paragraph(two)).map(([id]) => id)).toEqual(['LA-1', 'LA-1']);
  });

  const unnamed = (result: string, ...list: Piece[]) =>
    read({
      tests: [
        heading('Access', 2),
        table([
          ['Criteria', ...HEADER.slice(1)],
          ['CC6.1', ACCESS, TEST, result],
          ['CC6.2', REVIEW, TEST, NONE],
        ]),
        heading('Exceptions Noted', 2),
        ...list,
      ],
    }).map(({ controlId, criteria, finding, managementResponse }) => [
      controlId,
      criteria.join(),
      finding,
      managementResponse,
    ]);
  const LATE = 'Ineffective. The second review of the rules was completed 41 days later than the schedule requires.';

  it('goes by criteria where controls have no ids', () => {
    expect(
      unnamed(POINTS, heading('CC6.1', 3), paragraph(LATE), paragraph(`Management's Response: ${ANSWER}`)),
    ).toEqual([[null, 'CC6.1', LATE, ANSWER]]);
  });

  it('in a table tells nothing twice', () => {
    const list = table([
      ['Control', 'Description of the Exception'],
      ['CC6.1', LATE],
    ]);
    expect(unnamed(LATE, list)).toEqual([[null, 'CC6.1', LATE, null]]);
    expect(unnamed(POINTS, list)).toEqual([[null, 'CC6.1', LATE, null]]);
  });

  it('alone tells an exception that no test has', () => {
    const list = table([
      ['Criteria', 'Description of the Exception'],
      ['CC6.2', LATE],
    ]);
    expect(unnamed(NONE, list)).toEqual([[null, 'CC6.2', LATE, null]]);
  });

  it('gives a finding of an unnamed row the id that it has', () => {
    const list = table([
      ['Control', 'Exception Noted by the Service Auditor', "Management's Response"],
      ['6.1.3', LATE, ANSWER],
    ]);
    expect(unnamed(LATE, list)).toEqual([['6.1.3', 'CC6.1', LATE, ANSWER]]);
  });
});

describe('exceptions in the tests of controls', () => {
  it('belong to the control whose card begins with its id and criterion', () => {
    const card = (id: string, criterion: string, result: string) =>
      table(
        [
          [id, criterion],
          ['Control', ACCESS],
          ['Test', TEST],
          ['Result', result],
        ],
        false,
      );
    const parts = { tests: [card('CTL 105', 'CC3.2', 'None noted'), card('CTL 106', 'CC6.2', FINDING)] };
    expect(read(parts).map(({ controlId, criteria }) => [controlId, criteria])).toEqual([['CTL 106', ['CC6.2']]]);
  });

  it('leave the word out that labels a finding in a narrative', () => {
    const words = 'Exception noted. For 2 of 25 changes, approval was recorded after deployment.';
    expect(told(table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, TEST, `Finding: ${words}`]]))).toEqual([
      ['LA-1', words, null],
    ]);
  });

  it('stand in rows over the whole table below their control, as management’s response does', () => {
    const words = '2 of 18 employees sampled had not completed the training.';
    expect(
      told(
        table([
          HEADER,
          ['LA-1', ACCESS, TEST, 'Deviation noted.'],
          [`Deviation: ${words}`],
          [`Management response: ${ANSWER}`],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
      ),
    ).toEqual([['LA-1', words, ANSWER]]);
  });

  it.each(['Description of exception (LA-1)', 'Details of the deviation – LA-1'])(
    'stand in rows below that name their control, beside a criterion that reaches down: %s',
    (label) => {
      const words = '2 of 18 employees sampled had not completed the training.';
      expect(
        told(
          table([
            ['Criteria', ...HEADER],
            ['CC6.1', 'LA-1', ACCESS, TEST, 'Exception noted. Refer to the description below.'],
            [MERGED, `${label}\n${words}\nManagement’s response\n${ANSWER}`, '', '', ''],
            [MERGED, 'LA-2', REVIEW, TEST, NONE],
          ]),
        ),
      ).toEqual([['LA-1', words, ANSWER]]);
    },
  );

  it('stand in paragraphs that a label leads, with the id of their control', () => {
    const rows = table([
      HEADER,
      ['CC6.1 Access'],
      ['LA-1', ACCESS, TEST, 'Exception noted. See below.'],
      ['LA-2', REVIEW, TEST, NONE],
    ]);
    const words = '2 of 18 employees sampled had not completed the training.';
    expect(told(rows, paragraph(`Description of exception (LA-1) ${words}`))).toEqual([['LA-1', words, null]]);
    expect(told(rows, paragraph('Description of exception (LA-1)'), paragraph(words))).toEqual([['LA-1', words, null]]);
  });

  it('are those of the list, and not what is said of them all below it', () => {
    const listed = '2 of 18 employees sampled had not completed the training.';
    expect(
      told(
        table([
          HEADER,
          ['CC6.1 Access'],
          ['LA-1', ACCESS, TEST, 'Exception noted – see Exception 1'],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
        heading('Exceptions Noted', 2),
        table([
          ['No.', 'Control', 'Criteria', 'Exception'],
          ['1', 'LA-1', 'CC6.1', listed],
        ]),
        paragraph('We considered these exceptions and concluded that they did not keep the criteria from being met.'),
      ),
    ).toEqual([['LA-1', listed, null]]);
  });

  it('have a comment of management in a row beside what reaches down', () => {
    expect(
      told(
        table([
          ['Criteria', ...HEADER],
          ['CC6.1', 'LA-1', ACCESS, TEST, FINDING],
          [MERGED, MERGED, MERGED, `Management comment: ${ANSWER}`, ''],
        ]),
      ),
    ).toEqual([['LA-1', FINDING, ANSWER]]);
  });

  it('lose the number of their test', () => {
    const words = 'Exception noted. 2 of 18 employees sampled had not completed the training.';
    expect(told(table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, TEST, `T1: ${words}`]]))).toEqual([
      ['LA-1', words, null],
    ]);
  });

  it('leave a label with the control’s id out of a note below the table', () => {
    expect(
      told(
        table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, TEST, 'See below'], ['LA-2', REVIEW, TEST, NONE]]),
        paragraph('Exception – LA-1: For 2 of 40 laptops sampled, the software had not been updated.'),
      ),
    ).toEqual([['LA-1', 'For 2 of 40 laptops sampled, the software had not been updated.', null]]);
  });

  it('are the auditor’s words with control, test, criteria and evidence', () => {
    expect(
      inTests(table([HEADER, ['CC6.1 Access'], ['LA-1', ACCESS, TEST, FINDING], ['LA-2', REVIEW, TEST, NONE]])),
    ).toEqual([
      {
        controlId: 'LA-1',
        criteria: ['CC6.1'],
        control: ACCESS,
        test: TEST,
        finding: FINDING,
        managementResponse: null,
        evidence: [expect.objectContaining({ quote: FINDING, page: 4 })],
      },
    ]);
  });

  it('lose the label of their test and the responses of management', () => {
    const label = fc.constantFrom(
      "Management's response:",
      'Management’s Response:',
      'Management response –',
      'Mgmt. Response:',
      'Response from management:',
      "Acme's response:",
    );
    fc.assert(
      fc.property(label, fc.constantFrom('Test 2: ', '2. '), (says, test) => {
        const first = test === '2. ' ? '1. ' : 'Test 1: ';
        expect(
          told(
            table([
              HEADER,
              [
                'LA-1',
                ACCESS,
                '1. Inspected the policy.\n2. Inspected 25 requests.',
                `${first}${NONE}\n${test}${FINDING}\n${says} ${ANSWER}`,
              ],
            ]),
          ),
        ).toEqual([['LA-1', FINDING, ANSWER]]);
      }),
    );
  });

  it('are one where a control repeats under several criteria, and keep their pages', () => {
    const row = ['LA-1', ACCESS, TEST, FINDING];
    const [exception, ...others] = inTests(table([HEADER, ['CC6.1 Access'], row, ['CC6.2 Registration'], row]));
    expect(others).toEqual([]);
    expect(exception?.criteria).toEqual(['CC6.1', 'CC6.2']);
    expect(exception?.evidence).toHaveLength(2);
  });

  it('count for criteria that refer to the test under another', () => {
    const [exception] = inTests(
      table([
        HEADER,
        ['CC6.1 Access'],
        ['LA-1', ACCESS, TEST, FINDING],
        ['CC6.2 Registration'],
        ['LA-1', ACCESS, 'Refer to the test of this control under CC6.1.', 'See CC6.1.'],
      ]),
    );
    expect(exception?.criteria).toEqual(['CC6.1', 'CC6.2']);
  });

  it('are two where two tests of a control fail', () => {
    const other = 'Exception noted: For 1 of 5 leavers, access was removed after 11 days.';
    expect(
      told(
        table([HEADER, ['LA-1', ACCESS, 'Inspected 25 requests.\nInspected 5 leavers.', `${FINDING}\n${other}`]]),
      ).map((each) => each[1]),
    ).toEqual([FINDING, other]);
  });

  it('leave out what is denied beside them', () => {
    expect(told(table([HEADER, ['LA-1', ACCESS, TEST, `${FINDING} No other exceptions noted.`]]))[0]?.[1]).toBe(
      FINDING,
    );
  });

  it('are none where nothing deviated or nothing happened', () => {
    expect(
      inTests(
        paragraph('Exceptions are listed where a test disclosed a deviation.'),
        table([
          HEADER,
          ['LA-1', ACCESS, TEST, NONE],
          ['LA-2', REVIEW, TEST, 'No deviations were identified.'],
          [
            'LA-3',
            REVIEW,
            TEST,
            'The circumstances that warrant the operation of the control did not occur during the period.',
          ],
          ['LA-4', REVIEW, TEST, 'Not tested.'],
        ]),
      ),
    ).toEqual([]);
  });

  it('may be told in a paragraph below the table', () => {
    expect(
      told(
        table([
          HEADER,
          ['LA-1', ACCESS, TEST, 'Exception noted. See the description below the table.'],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
        paragraph('Exception – Control LA-1', { bold: true }),
        paragraph(FINDING),
        paragraph(`Management's response: ${ANSWER}`),
      ),
    ).toEqual([['LA-1', FINDING, ANSWER]]);
  });

  it('may be told in a list whose titles a page’s end left behind', () => {
    const words = 'The ticket of 2 of 25 releases had been approved by the developer of the change.';
    expect(
      told(
        table([
          HEADER,
          ['LA-1', ACCESS, TEST, 'Exception noted. Refer to the list at the end of this section.'],
          ['LA-2', REVIEW, TEST, NONE],
        ]),
        heading('Exceptions Noted'),
        heading('Control Description of the Exception', 7),
        table([['LA-1', words]], false),
      ),
    ).toEqual([['LA-1', words, null]]);
  });

  it('may be told in a note that begins with the control’s id', () => {
    const words = 'The ticket of 2 of 25 releases had been approved by the developer of the change.';
    expect(
      told(
        table([HEADER, ['LA-1', ACCESS, TEST, 'Exception noted, see the notes below.'], ['LA-2', REVIEW, TEST, NONE]]),
        heading('Notes on controls that did not comply'),
        paragraph(`LA-1 ${words}`),
        paragraph(`Management's response: ${ANSWER}`),
      ),
    ).toEqual([['LA-1', words, ANSWER]]);
  });

  it('may be told on a card of their own to which a result refers by number', () => {
    const words = 'During February and March 2025 no scan was carried out, as the licence had lapsed.';
    const parts = {
      tests: [table([HEADER, ['LA-1', ACCESS, TEST, 'Exception #1'], ['LA-2', REVIEW, TEST, NONE]])],
      other: [
        heading('Exception #1: Vulnerability scanning', 3),
        table(
          [
            ['Control', 'LA-1'],
            ['Description of exception', words],
            ['Management’s response (not audited)', ANSWER],
          ],
          false,
        ),
      ],
    };
    expect(
      read(parts).map(({ controlId, finding, managementResponse }) => [controlId, finding, managementResponse]),
    ).toEqual([['LA-1', words, ANSWER]]);
  });

  it('may be told in footnotes below the table, by the marks in the results', () => {
    const [first, second] = [
      'Scans had not been run in two of the four months selected for testing.',
      'No restoration test had been carried out within the twelve months.',
    ];
    expect(
      told(
        table([HEADER, ['LA-1', ACCESS, TEST, 'Exception noted (a)'], ['LA-2', REVIEW, TEST, 'Exception noted (b)']]),
        paragraph(`(a) ${first}`),
        paragraph(`(b) ${second}`),
      ),
    ).toEqual([
      ['LA-1', first, null],
      ['LA-2', second, null],
    ]);
  });

  it.each([
    ['Exception noted. See Note 1 below.', 'Note 1:'],
    ['Exception noted*', '*'],
  ])('may be told in a note below each table, whose marks begin anew: %s', (result, mark) => {
    const [first, second] = [
      'For 2 of 25 users selected, the request had not been approved.',
      'The review of the second quarter was completed 23 days after the due date.',
    ];
    expect(
      told(
        table([HEADER, ['LA-1', ACCESS, TEST, result]]),
        paragraph(`${mark} ${first}`),
        heading('CC6.3 The entity removes access', 3),
        table([HEADER, ['LA-2', REVIEW, TEST, result]]),
        paragraph(`${mark} ${second}`),
      ),
    ).toEqual([
      ['LA-1', first, null],
      ['LA-2', second, null],
    ]);
  });

  it('may stand in the place of a result, under a line that calls it so', () => {
    const words = 'Two of fifteen accounts selected belonged to persons who had changed roles.';
    const { exceptions, controls } = readLists({
      tests: [
        heading('LA-1', 3),
        paragraph(`Control. ${ACCESS}`),
        heading('Criteria. CC6.1', 4),
        paragraph(`Tests. ${TEST}`),
        heading('Exception', 4),
        paragraph(words),
        heading('Management response', 4),
        paragraph(ANSWER),
        heading('LA-2', 3),
        paragraph(`Control. ${REVIEW}`),
        heading('Criteria. CC6.3', 4),
        paragraph(`Tests. ${TEST}`),
        paragraph(`Results. ${NONE}`),
      ],
    }).lists;
    expect(
      exceptions.map(({ controlId, finding, managementResponse }) => [controlId, finding, managementResponse]),
    ).toEqual([['LA-1', words, ANSWER]]);
    expect(controls.map(({ id, criteria, tests }) => [id, criteria, tests.map(({ outcome }) => outcome)])).toEqual([
      ['LA-1', ['CC6.1'], ['EXCEPTION']],
      ['LA-2', ['CC6.3'], ['NO_EXCEPTION']],
    ]);
  });

  it('are those of a list, and not the words that lead to it', () => {
    const [first, second] = [
      'Of the 30 new users sampled, 3 were granted access prior to approval.',
      'Of the 8 contractors sampled, the request of 1 could not be located.',
    ];
    expect(
      told(table([HEADER, ['LA-1', ACCESS, TEST, ['Exceptions noted.', `• ${first}`, `• ${second}`].join('\n')]])).map(
        ([, finding]) => finding,
      ),
    ).toEqual([first, second]);
  });

  it('may begin with "no" after their label', () => {
    const words = 'Exception: No approval was evidenced for 12 of 40 changes.';
    expect(told(table([HEADER, ['LA-1', ACCESS, TEST, words]]))).toEqual([['LA-1', words, null]]);
  });

  it('may have numbers of their own in the summary that names their controls', () => {
    const parts = {
      tests: [
        table([HEADER, ['LA-1', ACCESS, TEST, 'D1'], ['LA-2', REVIEW, TEST, NONE]]),
        heading('Deviations', 2),
        table([
          ['No.', 'Control', 'Deviation', 'Response of management'],
          ['D1', 'LA-1', 'We were informed that the exercise planned for June did not take place.', ANSWER],
        ]),
      ],
    };
    expect(read(parts).map(({ controlId, managementResponse }) => [controlId, managementResponse])).toEqual([
      ['LA-1', ANSWER],
    ]);
  });

  it('may be told in a summary under numbers that the results refer to', () => {
    const words = 'For 4 of 25 leavers selected, access was removed between 3 and 21 days after their last day.';
    const parts = {
      tests: [table([HEADER, ['LA-1', ACCESS, TEST, 'Exception noted. Refer to Exception 1 in Section V.']])],
      other: [
        heading('Exception 1 – Control LA-1', 3),
        paragraph(`Exception: ${words}`),
        paragraph(`Management’s response: ${ANSWER}`),
      ],
    };
    expect(read(parts).map(({ finding, managementResponse }) => [finding, managementResponse])).toEqual([
      [words, ANSWER],
    ]);
  });

  it('may be told in a summary', () => {
    expect(
      told(
        table([HEADER, ['LA-1', ACCESS, TEST, 'Exception noted. Refer to the summary of exceptions.']]),
        heading('Summary of Exceptions'),
        table([
          ['Control #', 'Exception'],
          ['LA-1', FINDING],
        ]),
      ),
    ).toEqual([['LA-1', FINDING, null]]);
  });

  it('may be told below the table, under a heading that names its control', () => {
    const words = 'Control did not operate effectively. For 3 of 15 requests no approval was on file.';
    expect(
      told(
        table([
          HEADER,
          ['LA-1', ACCESS, TEST, 'Exception noted. See the description of the exception below the table.'],
        ]),
        heading('Exception – Control LA-1', 3),
        paragraph(words),
        table([HEADER, ['LA-2', REVIEW, TEST, NONE]]),
      ),
    ).toEqual([['LA-1', words, null]]);
  });

  it('may be told below headings that name their controls, and belong to no other that points there', () => {
    const points = 'Exception noted. Refer to the list of exceptions at the end of this section.';
    const other = 'Finding. For 1 of 4 quarters the review of access rights was not performed.';
    expect(
      told(
        table([HEADER, ['LA-1', ACCESS, TEST, points], ['LA-2', REVIEW, TEST, points]]),
        heading('Summary of Exceptions', 2),
        heading('LA-1', 3),
        paragraph('Finding. 2 of 25 requests lacked an approval.'),
        heading('LA-2', 3),
        paragraph(other),
      ),
    ).toEqual([
      ['LA-1', 'Finding. 2 of 25 requests lacked an approval.', null],
      ['LA-2', other, null],
    ]);
  });
});

describe('the responses of management', () => {
  it('are what stands below the finding told again, though nothing labels them', () => {
    const finding = 'The annual review of the firewall rules was not completed.';
    const [one] = read({
      tests: [table([HEADER, ['LA-1', ACCESS, TEST, finding], ['LA-2', REVIEW, TEST, NONE]])],
      other: [
        heading('Management’s Responses to Exceptions'),
        paragraph(`LA-1 – ${finding}`, { bold: true }),
        paragraph(ANSWER),
      ],
    });
    expect([one?.finding, one?.managementResponse]).toEqual([finding, ANSWER]);
  });

  const tests = [
    table([
      HEADER,
      ['CC6.1 Access'],
      ['LA-1', ACCESS, TEST, FINDING],
      ['CC6.3 Roles'],
      ['LA-2', REVIEW, TEST, 'Exception noted: The review was not performed in 1 of 2 quarters.'],
    ]),
  ];
  const answers = (...other: Piece[]) =>
    read({ tests, other }).map(({ controlId, managementResponse }) => [controlId, managementResponse]);

  it('are found in a column of the tests', () => {
    expect(
      told(
        table([
          [...HEADER, "Management's Response"],
          ['LA-1', ACCESS, TEST, FINDING, ANSWER],
          ['LA-2', REVIEW, TEST, NONE, 'N/A'],
        ]),
      ),
    ).toEqual([['LA-1', FINDING, ANSWER]]);
  });

  it('are found below the table by the control’s id', () => {
    expect(
      inTests(...tests, paragraph(`Management's response to LA-1: ${ANSWER}`)).map((each) => each.managementResponse),
    ).toEqual([ANSWER, null]);
  });

  it.each(['Comment of management', 'Acme’s remarks', 'Comments'])(
    'are found below the title of a column of the unaudited information: %s',
    (title) => {
      const comments = table([
        ['Control', title],
        ['LA-2', 'The review is now part of the calendar of the team.'],
      ]);
      expect(answers(heading('Comments on test results', 2), comments)).toEqual([
        ['LA-1', null],
        ['LA-2', 'The review is now part of the calendar of the team.'],
      ]);
    },
  );

  it.each(['Comments of the auditor', 'Auditor’s comments'])('are not what the auditor remarks: %s', (title) => {
    const comments = table([
      ['Control', title],
      ['LA-2', 'The review will be looked at again next year.'],
    ]);
    expect(answers(comments)).toEqual([
      ['LA-1', null],
      ['LA-2', null],
    ]);
  });

  it('are found in a table of the unaudited information', () => {
    expect(
      answers(
        table([
          ['Control', 'Exception Noted', "Management's Response"],
          ['LA-1', FINDING, ANSWER],
        ]),
      ),
    ).toEqual([
      ['LA-1', ANSWER],
      ['LA-2', null],
    ]);
  });

  it('are found in replies that a table gives by their controls', () => {
    const replies = table([
      ['No.', 'Reply'],
      ['LA-1', ANSWER],
    ]);
    expect(answers(replies)).toEqual([
      ['LA-1', ANSWER],
      ['LA-2', null],
    ]);
  });

  it('are found behind their label in a row below the exception told again', () => {
    expect(
      answers(
        table([
          ['Control #', 'Control Activity', 'Test Applied', 'Test Results'],
          ['LA-1', ACCESS, TEST, FINDING],
          ['Management’s Response', ANSWER, '', ''],
        ]),
      ),
    ).toEqual([
      ['LA-1', ANSWER],
      ['LA-2', null],
    ]);
  });

  it('are found on several cards in one table', () => {
    const card = (id: string, finding: string, answer: string) => [
      ['Control', id],
      ['Exception', finding],
      ['Management response', answer],
      ['Due', 'June 30, 2026'],
    ];
    const cards = [
      ...card('LA-1', FINDING, ANSWER),
      ...card('LA-2', '1 of 2 reviews was missing.', 'It has been made.'),
    ];
    expect(answers(table(cards, false))).toEqual([
      ['LA-1', ANSWER],
      ['LA-2', 'It has been made.'],
    ]);
  });

  it('are found under headings of the unaudited information', () => {
    expect(
      answers(
        heading("Management's Responses to Exceptions Noted", 2),
        heading('LA-2 – User access review', 3),
        paragraph('Exception: The review was not performed in 1 of 2 quarters.'),
        paragraph("Management's response: The review has been reassigned."),
        heading('Planned Improvements', 2),
        paragraph('Logs will be moved.'),
      ),
    ).toEqual([
      ['LA-1', null],
      ['LA-2', 'The review has been reassigned.'],
    ]);
  });

  it('are found in a list by id, or by the finding’s words', () => {
    expect(answers(item(`LA-1: ${ANSWER}`), item('LA-2: The review has been reassigned.'))).toEqual([
      ['LA-1', ANSWER],
      ['LA-2', 'The review has been reassigned.'],
    ]);
    expect(
      answers(
        table([
          ['Exception', "Management's Response"],
          [FINDING, ANSWER],
        ]),
      ),
    ).toEqual([
      ['LA-1', ANSWER],
      ['LA-2', null],
    ]);
  });
});

describe('exceptions in the basis of a modified opinion', () => {
  const opinion = (basis: string) => [
    heading('Basis for Qualified Opinion', 2),
    paragraph(basis),
    heading('Qualified Opinion', 2),
    paragraph(
      'In our opinion, except for the matter described in the preceding paragraph, in all material respects, the controls stated in the description operated effectively.',
    ),
  ];
  const BASIS =
    'Controls were not operating effectively: for control LA-2, the access review was not performed in two quarters.';

  it('are new where the tables do not have them', () => {
    expect(
      read({
        opinion: opinion(BASIS),
        tests: [table([HEADER, ['LA-1', ACCESS, TEST, NONE], ['LA-2', REVIEW, TEST, NONE]])],
      }),
    ).toMatchObject([{ controlId: 'LA-2', finding: BASIS }]);
  });

  it('are the tables’ own where these have them', () => {
    const finding = 'Exception noted: The review was not performed in 2 of 4 quarters.';
    expect(
      read({ opinion: opinion(BASIS), tests: [table([HEADER, ['LA-2', REVIEW, TEST, finding]])] }).map(
        (each) => each.finding,
      ),
    ).toEqual([finding]);
  });
});

it('is answered in a row of the tests that names its control, points in the id and all', () => {
  const rows = [
    HEADER,
    ['CC1.5a', ACCESS, TEST, '2 of 25 requests lacked approval.'],
    ["Management's Response to CC1.5a: The workflow has been changed."],
  ];
  expect(readLists({ tests: [table(rows)] }).lists.exceptions).toMatchObject([
    { controlId: 'CC1.5a', managementResponse: 'The workflow has been changed.' },
  ]);
});

it('is answered in a row of its own below the row that tells it again', () => {
  const list = table([HEADER, ['LA-1', ACCESS, TEST, FINDING], [`Management's Response: ${ANSWER}`]]);
  const exceptions = read({
    tests: [table([HEADER, ['LA-1', ACCESS, TEST, FINDING], ['LA-2', REVIEW, TEST, NONE]])],
    other: [list],
  });
  expect(exceptions.map(({ managementResponse }) => managementResponse)).toEqual([ANSWER]);
});
