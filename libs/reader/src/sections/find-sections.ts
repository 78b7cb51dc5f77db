/** Cuts the flow into main sections and these into parts. */
import type { SectionKind } from '@countersign/vocabulary';
import type { DocumentLayout, FlowElement, Heading, Paragraph } from '../layout/model';
import { lastPageOf } from '../text/sourced-text';
import { announcedTitles, announcedWords } from './announced-titles';
import { contentsPages } from './contents-pages';
import { findMainStarts, type SectionStart } from './main-starts';
import { partsOf } from './parts';
import type { Section } from './sections';

const spanOf = (heading: Heading | Paragraph | null, elements: readonly FlowElement[]) => {
  const first = heading ?? elements[0];
  const last = elements[elements.length - 1] ?? heading;
  return { firstPage: first?.page ?? 1, lastPage: last ? lastPageOf(last) : 1 };
};

/** The sections of the report in its own order; together they hold the whole flow. */
export function findSections(layout: DocumentLayout): readonly Section[] {
  const contents = contentsPages(layout);
  const isAnnounced = announcedWords(announcedTitles(layout, contents));
  const starts = findMainStarts(layout, contents, isAnnounced);
  const opening: SectionStart = { kind: 'COVER', at: 0, bodyAt: 0, title: 'Cover', heading: null };
  const all = starts[0]?.at === 0 ? starts : [opening, ...starts];
  return all.flatMap((start, order): Section[] => {
    const end = all[order + 1]?.at ?? layout.flow.length;
    const elements = layout.flow.slice(start.bodyAt, end);
    if (elements.length === 0 && !start.heading) return [];
    const { kind, title, heading } = start;
    const children = holdsParts(kind) ? partsOf(elements, kind, isAnnounced) : [];
    return [{ kind, title, heading, ...spanOf(heading, elements), elements, children }];
  });
}

const holdsParts = (kind: SectionKind): boolean => kind !== 'COVER' && kind !== 'TABLE_OF_CONTENTS';
