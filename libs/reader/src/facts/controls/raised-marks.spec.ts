import type { SourcedText, Word } from '../../layout/model';
import { paragraph, layoutOf } from '../../testing/flow-builder';
import { ControlCollector } from './control-collector';

const text = (words: string): SourcedText => layoutOf(paragraph(words)).flow[0] as unknown as SourcedText;

/** The layout keeps a raised mark with its word, and out of the text. */
const withMark = (told: SourcedText, mark: string): SourcedText => {
  const word = { ...(told.words[0]?.word as Word), text: mark };
  return { ...told, words: [...told.words, { word, start: told.text.length, end: told.text.length }] };
};

describe('a footnote', () => {
  it.each([
    ['1', 'LA-1'],
    ['2', 'LA-2'],
    ['3', undefined],
  ])('belongs to the result that bears its raised mark: %s', (mark, expected) => {
    const collector = new ControlCollector();
    for (const [order, id] of ['LA-1', 'LA-2'].entries()) {
      collector.begin(id, [text('Leavers lose their access.')]);
      const result = [{ ...withMark(text('Deviation noted.'), String(order + 1)), marker: null }];
      collector.test({ procedure: [text('Inspected 40 leavers.')], result, response: [] });
    }
    expect(collector.footnote(mark, text('Two of 40 leavers kept their access.'))).toBe(expected !== undefined);
    const noted = collector.finish().filter(({ notes }) => notes.length > 0);
    expect(noted.map(({ id }) => id)).toEqual(expected ? [expected] : []);
  });
});
