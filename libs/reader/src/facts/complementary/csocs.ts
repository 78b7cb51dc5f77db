/** Complementary subservice organization controls (CSOCs): what the vendor expects of those it relies upon. */
import type { ComplementaryControl, ReadingWarning, SubserviceOrganization } from '@countersign/vocabulary';
import type { FlowElement } from '../../layout/model';
import { sectionsOfKind } from '../../sections';
import { headerOf, headerRowsOf, type HeaderRule } from '../../tables/column-roles';
import { plain } from '../../text/plain';
import { evidenceOfAll, sliceText, textsOf } from '../../text/sourced-text';
import { warning } from '../claims';
import { providerName } from '../provider-names';
import type { ReportText } from '../report-text';
import { announcedList } from './announced-list';
import { ownElements, type ComplementaryControls } from './cuecs';
import { expectedOfProviders } from './expected-of-providers';
import { itemsInFlow, type ListForm } from './flow-items';
import { controlOf, distinctControls, wordsOf, type ListedItem } from './listed-item';
import { isNameOf, organizationIn } from './organization-in';
import { withoutRunInHeads } from './run-in-heads';
import { isAside, isTopic, saysNone } from './wording';

/** What the service organization does itself to watch over its providers is none of their controls. */
const OVERSIGHT =
  /\b(?:monitor|review|obtain|evaluat|read)\w*\b[^.]{0,80}\b(?:SOC|assurance|attestation|audit|bridge)\b[^.]{0,20}\b(?:reports?|letters?)\b|\bcarve[- ]out\b|\binclusive method\b/i;

/** A heading that leads from the controls to other matter. */
export const endsCsocs = (label: string): boolean =>
  /^(?:\d[\d.]*\s+)?(?:control environment|risk assessment|information and communication|communication and information|monitoring|control activities)\b|\buser[- ]entit|\bCUECs?\b|\bchanges? to\b|\bincidents?\b|\bcriteria not\b|\bmonitoring (?:of|by|activities)\b/i.test(
    label,
  );

export const tellsOversight = (text: string): boolean => OVERSIGHT.test(text);

const formFor = (organizations: readonly SubserviceOrganization[]): ListForm => ({
  // Whatever is listed in this part is a control; it may be worded as a fact ("Visitors are escorted").
  isStatement: (text) => text.trim().split(/\s+/).length > 3 && !isAside(text) && !tellsOversight(text),
  isOwner: (text) => isNameOf(text, organizations) || organizationIn(text, organizations) !== null,
  endsList: endsCsocs,
});

export function csocsOf(report: ReportText, organizations: readonly SubserviceOrganization[]): ComplementaryControls {
  const sections = sectionsOfKind(report.sections, 'CSOCS');
  const form = formFor(organizations);
  const context = { criteria: [], owner: null };
  const listed = sections.flatMap((section) =>
    itemsInFlow(withoutOversight(ownElements(section, 'CUECS')), form, context),
  );
  const found = listed.length > 0 ? listed : itemsInFlow(elsewhere(report, form), form, context);
  const items = withoutRunInHeads(found)
    .filter((item) => !listsProvider(wordsOf(item), organizations))
    .map((item) => withoutOwner(item, organizations));
  const controls = distinctControls(items.map((item) => withOrganization(item, organizations)));
  if (controls.length > 0 || sections.length === 0) return { controls, warnings: [] };
  return { controls, warnings: missing(report) };
}

const OWNER_BEFORE =
  /^(?:(?:[Tt]he following|[Tt]his)(?: controls?)? (?:is|are) (?:expected|required|assumed|relied upon)(?: to be in place)? (?:of|from|at|by) )?(?<owner>[^:;]{2,60}):\s+(?=\p{Lu})/u;

/** "Acme Hosting B.V.: Visitors are escorted.", "The following is expected of Acme: ...": whose control it is, and the control. */
const withoutOwner = (item: ListedItem, organizations: readonly SubserviceOrganization[]): ListedItem => {
  const [first, ...others] = item.pieces;
  const match = first ? OWNER_BEFORE.exec(plain(first.text)) : null;
  const owner = match?.groups?.owner?.trim() ?? '';
  if (!first || !match || !isNameOf(owner, organizations)) return item;
  if (!organizations.some(({ name }) => owner.length <= name.length + 8)) return item;
  return { ...item, owner, pieces: [sliceText(first, match[0].length), ...others] };
};

const PROVIDER_AND_SERVICE = /^(?<name>[^–—:]{2,80}?)\s[–—-]\s(?<service>[^.;]{3,90})$/;

/** "Acme Hosting B.V. – managed hosting (carve-out method)": who is relied upon for what, and no control. */
const listsProvider = (text: string, organizations: readonly SubserviceOrganization[]): boolean => {
  const { name, service } = PROVIDER_AND_SERVICE.exec(plain(text).trim())?.groups ?? {};
  if (!name || !service || !/^(?:\p{Ll}|.*\bmethod\b)/u.test(service)) return false;
  const isSentence = /\b(?:is|are|must|should|shall|will|has|have|to)\b/i.test(service);
  return !isSentence && isNameOf(name.trim(), organizations);
};

const withOrganization = (item: ListedItem, organizations: readonly SubserviceOrganization[]): ComplementaryControl => {
  // The words above or beside an item name its organization, known or not.
  const named =
    item.owner === null ? null : (organizationIn(item.owner, organizations) ?? providerName(item.owner)?.name ?? null);
  // Of an included organization the controls are described, and not assumed.
  const carved = organizations.filter((organization) => organization.method !== 'INCLUSIVE');
  const sole = carved.length === 1 ? (carved[0]?.name ?? null) : null;
  const worded = organizationIn(item.pieces[0]?.text ?? '', organizations);
  return { ...controlOf(item), subserviceOrganization: named ?? sole ?? worded };
};

// "Acme performs monitoring of the subservice organization controls, including the following procedures:"
const OWN_PROCEDURES =
  /\b(?:monitor(?:s|ing)?|oversight|oversees)\b[^.]{0,160}\b(?:procedures|activities|steps|by|following|include|through)\b[^.]*:$/i;

/** Without the lists of what the service organization does itself to watch over its providers. */
const withoutOversight = (elements: readonly FlowElement[]): readonly FlowElement[] => {
  let isOwn = false;
  return elements.filter((element) => {
    if (element.kind === 'PARAGRAPH') isOwn = OWN_PROCEDURES.test(plain(element.text).trim());
    if (element.kind === 'HEADING' || element.kind === 'TABLE') isOwn = false;
    return !(isOwn && element.kind === 'LIST_ITEM');
  });
};

const COLUMN: readonly HeaderRule<'CONTROLS'>[] = [
  ['CONTROLS', /\bcontrols?\b.*|complementary|\bcsocs?\b/, /criteria|monitor|user entit|customer|client/],
];

const hasColumn = (element: FlowElement, rules: readonly HeaderRule<string>[]): boolean =>
  element.kind === 'TABLE' &&
  Array.from({ length: element.columnCount }, (_, column) => headerOf(headerRowsOf(element, rules), column)).some(
    (words) => rules.some(([, says, not]) => says.test(words) && !not?.test(words)),
  );

/** The table of the subservice organizations may have a column with the controls expected of them. */
const hasControls = (element: FlowElement): boolean => hasColumn(element, COLUMN);

const EXPECTED_COLUMN: readonly HeaderRule<'EXPECTED'>[] = [
  [
    'EXPECTED',
    /\bcontrols?\b.*\b(?:expected|assumed|required|relied)\b.*\b(?:provider|sub-?service|organi[sz]ation|supplier|vendor)|\bcomplementary sub-?service|\bcsocs?\b/,
    /monitor|user|customer|client/,
  ],
];

/** A column such as "Controls expected of the provider" says it of its table, whatever the part is called. */
const isTableOfExpected = (element: FlowElement): boolean => hasColumn(element, EXPECTED_COLUMN);

/** In the part on the organizations: tables with such a column, under the names that group them. */
const elsewhere = (report: ReportText, form: ListForm): readonly FlowElement[] => {
  const parts = sectionsOfKind(report.sections, 'SUBSERVICE_ORGANIZATIONS').flatMap((section) =>
    withoutOversight(ownElements(section, 'CUECS')),
  );
  if (!parts.some(hasControls)) {
    const expected = expectedOfProviders(parts, form.isOwner);
    if (expected.length > 0) return expected;
    const announced = announcedList(report, 'CSOCS', form.isOwner);
    return announced.length > 0 ? announced : report.description.elements.filter(isTableOfExpected);
  }
  return parts.filter((element) => (element.kind === 'TABLE' ? hasControls(element) : isTopic(element.text)));
};

const missing = (report: ReportText): readonly ReadingWarning[] => {
  const sections = sectionsOfKind(report.sections, 'CSOCS');
  const texts = textsOf(sections.flatMap((section) => section.elements));
  if (texts.some((text) => saysNone(text.text) || /does not use|no sub-?service/i.test(plain(text.text)))) return [];
  const headings = sections.flatMap((section) => (section.heading ? [section.heading] : []));
  const message =
    'The report has a section on complementary subservice organization controls, but the reader found none in it.';
  return [warning('CSOCS_NOT_FOUND', message, evidenceOfAll(headings))];
};
