/** Words that the document's outline or its printed contents announce as titles. */
import type { OutlineEntry } from './model';
import type { TextLine } from './text-lines';

const LEADERS = /^(.{3,160}?)\s*(?:\.\s?){4,}\s*(?:\d{1,3}|[ivxl]{1,6})?$/i;
const CONTENTS_WITHIN = 10;

const wordsOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '')
    .replace(/\s+/g, ' ');

export function announcedIn(lines: readonly TextLine[], outline: readonly OutlineEntry[]): (text: string) => boolean {
  const titles = new Set(outline.map((entry) => wordsOf(entry.title)));
  for (const line of lines) {
    if (line.page > CONTENTS_WITHIN) break;
    const title = LEADERS.exec(line.text)?.[1];
    if (title) titles.add(wordsOf(title));
  }
  titles.delete('');
  return (text) => titles.size > 0 && titles.has(wordsOf(text));
}
