/** The parts of a report: its flow cut at the headings, each part with its canonical kind. */
import type { ReportSection, SectionKind } from '@countersign/vocabulary';
import type { FlowElement, Heading, Paragraph } from '../layout/model';

/**
 * A section or sub-section. `elements` is its slice of the flow after the heading, the headings and elements of its
 * sub-sections included; `children` are those sub-sections.
 */
export interface Section {
  readonly kind: SectionKind;
  readonly title: string;
  /** Null where the section was told by its wording or place alone (a cover, an opinion letter without a heading). */
  readonly heading: Heading | Paragraph | null;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly elements: readonly FlowElement[];
  readonly children: readonly Section[];
}

/** The outermost sections of a kind, top-level or nested, in the report's order. */
export function sectionsOfKind(sections: readonly Section[], ...kinds: readonly SectionKind[]): readonly Section[] {
  return sections.flatMap((section) =>
    kinds.includes(section.kind) ? [section] : sectionsOfKind(section.children, ...kinds),
  );
}

/** The elements of all sections of a kind, in the report's order. */
export const elementsOfKind = (
  sections: readonly Section[],
  ...kinds: readonly SectionKind[]
): readonly FlowElement[] => sectionsOfKind(sections, ...kinds).flatMap((section) => section.elements);

/** As the contract prints them: the main sections and, after each, its parts of a canonical kind. */
export function listedSections(sections: readonly Section[]): readonly ReportSection[] {
  return sections.flatMap(({ kind, title, firstPage, lastPage, children }) => [
    { kind, title, firstPage, lastPage },
    ...listedSections(children).filter((part) => part.kind !== 'OTHER'),
  ]);
}
