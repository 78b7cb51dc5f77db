/** The titles that the document itself announces: its printed table of contents and its outline (bookmarks). */
import type { DocumentLayout } from '../layout/model';
import { readTitle } from './section-titles';

export interface AnnouncedTitle {
  readonly text: string;
  /** As printed, which need not be the file's own page; null where none is printed. */
  readonly page: number | null;
  readonly source: 'CONTENTS' | 'OUTLINE';
}

// "Scope ........ 4", "Scope . . . 4", "Scope 4"
const ENTRY = /^(?<title>.{3,160}?)(?:\s*\.){0,200}\s*(?:\s(?<page>\d{1,3})|[ivxl]{1,6})?$/;

export function announcedTitles(layout: DocumentLayout, contents: ReadonlySet<number>): readonly AnnouncedTitle[] {
  const printed = layout.pages
    .filter((page) => contents.has(page.number))
    .flatMap((page) => page.lines)
    .flatMap((line): AnnouncedTitle[] => {
      const match = ENTRY.exec(line.text.trim());
      const title = match?.groups?.title;
      if (!title || /^(?:table of )?contents$/i.test(title.trim())) return [];
      return [{ text: title.trim(), page: match.groups?.page ? Number(match.groups.page) : null, source: 'CONTENTS' }];
    });
  const outlined = layout.outline.map((entry) => ({ text: entry.title, page: entry.page, source: 'OUTLINE' as const }));
  return [...printed, ...outlined];
}

/** Asks whether a text stands in the contents or the outline, word for word but for its numbering. */
export function announcedWords(titles: readonly AnnouncedTitle[]): (text: string) => boolean {
  const words = new Set(titles.map((title) => readTitle(title.text).words).filter((title) => title.length > 3));
  return (text) => words.has(readTitle(text).words);
}
