/** The texts in which the facts about a report stand, by place, in the order of their authority. */
import type { SectionKind } from '@countersign/vocabulary';
import type { DocumentLayout, FlowElement, Line, SourcedText, Word } from '../layout/model';
import { sectionsOfKind, type Section } from '../sections';
import { plain } from '../text/plain';
import { printedLines, sourcedLine } from '../text/printed-lines';
import { joinTexts, textsOf } from '../text/sourced-text';

/** In order of authority: the auditor's report outranks management's assertion, which outranks the cover. */
export const PLACES = ['OPINION', 'ASSERTION', 'COVER', 'HEADER', 'DESCRIPTION'] as const;
export type Place = (typeof PLACES)[number];

export interface PlacedText extends SourcedText {
  readonly place: Place;
  /** `text` with plain typography, of the same length; elements are separated by a line feed. */
  readonly plain: string;
  readonly elements: readonly FlowElement[];
}

export interface ReportText {
  readonly layout: DocumentLayout;
  readonly sections: readonly Section[];
  readonly opinion: PlacedText;
  readonly assertion: PlacedText;
  readonly cover: PlacedText;
  readonly description: PlacedText;
  /** Each distinct running header or footer once. */
  readonly headers: readonly SourcedText[];
  /** Everything, in the flow's order. */
  readonly whole: PlacedText;
}

const placed = (place: Place, elements: readonly FlowElement[]): PlacedText => {
  const joined = joinTexts(textsOf(elements), '\n');
  return { ...joined, place, plain: plain(joined.text), elements };
};

/** The lines of a text one by one: a cover's paragraphs may hold several. */
export const linesOf = (elements: readonly FlowElement[]): readonly SourcedText[] =>
  textsOf(elements).flatMap(printedLines);

const WIDE_GAP = 2.5;

/** "Confidential      Page 3      Harrow & Pell LLP": what stands left, in the middle and right has nothing to do with each other. */
const atWideGaps = (line: Line): readonly Line[] => {
  const parts = line.words.reduce<Word[][]>((groups, word) => {
    const last = groups.at(-1)?.at(-1);
    if (last && word.box.x - last.box.x - last.box.width < WIDE_GAP * line.fontSize) groups.at(-1)?.push(word);
    else groups.push([word]);
    return groups;
  }, []);
  return parts.length < 2
    ? [line]
    : parts.map((words) => ({ ...line, words, text: words.map(({ text }) => text).join(' ') }));
};

const distinctHeaders = (layout: DocumentLayout): readonly SourcedText[] => {
  const byText = new Map<string, SourcedText>();
  for (const page of layout.pages) {
    for (const line of page.furniture.flatMap(atWideGaps)) {
      // Page numbers make the same footer differ on each page.
      const key = line.text.replace(/\d+/g, '#');
      if (!byText.has(key)) byText.set(key, sourcedLine(line));
    }
  }
  return [...byText.values()];
};

export function reportText(layout: DocumentLayout, sections: readonly Section[]): ReportText {
  const of = (place: Place, ...kinds: SectionKind[]) =>
    placed(
      place,
      sectionsOfKind(sections, ...kinds).flatMap((section) => withHeading(section)),
    );
  return {
    layout,
    sections,
    opinion: of('OPINION', 'AUDITORS_REPORT'),
    assertion: of('ASSERTION', 'MANAGEMENT_ASSERTION'),
    cover: of('COVER', 'COVER'),
    description: of('DESCRIPTION', 'SYSTEM_DESCRIPTION'),
    headers: distinctHeaders(layout),
    whole: placed('DESCRIPTION', layout.flow),
  };
}

const withHeading = (section: Section): readonly FlowElement[] =>
  section.heading ? [section.heading, ...section.elements] : section.elements;
