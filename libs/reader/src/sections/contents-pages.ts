/** The printed table of contents: its entries look like headings and must not open sections. */
import type { DocumentLayout, FlowElement } from '../layout/model';
import { textsOf } from '../text/sourced-text';
import { hasLeaders, mainKindOf, readTitle } from './section-titles';

const LONG_PROSE = 240;

const isEntry = (text: string): boolean =>
  hasLeaders(text) || (text.length < 140 && /\s(?:\d{1,3}|[ivx]{1,5})$/i.test(text));

const looksLikeEntries = (elements: readonly FlowElement[]): boolean => {
  const texts = elements.flatMap((element) =>
    element.kind === 'TABLE' ? element.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')) : [element.text],
  );
  if (texts.length === 0 || texts.some((text) => text.length > LONG_PROSE && !hasLeaders(text))) return false;
  return texts.filter(isEntry).length / texts.length > 0.5;
};

/** Pages that hold the table of contents: those with its heading, and those after it that hold entries alone. */
export function contentsPages(layout: DocumentLayout): ReadonlySet<number> {
  const byPage = new Map<number, FlowElement[]>();
  for (const element of layout.flow) byPage.set(element.page, [...(byPage.get(element.page) ?? []), element]);
  const pages = new Set<number>();
  let previousIsContents = false;
  for (let page = 1; page <= layout.pages.length; page += 1) {
    const elements = byPage.get(page) ?? [];
    const opens = elements.some(
      (element) => element.kind !== 'TABLE' && mainKindOf(readTitle(element.text)) === 'TABLE_OF_CONTENTS',
    );
    const leaders = textsOf(elements).filter((text) => hasLeaders(text.text)).length;
    previousIsContents = opens || leaders >= 3 || (previousIsContents && looksLikeEntries(elements));
    if (previousIsContents) pages.add(page);
  }
  return pages;
}
