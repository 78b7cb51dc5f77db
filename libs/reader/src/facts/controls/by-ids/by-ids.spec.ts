import { heading, item, paragraph, table, type Piece } from '../../../testing/flow-builder';
import { readLists } from '../../../testing/listed-report';

const WORDS = [
  'Access is approved by the owner of the system.',
  'Access rights are reviewed each quarter.',
  'Laptops are encrypted before they are handed out.',
  'Changes are reviewed by a second engineer.',
  'Backups are restored once a year.',
  'Vendors are assessed before they are engaged.',
];
const tested = (order: number) =>
  `Inspected a sample of ${order + 2} records to determine that the control was in place.`;
const FINDING = 'Other than satisfied. Two of seven vendors had not been assessed before they were engaged.';

const read = (tests: readonly Piece[]) =>
  readLists({ tests }).lists.controls.map(({ id, criteria, description, tests: each }) => [
    id,
    criteria.join(),
    description,
    ...each.map(({ procedure, result, outcome }) => `${procedure} > ${result} > ${outcome}`),
  ]);

const expected = (idOf: (order: number) => string, result: (order: number) => string, criteria = 'CC6.1') =>
  WORDS.map((words, order) => [
    idOf(order),
    criteria,
    words,
    `${tested(order)} > ${result(order)} > ${order === 5 ? 'EXCEPTION' : 'NO_EXCEPTION'}`,
  ]);

const ids = (order: number) => `AC-${order + 1}`;
const results = (order: number) => (order === 5 ? FINDING : 'Satisfied');

describe('controls by their ids alone', () => {
  const cards = WORDS.map((words, order) =>
    table(
      [
        [`${ids(order)} Access Control`],
        ['TSC alignment', 'CC6.1'],
        ['Implementation statement', words],
        ['Assessment procedure', tested(order)],
        ['Determination', results(order)],
        ...(order === 5 ? [["System owner's reply", 'They have been assessed since.']] : []),
      ],
      false,
    ),
  );

  it('are read from cards whose labels no rule knows', () => {
    expect(read(cards)).toEqual(expected(ids, results));
  });

  it('keep the reply below what was found', () => {
    const { exceptions } = readLists({ tests: cards }).lists;
    expect(
      exceptions.map(({ controlId, finding, managementResponse }) => [controlId, finding, managementResponse]),
    ).toEqual([['AC-6', FINDING, 'They have been assessed since.']]);
  });

  it('are read from lines that nothing labels', () => {
    const lines = WORDS.flatMap((words, order) => [
      heading(`GOV0${order + 1}`, 3),
      paragraph(words),
      paragraph('Serves CC6.1'),
      paragraph(tested(order)),
      paragraph(order === 5 ? `✕ ${FINDING}` : '✓ No exceptions noted'),
    ]);
    expect(read(lines).map(([id, criteria, words, test]) => [id, criteria, words, test?.split(' > ')[2]])).toEqual(
      WORDS.map((words, order) => [`GOV0${order + 1}`, 'CC6.1', words, order === 5 ? 'EXCEPTION' : 'NO_EXCEPTION']),
    );
  });

  it('are read from bold lines over what they announce, the criteria set like a heading', () => {
    const forms = WORDS.flatMap((words, order) => [
      heading(`GW-1.${order + 1}`, 3),
      heading('The control', 5),
      paragraph(words),
      heading('Criteria', 5),
      heading('CC6.1', 4),
      heading('Our way of looking at it', 5),
      item(tested(order)),
      heading('Our verdict', 5),
      paragraph(results(order)),
    ]);
    expect(read(forms)).toEqual(expected((order) => `GW-1.${order + 1}`, results));
  });

  it('leave a table alone that is read as a whole', () => {
    const rows = WORDS.map((words, order) => [ids(order), words, tested(order), 'No exceptions noted.']);
    const titles = ['Control', 'Control Activity', 'Test', 'Result'];
    expect(read([heading('CC6.1 Access'), table([titles, ...rows])])).toEqual(
      expected(ids, () => 'No exceptions noted.').map((control, order) =>
        order === 5 ? [...control.slice(0, 3), `${tested(5)} > No exceptions noted. > NO_EXCEPTION`] : control,
      ),
    );
  });
});

describe('controls that stand in no rows of their tables', () => {
  const clean = 'No deviation';
  const failed = 'Two of seven vendors were assessed after they had been engaged.';
  const outcomes = (tests: readonly Piece[]) =>
    readLists({ tests }).lists.controls.map(({ id, criteria, description, tests: each }) => [
      id,
      criteria.join(),
      description,
      each.map(({ outcome }) => outcome).join(),
    ]);
  const findings = (tests: readonly Piece[]) =>
    readLists({ tests }).lists.exceptions.map(({ controlId, finding, managementResponse }) => [
      controlId,
      finding,
      managementResponse,
    ]);
  const expectedOf = (isFailed: (order: number) => boolean) =>
    WORDS.map((words, order) => [ids(order), 'CC6.1', words, isFailed(order) ? 'EXCEPTION' : 'NO_EXCEPTION']);

  it('are read card by card where cards stand side by side', () => {
    const card = (order: number) => `${ids(order)} CC6.1 ${clean}\v${WORDS[order] ?? ''}\v${tested(order)}`;
    const pairs = [0, 2, 4].map((order) => table([[card(order), card(order + 1)]], false));
    expect(outcomes(pairs)).toEqual(expectedOf(() => false));
  });

  it('are told by the ids in the margin, and what was found by the text below the test', () => {
    const lines = (textOf: (order: number) => readonly string[]) =>
      [0, 1, 2].map((at) => [...textOf(at), '', '', '', '', ''].slice(0, 5).join('\v')).join('\v');
    const margins = [0, 3].map((from) =>
      table(
        [
          [
            lines((at) => [ids(from + at)]),
            lines((at) => [WORDS[from + at] ?? '', tested(from + at), '', from + at === 5 ? failed : '']),
            lines((at) => [from + at === 5 ? 'Exception' : clean]),
          ],
        ],
        false,
      ),
    );
    const tests = [heading('CC6.1 The entity restricts access.', 3), ...margins];
    expect(outcomes(tests)).toEqual(expectedOf((order) => order === 5));
    expect(findings(tests)).toEqual([['AC-6', failed, null]]);
  });

  it('bear their verdict above the test, which the finding below tells in full', () => {
    const tests = WORDS.flatMap((words, order) => [
      paragraph(`${ids(order)} CC6.1 ${order === 5 ? 'Deviation' : clean}`),
      paragraph(`${words} ${tested(order)}`),
      ...(order === 5 ? [paragraph(failed), paragraph('Reply of Acme: They have been assessed since.')] : []),
    ]);
    expect(outcomes(tests)).toEqual(expectedOf((order) => order === 5));
    expect(findings(tests)).toEqual([['AC-6', failed, 'They have been assessed since.']]);
  });
});
