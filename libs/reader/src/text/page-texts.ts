/** What each page says, as the flow reads it out: hyphens undone, headers and footers left out. For searching. */
import type { DocumentLayout, SourcedText } from '../layout/model';
import { textsOf } from './sourced-text';

/** One text a page, the first page first; an element or a cell stands on a line of its own, on each page it has words on. */
export function pageTextsOf({ pages, flow }: DocumentLayout): readonly string[] {
  const lines = new Map<number, string[]>(pages.map(({ number }) => [number, []]));
  for (const text of textsOf(flow))
    for (const [page, part] of partsByPage(text)) if (part !== '') lines.get(page)?.push(part);
  return pages.map(({ number }) => (lines.get(number) ?? []).join('\n'));
}

function partsByPage({ text, words }: SourcedText): ReadonlyMap<number, string> {
  const ranges = new Map<number, { start: number; end: number }>();
  for (const { word, start, end } of words) {
    const range = ranges.get(word.page);
    if (range) range.end = Math.max(range.end, end);
    else ranges.set(word.page, { start, end });
  }
  return new Map([...ranges].map(([page, { start, end }]) => [page, text.slice(start, end).trim()]));
}
