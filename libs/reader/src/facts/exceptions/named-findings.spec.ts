import { heading, MERGED, table, type Piece } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const HEADER = ['Control', 'Control Activity', 'Test Applied', 'Result for the Criterion'];
const LATE = 'For 2 of 18 leavers selected, access was removed eleven days after the last day.';
const UNREVIEWED = '3 of 8 supervisors selected did not complete the review of the third quarter.';

const read = (...tests: Piece[]) => readLists({ tests }).lists;

const rows = (result: string) => [
  ['AC-10', 'Access is granted by role after approval.', 'Inspected 25 requests.', result],
  ['AC-20', 'Access is removed on the last day.', 'Compared the dates of 18 leavers.', MERGED],
  ['AC-30', 'Supervisors review access each quarter.', 'Inspected the reviews of 8 supervisors.', MERGED],
];
const under = (criterion: string, result: string) => [
  heading(`${criterion} The entity authorizes access.`, 3),
  table([HEADER, ...rows(result)]),
];

describe('a result that several controls share', () => {
  it('tells of the control that it names, once for all its criteria', () => {
    const result = `No exceptions noted other than: AC-20 – ${LATE} Refer to Section 5 for management’s response.`;
    const { exceptions } = read(...under('CC6.2', result), ...under('CC6.3', result));
    expect(
      exceptions.map(({ controlId, criteria, finding, test }) => [controlId, criteria.join(), finding, test]),
    ).toEqual([['AC-20', 'CC6.2,CC6.3', LATE, 'Compared the dates of 18 leavers.']]);
  });

  it('tells of each of several, and fails none that it does not name', () => {
    const { exceptions, controls } = read(
      ...under('CC6.2', `No exceptions noted other than: AC-20 – ${LATE} AC-30 – ${UNREVIEWED}`),
    );
    expect(exceptions.map(({ controlId, finding }) => [controlId, finding])).toEqual([
      ['AC-20', LATE],
      ['AC-30', UNREVIEWED],
    ]);
    expect(controls.map(({ id, tests }) => [id, ...tests.map(({ outcome }) => outcome)])).toEqual([
      ['AC-10', 'NO_EXCEPTION'],
      ['AC-20', 'EXCEPTION'],
      ['AC-30', 'EXCEPTION'],
    ]);
  });

  it.each(['Exception noted: ', 'Deviation identified for '])(
    'leaves the label and the id off the finding: %s',
    (lead) => {
      const [first, second, third] = rows('');
      const { exceptions } = read(
        heading('CC6.2 The entity authorizes access.', 3),
        table([
          HEADER,
          [...(first ?? []).slice(0, 3), 'No exceptions noted.'],
          [...(second ?? []).slice(0, 3), `${lead}AC-20 – ${LATE}`],
          [...(third ?? []).slice(0, 3), 'No exceptions noted.'],
        ]),
      );
      expect(exceptions.map(({ controlId, finding }) => [controlId, finding])).toEqual([['AC-20', LATE]]);
    },
  );

  it('goes on with a finding that only speaks of another control', () => {
    const words = `Exception noted: The tickets of AC-10 were used in place of the form. ${LATE}`;
    const { exceptions } = read(
      heading('CC6.2 The entity authorizes access.', 3),
      table([HEADER, ...rows('No exceptions noted.').slice(0, 1), [...(rows('')[1] ?? []).slice(0, 3), words]]),
    );
    expect(exceptions.map(({ controlId, finding }) => [controlId, finding])).toEqual([['AC-20', words]]);
  });
});
