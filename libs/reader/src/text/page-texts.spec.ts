import type { DocumentLayout, SourcedText, Word } from '../layout/model';
import { pageTextsOf } from './page-texts';

const word = (text: string, page: number): Word => ({
  text,
  page,
  box: { x: 0, y: 0, width: 1, height: 1 },
  fontSize: 10,
  bold: false,
  italic: false,
  color: '#000000',
  certainty: 1,
});

/** Words with the page that each stands on. */
function sourced(words: readonly (readonly [string, number])[]): SourcedText {
  let text = '';
  const placed = words.map(([each, page]) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? each : `${text} ${each}`;
    return { word: word(each, page), start, end: text.length };
  });
  return { text, words: placed };
}

const layoutOf = (texts: readonly SourcedText[], pages: number) =>
  ({
    pages: Array.from({ length: pages }, (_, index) => ({ number: index + 1 })),
    flow: texts.map((text) => ({ kind: 'PARAGRAPH', ...text })),
    outline: [],
  }) as unknown as DocumentLayout;

describe('the texts of the pages', () => {
  it('hold each element on a line of its own, and nothing on a blank page', () => {
    const texts = [sourced([['Scope', 1]]), sourced([['We', 1], ['examined', 1]]), sourced([['Opinion', 3]])]; // prettier-ignore
    expect(pageTextsOf(layoutOf(texts, 3))).toEqual(['Scope\nWe examined', '', 'Opinion']);
  });

  it('share an element that runs over a page’s end', () => {
    const texts = [sourced([['User', 1], ['entities', 1], ['remove', 2], ['leavers.', 2]])]; // prettier-ignore
    expect(pageTextsOf(layoutOf(texts, 2))).toEqual(['User entities', 'remove leavers.']);
  });
});
