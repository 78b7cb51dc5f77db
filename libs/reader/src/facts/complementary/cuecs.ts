/** Complementary user entity controls (CUECs): what a vendor expects its customers to do. */
import type { ComplementaryControl, ReadingWarning } from '@countersign/vocabulary';
import type { FlowElement, SourcedText } from '../../layout/model';
import { sectionsOfKind, type Section } from '../../sections';
import { plain } from '../../text/plain';
import { evidenceOfAll, textsOf } from '../../text/sourced-text';
import { warning } from '../claims';
import type { ReportText } from '../report-text';
import { itemsInFlow, type ListForm } from './flow-items';
import { controlOf, distinctControls } from './listed-item';
import { withoutRunInHeads } from './run-in-heads';
import { cuecsAmongControls } from './among-controls';
import { announcedList } from './announced-list';
import { areNotNeeded, isCommercial, isDuty, saysNone } from './wording';

export interface ComplementaryControls {
  readonly controls: readonly ComplementaryControl[];
  readonly warnings: readonly ReadingWarning[];
}

const RESPONSIBILITIES = /\b(?:user[- ]entit(?:y|ies)|customers?|clients?|user)\b.{0,30}\bresponsibilit(?:y|ies)\b/i;
const CONTROLS = /\bcontrols?\b|\bCUECs?\b|\bconsiderations?\b|\bcomplementary\b/i;

/** "User Entity Responsibilities" are controls only in a report that has no list of controls beside them. */
const isOfResponsibilities = (title: string): boolean => RESPONSIBILITIES.test(title) && !CONTROLS.test(title);

const OTHER_MATTER =
  /\b(?:sub-?service|changes? to|system incidents?|incidents? (?:during|disclos)|criteria not|not applicable|risk assessment|control environment$|monitoring activities$)/i;

/** A heading that leads from the controls to other matter. */
export const endsCuecs = (label: string, keepsResponsibilities = false): boolean =>
  OTHER_MATTER.test(label) || (!keepsResponsibilities && isOfResponsibilities(plain(label)));

const formOf = (keepsResponsibilities: boolean): ListForm => ({
  isStatement: isDuty,
  isOwner: () => false,
  endsList: (label) => endsCuecs(label, keepsResponsibilities),
});

/** The section without its parts of another canonical kind. */
export const ownElements = (section: Section, ...others: readonly Section['kind'][]): readonly FlowElement[] => {
  const nested = new Set(
    sectionsOfKind(section.children, ...others).flatMap((part) => [part.heading as FlowElement, ...part.elements]),
  );
  return section.elements.filter((element) => !nested.has(element));
};

/** Its title may say the same as that of the controls: what its first words deny counts. */
const listsOtherDuties = (section: Section): boolean => {
  const [first] = section.elements;
  return first?.kind === 'PARAGRAPH' && isOfResponsibilities(plain(section.title)) && areNotNeeded(first.text);
};

/** "Acme has not identified any such controls. Customers are nevertheless encouraged to:" takes back what follows. */
const withoutDenied = (elements: readonly FlowElement[]): readonly FlowElement[] => {
  const at = elements.findIndex((element) => element.kind !== 'TABLE' && element.kind !== 'HEADING');
  const first = elements[at];
  return first?.kind === 'PARAGRAPH' && saysNone(first.text) && !EXCEPT.test(first.text)
    ? elements.slice(0, at)
    : elements;
};
const EXCEPT = /\b(?:other than|except|besides|apart from|following)\b|\bbelow\b/i;

/** The parts that list these controls; those of mere responsibilities only where there is no other. */
export const cuecSections = (report: ReportText): readonly Section[] => {
  const all = sectionsOfKind(report.sections, 'CUECS').filter((section) => !listsOtherDuties(section));
  const ofControls = all.filter((section) => !isOfResponsibilities(plain(section.title)));
  return ofControls.length > 0 ? ofControls : all;
};

export function cuecsOf(report: ReportText): ComplementaryControls {
  const sections = cuecSections(report);
  const ofControls = sections.filter((section) => !isOfResponsibilities(plain(section.title)));
  const context = { criteria: [], owner: null };
  const listedAs = (form: ListForm) =>
    sections.flatMap((section) =>
      itemsInFlow(withoutDenied(ownElements(section, 'CSOCS', 'SUBSERVICE_ORGANIZATIONS')), form, context),
    );
  const strict = listedAs(formOf(ofControls.length === 0));
  // A chapter on complementary controls may have no list but the one that it calls client responsibilities.
  const form = formOf(ofControls.length === 0 || strict.length === 0);
  const listed = strict.length > 0 ? strict : listedAs(form);
  const found =
    listed.length > 0
      ? listed
      : itemsInFlow(
          announcedList(report, 'CUECS', () => false),
          form,
          context,
        );
  const controls = distinctControls([...withoutRunInHeads(found), ...cuecsAmongControls(report)].map(controlOf)).filter(
    ({ text }) => !isCommercial(text),
  );
  if (controls.length > 0 || sections.length === 0) return { controls, warnings: [] };
  return { controls, warnings: missing(sections) };
}

const missing = (sections: readonly Section[]): readonly ReadingWarning[] => {
  const texts: readonly SourcedText[] = textsOf(sections.flatMap((section) => section.elements));
  if (texts.some((text) => saysNone(text.text))) return [];
  const headings = sections.flatMap((section) => (section.heading ? [section.heading] : []));
  const message = 'The report has a section on complementary user entity controls, but the reader found none in it.';
  return [warning('CUECS_NOT_FOUND', message, evidenceOfAll(headings))];
};
