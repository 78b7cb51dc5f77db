/** The printed table of contents: its entries look like headings and must not open sections. */
import type { DocumentLayout, Line, Page } from '../layout/model';
import { textsOf } from '../text/sourced-text';
import { hasLeaders, mainKindOf, readTitle } from './section-titles';
import { grouped } from '../text/grouped';

const ENTRY = /(?:\s|\.)(?<page>\d{1,3}|[ivx]{1,5})$/i;

/** Hardly any text has a word of its title. */
const CALLED_SO = /contents|index/i;

const pageOfEntry = (text: string): string | null =>
  text.length < 200 ? (ENTRY.exec(text)?.groups?.page ?? null) : null;

/** Whether the numbers at the lines' ends rise: those of a contents do, those of a table of figures hardly. */
const rise = (numbers: readonly number[]): boolean =>
  numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] ?? 0)).length <= numbers.length / 6;

/** By its printed lines, for the layout may run the entries of a contents together into one paragraph. */
const looksLikeEntries = (lines: readonly Line[]): boolean => {
  const texts = lines.map((line) => line.text.trim()).filter((text) => text.length > 0);
  const pages = texts.flatMap((text) => pageOfEntry(text) ?? []);
  // An entry may run over two lines, of which only the last has the number.
  return pages.length > 0 && pages.length / texts.length > 0.5 && rise(pages.map(Number).filter(Number.isFinite));
};

const LAST_OF_FIRST = 8;
const LEAST_ENTRIES = 8;
const MOST = 0.75;

/** Near the report's beginning a page of rising numbers alone is one, whatever it is called: "What is in this report". */
const isContentsByItself = ({ number, lines }: Page): boolean => {
  if (number > LAST_OF_FIRST || !looksLikeEntries(lines)) return false;
  const pages = lines.flatMap((line) => pageOfEntry(line.text.trim()) ?? []);
  const last = Math.max(...pages.map(Number).filter(Number.isFinite));
  return pages.length >= LEAST_ENTRIES && pages.length > MOST * lines.length && last > number;
};

/** Pages that hold the table of contents: those with its heading, and those after it that hold entries alone. */
export function contentsPages(layout: DocumentLayout): ReadonlySet<number> {
  const byPage = grouped(layout.flow, (element) => element.page);
  const pages = new Set<number>();
  let previousIsContents = false;
  for (let page = 1; page <= layout.pages.length; page += 1) {
    const elements = byPage.get(page) ?? [];
    const opens = elements.some(
      (element) =>
        element.kind !== 'TABLE' &&
        CALLED_SO.test(element.text) &&
        mainKindOf(readTitle(element.text)) === 'TABLE_OF_CONTENTS',
    );
    const leaders = textsOf(elements).filter((text) => hasLeaders(text.text)).length;
    previousIsContents =
      opens ||
      leaders >= 3 ||
      layout.pages
        .slice(page - 1, page)
        .some((each) => (previousIsContents && looksLikeEntries(each.lines)) || isContentsByItself(each));
    if (previousIsContents) pages.add(page);
  }
  return pages;
}
