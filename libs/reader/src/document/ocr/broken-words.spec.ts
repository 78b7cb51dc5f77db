import { mendWords } from './broken-words';
import type { ScannedLine, ScannedWord } from './scan';

const word = (text: string, left: number, right: number, baseline = 100): ScannedWord => ({
  text,
  left,
  right,
  baseline,
  weight: 0.08,
  certainty: 0.9,
});
const line = (...words: ScannedWord[]): ScannedLine => ({ em: 10, words });
const textsOf = (lines: readonly ScannedLine[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('words that OCR took apart', () => {
  it('are put together within a line', () => {
    const mended = mendWords([line(word('Loop', 72, 90), word('H', 93, 98), word('ealth,', 99.2, 120))]);
    expect(textsOf(mended)).toEqual(['Loop Health,']);
    expect(mended[0]?.words[1]).toMatchObject({ left: 93, right: 120 });
  });

  it('are put together where a line was broken in the middle of one', () => {
    const lines = [
      line(word('Loop', 72, 90), word('H', 93, 98)),
      line(word('ealth,', 99.2, 120, 100.4), word('Inc.', 123, 130)),
    ];
    expect(textsOf(mendWords(lines))).toEqual(['Loop Health,', 'Inc.']);
  });

  it('stay apart where there is a space, another line or another size between them', () => {
    const first = line(word('Health', 72, 98));
    for (const other of [
      line(word('plan', 100.6, 120)),
      line(word('plan', 98.5, 120, 112)),
      { em: 14, words: [word('plan', 98.5, 120)] },
    ])
      expect(textsOf(mendWords([first, other]))).toEqual(['Health', 'plan']);
  });
});
