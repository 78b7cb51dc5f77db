/** Pieces of text that remember where they stand: joined, sliced, and turned into evidence. */
import type { Evidence } from '@countersign/vocabulary';
import { unionOf } from '../layout/boxes';
import type { Cell, FlowElement, SourcedText, SourcedWord, Table, Word } from '../layout/model';

/** The printed words behind `text.slice(start, end)`: one evidence per page that they stand on, with their union box. */
export function evidenceOf(sourced: SourcedText, start = 0, end = sourced.text.length): Evidence[] {
  const byPage = new Map<number, Word[]>();
  for (const { word } of wordsWithin(sourced, start, end)) {
    const onPage = byPage.get(word.page);
    if (onPage) onPage.push(word);
    else byPage.set(word.page, [word]);
  }
  return [...byPage].map(([page, words]) => ({
    page,
    quote: words.map((word) => word.text).join(' '),
    box: unionOf(words.map((word) => word.box)),
  }));
}

/** The words that stand in `text.slice(start, end)`, in whole or in part: found by halves, as all of a report may be asked. */
function wordsWithin({ words }: SourcedText, start: number, end: number): readonly SourcedWord[] {
  let from = 0;
  for (let to = words.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((words[middle] as SourcedWord).end > start) to = middle;
    else from = middle + 1;
  }
  let after = from;
  while (after < words.length && (words[after] as SourcedWord).start < end) after += 1;
  return words.slice(from, after);
}

/**
 * Evidence for several texts (the items of a list, the cells of a row): one per text and page. They are not joined into
 * one quote, for what stands between them (a marker, another cell) would be missing from it.
 */
export function evidenceOfAll(texts: readonly SourcedText[]): Evidence[] {
  return texts.flatMap((text) => evidenceOf(text));
}

/** One text from several, with `separator` between; positions follow the words. Empty texts are left out. */
export function joinTexts(texts: readonly SourcedText[], separator = ' '): SourcedText {
  const filled = texts.filter((text) => text.text.length > 0);
  if (filled.length === 1) return filled[0] as SourcedText;
  const words: SourcedWord[] = [];
  let text = '';
  for (const part of filled) {
    if (text) text += separator;
    const offset = text.length;
    for (const word of part.words) words.push({ word: word.word, start: word.start + offset, end: word.end + offset });
    text += part.text;
  }
  return { text, words };
}

/** The part from `start` (inclusive) to `end` (exclusive), without white space at its ends. */
export function sliceText(sourced: SourcedText, start: number, end = sourced.text.length): SourcedText {
  const raw = sourced.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  const words = wordsWithin(sourced, from, to).map((word) => ({
    word: word.word,
    start: Math.max(0, word.start - from),
    end: Math.min(to, word.end) - from,
  }));
  return { text: sourced.text.slice(from, to), words };
}

export const cellsOf = (table: Table): readonly Cell[] => table.rows.flatMap((row) => row.cells);

/** Every text of the elements in reading order; a table yields its cells. */
export const textsOf = (elements: readonly FlowElement[]): readonly SourcedText[] =>
  elements.flatMap((element): readonly SourcedText[] => (element.kind === 'TABLE' ? cellsOf(element) : [element]));

export const lastPageOf = (element: FlowElement): number =>
  textsOf([element]).reduce(
    (last, text) => text.words.reduce((latest, word) => Math.max(latest, word.word.page), last),
    element.page,
  );
