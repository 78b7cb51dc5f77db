import { heading, paragraph, table } from '../../testing/flow-builder';
import { readLists } from '../../testing/listed-report';

const WORDS = [
  'Access to production is granted on the basis of an approved request.',
  'Access rights are reviewed each quarter by the owner of the system.',
  'Backups are restored in a test every year.',
];
const HEADER = ['Tests of Controls', 'Conclusion'];
const TEST = ['Inspected a sample of 25 requests to determine that they were approved.', 'No findings.'];

const namesIn = (...tests: Parameters<typeof readLists>[0]['tests'] & object) =>
  readLists({ tests }).lists.controls.map(({ id, description }) => [id, description]);

describe('controls that are merely numbered', () => {
  it.each(['1: ', '1. ', '1) ', '(1) ', '#1 – '])('as in “%s” over their tests', (mark) => {
    const numbered = (number: number) => [`${mark.replace('1', String(number))}${WORDS[number - 1]}`];
    const tests = [
      heading('CC6.1 Logical access', 3),
      table([HEADER, numbered(1), TEST, numbered(2), TEST]),
      heading('CC6.2 Registration', 3),
      table([HEADER, numbered(1), TEST, numbered(3), TEST]),
    ];
    expect(namesIn(...tests)).toEqual(WORDS.map((words, order) => [String(order + 1), words]));
  });

  it('have no names where the numbers begin anew under each criterion', () => {
    const tests = [
      heading('CC6.1 Logical access', 3),
      table([HEADER, [`1: ${WORDS[0]}`], TEST, [`2: ${WORDS[1]}`], TEST]),
      heading('A1.3 Recovery', 3),
      table([HEADER, [`1: ${WORDS[2]}`], TEST]),
    ];
    expect(namesIn(...tests).map(([id]) => id)).toEqual([null, null, null]);
  });
});

describe('controls that one place calls by a word and a number', () => {
  const listed = [1, 2].flatMap((number) => [
    heading(`Control ${number}`, 4),
    paragraph(WORDS[number - 1] ?? ''),
    paragraph('Tests Performed: Inspected the tickets of three quarters.'),
    paragraph('Results of Tests: No exceptions noted.'),
  ]);

  it('are called by the number where the map of criteria knows no more', () => {
    const map = table([
      ['Criterion', 'Controls'],
      ['CC6.1', '1, 2'],
      ['CC6.2', '2'],
    ]);
    expect(namesIn(map, ...listed).map(([id]) => id)).toEqual(['1', '2']);
  });

  it('keep the word where no place leaves it out', () => {
    expect(namesIn(...listed).map(([id]) => id)).toEqual(['Control 1', 'Control 2']);
  });
});
