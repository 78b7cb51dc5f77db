import { table } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const NONE = 'No exceptions noted.';
const TEST = 'Inspected a sample of 25 requests to determine that they were approved.';
const row = (id: string, words: string, test = TEST, result = NONE) => [id, words, test, result];

const read = (...rows: string[][]) =>
  readLists({
    tests: [table([['Control #', 'Control Activity', 'Test Performed', 'Results'], ...rows])],
  }).lists.controls.map(({ id, criteria }) => [id, criteria.join()]);

describe('where a criterion’s controls would stand', () => {
  const listed = [
    ['CC1.1 The entity demonstrates a commitment to integrity and ethical values.'],
    row('CC1.1.01', 'A code of conduct is acknowledged by each employee upon hire.'),
    row('CC1.1.02', 'The board meets each quarter and minutes of its meetings are kept.'),
    ['CC1.5 The entity holds individuals accountable for their responsibilities.'],
  ];
  const both = [
    ['CC1.1.01', 'CC1.1,CC1.5'],
    ['CC1.1.02', 'CC1.1,CC1.5'],
  ];

  it.each([
    ['See controls CC1.1.01, CC1.1.02.', both],
    ['Refer to CC1.1.01 and CC1.1.02 above.', both],
    ['Please refer to the controls listed under CC1.1.', both],
    [
      'Refer to control activity CC1.1.02.',
      [
        ['CC1.1.01', 'CC1.1'],
        ['CC1.1.02', 'CC1.1,CC1.5'],
      ],
    ],
  ])('a reference is no control, and says which serve it too: %s', (words, expected) => {
    const seen = 'See the controls referenced.';
    expect(read(...listed, row('', words, seen, seen))).toEqual(expected);
    expect(read(...listed, row('', words, '', ''))).toEqual(expected);
  });

  it('a control without an id that refers to another and is tested stays one', () => {
    expect(read(...listed, row('', 'See control CC1.1.01, which is repeated for each subsidiary.'))).toHaveLength(3);
  });
});
