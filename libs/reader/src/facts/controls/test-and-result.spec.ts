import { table } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const HEADER = ['Control #', 'Control Activity', 'Procedures and Results'];
const CONTROL = 'Weaknesses that are rated critical are cured inside 5 days.';

const testsOf = (cell: string) =>
  readLists({ tests: [table([HEADER, ['CC7.1 Monitoring'], ['VM-1', CONTROL, cell]])] }).lists.controls[0]?.tests.map(
    ({ procedure, result, outcome }) => [procedure, result, outcome],
  );

describe('tests and results in one cell', () => {
  it('belong together, each test with the result behind it', () => {
    expect(
      testsOf(
        'Inspection: the console of the agents. Result: Control operated effectively. No exceptions noted. Inspection: the date of cure for 25 weaknesses. Result: Control did not operate effectively. Cure took longer than 5 days for 2 of 25.',
      ),
    ).toEqual([
      ['Inspection: the console of the agents.', 'Control operated effectively. No exceptions noted.', 'NO_EXCEPTION'],
      [
        'Inspection: the date of cure for 25 weaknesses.',
        'Control did not operate effectively. Cure took longer than 5 days for 2 of 25.',
        'EXCEPTION',
      ],
    ]);
  });

  it('may have results that no label tells, the last of them a count of what failed', () => {
    const found = 'For one of eight scans selected, evidence of a cure could not be provided.';
    expect(
      testsOf(
        `Selected two months of scans. No exceptions were noted. Selected 8 findings and saw the tickets. ${found}`,
      ),
    ).toEqual([
      ['Selected two months of scans.', 'No exceptions were noted.', 'NO_EXCEPTION'],
      ['Selected 8 findings and saw the tickets.', found, 'EXCEPTION'],
    ]);
  });

  it.each([
    ['Inspected the list. Observed the screen. Results: No exceptions noted.', 'No exceptions noted.'],
    ['Observed the entrance during a visit. No deviations noted.', 'No deviations noted.'],
    ['Reperformed the check. Conclusion – Pass', 'Pass'],
  ])('have one result behind all: %s', (cell, result) => {
    expect(testsOf(cell)?.at(-1)?.slice(1)).toEqual([result, 'NO_EXCEPTION']);
  });

  it.each([
    'By inspecting the list, we ascertained that it was complete.',
    'Drew 25 items from the population of changes and established that each was approved.',
    'The ticket (sample of 8 changes) evidenced that it was endorsed.',
    'Drew 25 items from the population of joiners. For each, checked the form and established that it was signed.',
    'Through a haphazard selection of 2 quarters, we compared the review with the control.',
    'Watched the screen and established that indicators were shown.',
    'Carried out the count of alerts independently and established that it agreed.',
    'Interviewed the owner, who confirmed that lists come from the application.',
    'The rule, as inspected by the practitioner, evidenced that mail was stopped.',
  ])('are told apart where each test is worded so: %s', (test) => {
    for (const result of ['No findings.', 'Effective', 'Pass.'])
      expect(testsOf(`${test} Result: ${result} ${test} Result: Not effective: 1 of 8 was late.`)).toEqual([
        [test, result, 'NO_EXCEPTION'],
        [test, 'Not effective: 1 of 8 was late.', 'EXCEPTION'],
      ]);
  });

  it('go on below the line of the id', () => {
    const row = readLists({
      tests: [
        table([
          HEADER.slice(1),
          ['CC7.1 Monitoring'],
          ['VM-1', 'Observation: the entrance of the main office during a visit.'],
          [CONTROL, 'Attribute tested: guests were accompanied. Result: No exceptions noted.'],
        ]),
      ],
    }).lists.controls[0];
    expect(row?.tests.map(({ procedure, outcome }) => [procedure, outcome])).toEqual([
      [
        'Observation: the entrance of the main office during a visit. Attribute tested: guests were accompanied.',
        'NO_EXCEPTION',
      ],
    ]);
  });
});
