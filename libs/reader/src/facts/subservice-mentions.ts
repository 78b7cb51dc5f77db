/** Listings of subservice organizations: lists, tables, a heading for each. */
import type { SubserviceMethod } from '@countersign/vocabulary';
import type { Cell, FlowElement, Row, SourcedText, Table } from '../layout/model';
import type { Section } from '../sections';
import { plain } from '../text/plain';
import { evidenceOf } from '../text/sourced-text';
import { hasLegalSuffix } from './company-names';
import { listedIn, NAME_AND_SERVICE, NO_SUBSERVICE, type Listed, type ProviderMention } from './provider-mention';
import { isNameByForm, providerName, providerNames } from './provider-names';
import { methodIn } from './subservice-method';

const ANNOUNCES =
  /\b(?:following|below|listed|these)\b[^.]*\b(?:sub-?service|providers?|organi[sz]ations?|vendors?|third[- ]part(?:y|ies))\b|\b(?:sub-?service|providers?|organi[sz]ations?|vendors?|third[- ]part(?:y|ies))\b[^.]*\b(?:following|below|listed|are|include)\b|\bsub-?service[^.]*:\s*$/i;
const ANNOUNCES_ELSE = /\b(?:monitor|review|procedures?|controls?|oversee|criteria)/i;

/** Of the words above a listing the sentence counts that announces it: its last. */
const lastSentence = (text: string): string =>
  plain(text)
    .split(/(?<=[.;])\s+(?=[A-Z])/)
    .pop() ?? '';

/** What stands above a listing; a heading between ends the search. */
const leadOf = (elements: readonly FlowElement[], at: number): string => {
  const before = elements
    .slice(0, at)
    .reverse()
    .find((other) => other.kind !== 'LIST_ITEM');
  return before && before.kind !== 'TABLE' ? before.text : '';
};

/**
 * An item (or paragraph) that begins with a name. A name by its form is one anywhere; other capitals are one only in a
 * list that announces providers.
 */
export const mentionsInItems = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  elements.flatMap((element, order): readonly ProviderMention[] => {
    if (element.kind !== 'LIST_ITEM' && element.kind !== 'PARAGRAPH') return [];
    const lead = lastSentence(leadOf(elements, order));
    if (NO_SUBSERVICE.test(lead) || NO_SUBSERVICE.test(plain(element.text))) return [];
    const isAnnounced = element.kind === 'LIST_ITEM' && ANNOUNCES.test(lead) && !ANNOUNCES_ELSE.test(lead);
    const isBare = !NAME_AND_SERVICE.test(plain(element.text));
    const listed = listedIn(element.text);
    if (!listed || (isBare && element.text.length > 70) || !(isAnnounced || isNameByForm(listed.name))) return [];
    return [{ ...listed.name, services: listed.services, context: element.text, evidence: evidenceOf(element) }];
  });

/** In the letters and anywhere in the description: only lists that the sentence above announces as subservice organizations. */
export const mentionsInAnnouncedItems = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  elements.flatMap((element, order): readonly ProviderMention[] => {
    const lead = element.kind === 'LIST_ITEM' ? lastSentence(leadOf(elements, order)) : '';
    const announces = /\bsub-?service (?:organi[sz]ation|provider|entit|vendor)/i.test(lead) && ANNOUNCES.test(lead);
    if (!announces || ANNOUNCES_ELSE.test(lead) || NO_SUBSERVICE.test(lead) || element.kind === 'TABLE') return [];
    const listed = element.text.length < 200 ? listedIn(element.text) : null;
    if (!listed) return [];
    return [{ ...listed.name, services: listed.services, context: element.text, evidence: evidenceOf(element) }];
  });

const NAME_COLUMN =
  /\bsub-?service|\borgani[sz]ations?\b|\bproviders?\b|\bvendors?\b|\bname\b|\bcompany\b|\bentity\b|\bthird[- ]part/i;
const SERVICE_COLUMN =
  /\bservices?\b|\bfunction|\brole\b|\bpurpose\b|\bdescription\b|\bactivit|\bused for\b|\bproduct/i;
const METHOD_COLUMN = /\bmethod\b|\btreatment\b|\bpresentation\b|\bapproach\b|\bbasis\b|\bcarve/i;
const NOT_A_NAME_COLUMN = /\bcontrols?\b|\bcriteria\b|\bservices? provided by\b|\bresponsib/i;

const isSubserviceColumn = (cell: Cell): boolean =>
  /\bsub-?service\b/i.test(cell.text) && !NOT_A_NAME_COLUMN.test(cell.text);

const NAMES_METHOD = /^(?:the )?(?:inclusive|carve[sd]?[- ]?out)(?: method| basis| approach)?$/i;

/** A table that says in its header, or of each of its rows by a method, that it lists subservice organizations. */
export const isTableOfSubservice = (table: Table): boolean => {
  const body = table.rows.filter((row) => !row.isHeader);
  return (
    table.rows.some((row) => row.isHeader && row.cells.some(isSubserviceColumn)) ||
    (body.length > 0 && body.every((row) => row.cells.some((cell) => NAMES_METHOD.test(cell.text.trim()))))
  );
};

const methodOfRow = (row: Row, header: Row | undefined): SubserviceMethod | null => {
  const at = header?.cells.find((cell) => METHOD_COLUMN.test(cell.text))?.column;
  const cell =
    row.cells.find((other) => other.column === at) ??
    row.cells.find((other) => other.text.length < 40 && methodIn(other.text));
  return cell ? methodIn(cell.text) : null;
};

/** One name, or several that share their row: "AWS, Okta, Inc."; below a name may stand its address. */
const namedInCell = (cell: Cell): readonly Listed[] => {
  const names = providerNames(plain(cell.text), false);
  const parts = cell.text.split(/,\s|;\s/).length;
  if (names.length > 1 && names.length <= parts && names.every(isNameByForm))
    return names.map((name) => ({ name, services: null }));
  const first = cell.paragraphs[0];
  return [listedIn(cell.text) ?? (first ? listedIn(first.text) : null)].flatMap((listed) => listed ?? []);
};

/** A table of providers: the columns by their header words, else name and service first. */
export function mentionsInTable(table: Table): readonly ProviderMention[] {
  const header = table.rows.find((row) => row.isHeader);
  const column = (says: RegExp, not?: number) =>
    header?.cells.find(
      (cell) =>
        cell.column !== not && says.test(cell.text) && (not !== undefined || !NOT_A_NAME_COLUMN.test(cell.text)),
    )?.column;
  const nameAt = header ? (header.cells.find(isSubserviceColumn)?.column ?? column(NAME_COLUMN)) : 0;
  if (nameAt === undefined) return [];
  const serviceAt = header ? column(SERVICE_COLUMN, nameAt) : 1;
  return table.rows.flatMap((row): readonly ProviderMention[] => {
    const cell = row.isHeader ? undefined : row.cells.find((other) => other.column === nameAt && !other.continued);
    if (!cell || NO_SUBSERVICE.test(row.cells.map((other) => plain(other.text)).join(' '))) return [];
    if (cell.text.length > 200) return [];
    const services = row.cells.find((other) => other.column === serviceAt)?.text ?? null;
    const context = row.cells.map((other) => other.text).join(' ');
    const evidence = evidenceOf(cell as SourcedText);
    return namedInCell(cell).map((listed) => ({
      ...listed.name,
      services: services ?? listed.services,
      context,
      evidence,
      method: methodOfRow(row, header),
    }));
  });
}

/** The tables among the elements, but those that a sentence above calls something else. */
export const mentionsInTables = (
  elements: readonly FlowElement[],
  isListing: (table: Table) => boolean = () => true,
): readonly ProviderMention[] =>
  elements.flatMap((element, order) =>
    element.kind === 'TABLE' && isListing(element) && !NO_SUBSERVICE.test(lastSentence(leadOf(elements, order)))
      ? mentionsInTable(element)
      : [],
  );

/** A heading for each organization within the part on them. */
export const headingMentions = (sections: readonly Section[]): readonly ProviderMention[] =>
  sections.flatMap((section) =>
    section.children.flatMap((child): readonly ProviderMention[] => {
      const heading = child.heading;
      const name = heading ? providerName(heading.text.replace(/^\d+(?:\.\d+)*\.?\s+/, '')) : null;
      if (!heading || !name || child.kind !== 'OTHER') return [];
      const first = child.elements.find((element) => element.kind !== 'TABLE' && element.kind !== 'HEADING');
      const body = first && 'text' in first ? first.text : '';
      // "Encryption" is a heading too; a name by its words alone is one where the text below speaks of it by that name.
      const isNamed = isNameByForm(name) || plain(body).includes(name.name);
      return isNamed && !NO_SUBSERVICE.test(plain(body))
        ? [{ ...name, services: null, context: [heading.text, body].join('. '), evidence: evidenceOf(heading) }]
        : [];
    }),
  );

const CALLED_SUBSERVICE = /^sub-?service (?:organi[sz]ation|provider)\s*(?:[:–—]|\s-\s)\s*(?<name>\S.{1,80})$/i;

/** "Subservice Organization – AWS": a line, a heading or a table's row over what is expected of it. */
export const titledMentions = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  elements.flatMap((element) => {
    const lines: readonly SourcedText[] =
      element.kind === 'TABLE' ? element.rows.flatMap((row) => (row.isFullWidth ? row.cells : [])) : [element];
    return lines.flatMap((line): readonly ProviderMention[] => {
      const name = providerName(CALLED_SUBSERVICE.exec(plain(line.text).trim())?.groups?.name ?? '');
      return name ? [{ ...name, services: null, context: line.text, evidence: evidenceOf(line) }] : [];
    });
  });

/** A line of nothing but a company's legal name over the list of what is expected of it. */
export const labelMentions = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  elements.flatMap((element, order): readonly ProviderMention[] => {
    if (element.kind !== 'PARAGRAPH' || element.text.length > 90) return [];
    const isOverList = elements
      .slice(order + 1, order + 3)
      .some((next) => next.kind === 'LIST_ITEM' || next.kind === 'TABLE');
    const name = providerName(plain(element.text).replace(/:$/, ''));
    if (!isOverList || !name || !hasLegalSuffix(name.name)) return [];
    return [{ ...name, services: null, context: element.text, evidence: evidenceOf(element) }];
  });
