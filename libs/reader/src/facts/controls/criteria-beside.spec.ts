import type { SourcedText, SourcedWord } from '../../layout/model';
import { criteriaBeside } from './criteria-beside';

const FONT_SIZE = 8;
const LETTER = 4;
const LINE_HEIGHT = 10;
const RIGHT = 300;

/** Each line as what stands at its left, and at its right in the column of the criteria. */
const printed = (...lines: readonly (readonly [left: string, right?: string])[]): SourcedText => {
  const words: SourcedWord[] = [];
  let text = '';
  lines.forEach(([left, right = ''], order) => {
    const sides = [
      { side: left, x: 70 },
      { side: right, x: RIGHT },
    ];
    for (const { side, x } of sides) {
      let at = x;
      for (const word of side.split(' ').filter(Boolean)) {
        text += text ? ' ' : '';
        const box = { x: at, y: order * LINE_HEIGHT, width: word.length * LETTER, height: FONT_SIZE };
        const look = { page: 1, box, fontSize: FONT_SIZE, bold: false, italic: false, color: '#000000', certainty: 1 };
        words.push({ word: { text: word, ...look }, start: text.length, end: text.length + word.length });
        text += word;
        at += (word.length + 0.5) * LETTER;
      }
    }
  });
  return { text, words };
};

describe('criteria that the layout took into the words beside them', () => {
  it.each([
    ['Criteria: CC6.2, CC6.4', undefined],
    ['Criteria: CC6.2,', 'CC6.4'],
    ['CC6.2', 'CC6.4'],
    ['Related criteria', 'CC6.2, CC6.4'],
  ])('are told from them by their place: %s %s', (first, second) => {
    const parted = criteriaBeside(
      printed(['Cards of leavers are deactivated within', first], ['twenty-four hours of their last day.', second]),
    );
    expect(parted?.words.text).toBe('Cards of leavers are deactivated within twenty-four hours of their last day.');
    expect(parted?.criteria).toEqual(['CC6.2', 'CC6.4']);
  });

  it.each([
    ['in a sentence', printed(['Access is granted as criterion CC6.2 requires,'], ['and removed as CC6.4 requires.'])],
    ['with other words in their column', printed(['Cards are deactivated', 'CC6.2 daily'], ['within one day.'])],
    [
      'with words that reach below them',
      printed(['Cards are off', 'CC6.2'], [`${'Within one day of leaving '.repeat(3)}.`]),
    ],
  ])('are left where they stand: %s', (_, text) => expect(criteriaBeside(text)).toBeNull());
});
