/** Lines at pages' edges that stand among the text as well, so that their repetition makes no header of them. */
import type { PlacedPage, PlacedWord } from './placed-words';

/** Where a line of a page may be furniture. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

const isLine = (words: readonly PlacedWord[], at: number, length: number): boolean => {
  const [first, before, after] = [words[at], words[at - 1], words[at + length]];
  const isBeside = (other: PlacedWord | undefined) =>
    other !== undefined && first !== undefined && Math.abs(other.baseline - first.baseline) < 0.5 * first.fontSize;
  return !isBeside(before) && !isBeside(after);
};

/** How often the words make a line of their own between the edges. */
function timesAmongText(texts: readonly string[], pages: readonly PlacedPage[], edgesOf: (page: PlacedPage) => Edges) {
  let times = 0;
  for (const page of pages) {
    const { words } = page;
    const { top, bottom } = edgesOf(page);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as PlacedWord;
      if (word.text !== texts[0] || word.baseline < top || word.baseline > bottom) continue;
      if (texts.every((text, order) => words[at + order]?.text === text) && isLine(words, at, texts.length)) times += 1;
    }
  }
  return times;
}

/** "Status | No issue" ends a form at the foot of a few pages, and many more forms in their midst. */
export const standsAmongText = (
  line: { readonly words: readonly PlacedWord[] },
  atEdges: number,
  pages: readonly PlacedPage[],
  edgesOf: (page: PlacedPage) => Edges,
): boolean =>
  timesAmongText(
    line.words.map(({ text }) => text),
    pages,
    edgesOf,
  ) > atEdges;
