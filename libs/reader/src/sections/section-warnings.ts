/** What a report should have and this one has not. */
import type { ReadingWarning, ReportKind, ReportType, SectionKind } from '@countersign/vocabulary';
import type { DocumentLayout } from '../layout/model';
import { announcedTitles } from './announced-titles';
import { contentsPages } from './contents-pages';
import { mainKindOf, partKindOf, readTitle } from './section-titles';
import { sectionsOfKind, type Section } from './sections';

const NAMES: Partial<Record<SectionKind, string>> = {
  AUDITORS_REPORT: "the independent service auditor's report",
  MANAGEMENT_ASSERTION: "management's assertion",
  SYSTEM_DESCRIPTION: 'the description of the system',
  TESTS_OF_CONTROLS: 'the tests of controls and their results',
  CRITERIA_AND_CONTROLS: 'the criteria and the related controls',
  OTHER_INFORMATION: 'the other information',
  SUBSERVICE_ORGANIZATIONS: 'the part on subservice organizations',
  CUECS: 'the complementary user entity controls',
  CSOCS: 'the complementary subservice organization controls',
};

/** Of a SOC 2 report; other kinds have other sections. */
const expectedOf = (kind: ReportKind | null, type: ReportType | null): readonly (readonly SectionKind[])[] => {
  if (kind !== 'SOC2') return [];
  const letters: SectionKind[][] = [['AUDITORS_REPORT'], ['MANAGEMENT_ASSERTION'], ['SYSTEM_DESCRIPTION']];
  return type === 'TYPE_2' ? [...letters, ['TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS']] : letters;
};

export function sectionWarnings(
  layout: DocumentLayout,
  sections: readonly Section[],
  kind: ReportKind | null,
  type: ReportType | null,
): readonly ReadingWarning[] {
  const has = (...kinds: SectionKind[]) => sectionsOfKind(sections, ...kinds).length > 0;
  const missing = expectedOf(kind, type)
    .filter((kinds) => !has(...kinds))
    .map(([first]) => notFound('SECTION_NOT_FOUND', first as SectionKind, 'The reader did not find'));
  const told = new Set(missing.map((warning) => warning.message));
  const announced = announcedTitles(layout, contentsPages(layout)).flatMap((title) => {
    const read = readTitle(title.text);
    const announcedKind = partKindOf(read) ?? (read.isNumbered ? mainKindOf(read) : null);
    return announcedKind && !has(announcedKind) ? [announcedKind] : [];
  });
  const unkept = [...new Set(announced)]
    .filter((each) => !(each === 'CRITERIA_AND_CONTROLS' && has('TESTS_OF_CONTROLS')))
    .map((each) =>
      notFound('ANNOUNCED_SECTION_NOT_FOUND', each, 'The table of contents announces, but the reader did not find,'),
    );
  return [...missing, ...unkept.filter((warning) => !told.has(warning.message))];
}

const notFound = (code: string, kind: SectionKind, says: string): ReadingWarning => ({
  code,
  message: `${says} ${NAMES[kind] ?? kind}.`,
  evidence: [],
});
