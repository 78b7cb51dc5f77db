import { heading, paragraph } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';
import { citesMore } from './citation-line';

describe('a line that cites further criteria of a control', () => {
  it.each(['This control also addresses CC2.2.', 'Also supports CC2.2 and CC5.3', 'The control also serves CC6.3.'])(
    'is one: %s',
    (line) => expect(citesMore(line)).toBe(true),
  );

  it.each(['This control was designed after an incident and addresses CC2.2 among others.', 'CC2.2', 'No exceptions.'])(
    'is none: %s',
    (line) => expect(citesMore(line)).toBe(false),
  );

  it('adds them to those above', () => {
    const { controls } = readLists({
      tests: [
        heading('Criterion CC1.4', 4),
        paragraph('HX05. Personnel watch the yearly course on security and pass its quiz.'),
        paragraph('This control also addresses CC2.2.'),
        paragraph('Test performed: Inspected the records of 12 persons.'),
        paragraph('Result: No exceptions noted.'),
      ],
    }).lists;
    expect(controls.map(({ id, criteria }) => [id, criteria.join()])).toEqual([['HX05', 'CC1.4,CC2.2']]);
  });
});
