/** The parts of a main section, by its headings' levels. */
import type { SectionKind } from '@countersign/vocabulary';
import type { FlowElement, Heading, Paragraph } from '../layout/model';
import { leadingCriteria } from '../text/criteria';
import { lastPageOf, textsOf } from '../text/sourced-text';
import { isGroupingLabel, isNamingLabel, partKindOf, readTitle } from './section-titles';
import type { Section } from './sections';

/** A short bold paragraph that names a part of ours is a heading that the layout did not see; it sits deepest. */
const PARAGRAPH_LEVEL = 99;
const MAX_TITLE = 160;

/** Whether the contents or the outline has this title. */
type IsAnnounced = (text: string) => boolean;

interface Opening {
  readonly at: number;
  readonly heading: Heading | Paragraph;
  readonly level: number;
  readonly kind: SectionKind;
  /** Below the heading stand items, not prose: it can be a label within a list. */
  readonly opensItems: boolean;
  /** Below the heading stands what user entities have to do: whatever its words, it groups complementary controls. */
  readonly opensDuties: boolean;
  /** Right below the heading begins a list, or a table. */
  readonly opensList: boolean;
  /** Nothing but an introduction stands between this heading and the next one. */
  readonly onlyIntroduces: boolean;
}

// The letters mention complementary controls and subservice organizations under headings too, but list none.
const isLetter = (kind: SectionKind): boolean => kind === 'AUDITORS_REPORT' || kind === 'MANAGEMENT_ASSERTION';

/** There a group of controls may be called "Third Parties", and speak of the review of subservice organizations. */
const isOfTests = (kind: SectionKind): boolean => kind === 'TESTS_OF_CONTROLS' || kind === 'CRITERIA_AND_CONTROLS';

const DEMANDS =
  /\b(?:user|client|customer|subscriber|tenant|provider|sub-?service)\b.{0,60}\b(?:responsib|expected|required|should|must|shall|ensur|need)|\b(?:is|are) responsible for\b|^(?:\w+ing|controls?)\b/i;

/** A list's topics ("Change management") are named like chapters of the description; what follows tells them apart. */
const opensItems = (elements: readonly FlowElement[], at: number): boolean => {
  const next = elements.slice(at + 1, at + 4).find((element) => element.kind !== 'HEADING');
  if (next === undefined || next.kind === 'TABLE' || next.kind === 'LIST_ITEM') return true;
  return DEMANDS.test(next.text) && next.text.length < 500;
};

const USERS_DUTY =
  /^(?:each |all |the )?(?:user[- ]?(?:entit(?:y|ies)|organi[sz]ations?)|customers?|clients?|subscribers?|tenants?)\b[^.;:]{0,60}?\b(?:responsib\w+|expected|required|should|must|shall|are to|needs? to|ensures?)\b/i;

const opensDuties = (elements: readonly FlowElement[], at: number): boolean => {
  const next = elements[at + 1];
  return next !== undefined && next.kind !== 'TABLE' && next.text.length < 400 && USERS_DUTY.test(next.text);
};

const isListed = (element: FlowElement | undefined): boolean =>
  element?.kind === 'LIST_ITEM' || element?.kind === 'TABLE';

const INTRODUCTION_MAX = 700;

const onlyIntroduces = (elements: readonly FlowElement[], at: number): boolean => {
  const [introduction, next] = elements.slice(at + 1, at + 3);
  return introduction?.kind === 'PARAGRAPH' && introduction.text.length < INTRODUCTION_MAX && next?.kind === 'HEADING';
};

const PROVIDERS =
  /^(?:[\d.]+\s+)?(?:use of |key |critical |our )?(?:third[- ]part(?:y|ies)|(?:hosting|cloud|outsourced) )?\s*(?:service )?(?:providers?|organi[sz]ations?|vendors?|third[- ]parties)(?: and vendors)?$/i;
const OF_SUBSERVICE = /\bsub-?service|\bcarve[- ]?out|\binclusive method/i;

/** A criterion's number is a label too, and names nobody. */
const namesCompany = (words: string): boolean => leadingCriteria(words) === null && isNamingLabel(readTitle(words));

const USERS =
  /^(?:[\d.]+\s+)?(?:(?:our|the) )?(?:user entit(?:y|ies)|users?|customers?|clients?|subscribers?|members?|tenants?)$/i;
const OF_USERS = /\bcomplementary (?:user|customer|client)|\bCUECs?\b|\buser[- ]entity controls?\b/i;

/**
 * "Third-Party Service Providers", or a provider's name, is about subservice organizations where its text says so, and
 * "Customers" about complementary controls where a list follows what says so.
 */
const kindByContent = (elements: readonly FlowElement[], at: number): SectionKind | null => {
  const title = elements[at] as FlowElement;
  if (title.kind !== 'HEADING') return null;
  const words = title.text.trim();
  const rest = elements.slice(at + 1, at + 7);
  const end = rest.findIndex((element) => element.kind === 'HEADING');
  const own = end < 0 ? rest : rest.slice(0, end);
  const says = (what: RegExp) => own.some((element) => textsOf([element]).some((text) => what.test(text.text)));
  if ((PROVIDERS.test(words) || namesCompany(words)) && says(OF_SUBSERVICE)) return 'SUBSERVICE_ORGANIZATIONS';
  return USERS.test(words) && says(OF_USERS) && own.some(isListed) ? 'CUECS' : null;
};

const openingAt = (
  elements: readonly FlowElement[],
  at: number,
  within: SectionKind,
  isAnnounced: IsAnnounced,
): Opening | null => {
  const element = elements[at] as FlowElement;
  if (element.kind === 'TABLE' || element.kind === 'LIST_ITEM' || element.text.length > MAX_TITLE) return null;
  const kind = isLetter(within)
    ? null
    : (partKindOf(readTitle(element.text)) ?? (isOfTests(within) ? null : kindByContent(elements, at)));
  if (element.kind === 'HEADING')
    return {
      at,
      heading: element,
      level: element.level,
      kind: kind ?? 'OTHER',
      opensItems: opensItems(elements, at),
      opensDuties: opensDuties(elements, at),
      opensList: isListed(elements[at + 1]),
      onlyIntroduces: onlyIntroduces(elements, at),
    };
  const isSetApart = element.bold || element.text === element.text.toUpperCase() || isAnnounced(element.text);
  if (!kind || !isSetApart || /[.;,:]$/.test(element.text)) return null;
  const opens = { opensItems: false, opensDuties: false, opensList: false, onlyIntroduces: false };
  return { at, heading: element, level: PARAGRAPH_LEVEL, kind, ...opens };
};

/**
 * Nests the headings of `elements` by level. Within a list of complementary controls a heading of the same level that
 * only groups items (a criterion, a provider's name) does not end the part.
 */
export function partsOf(
  elements: readonly FlowElement[],
  within: SectionKind,
  isAnnounced: IsAnnounced,
): readonly Section[] {
  const openings = elements.flatMap((_, at) => openingAt(elements, at, within, isAnnounced) ?? []);
  return nest(elements, openings, elements.length);
}

const nest = (elements: readonly FlowElement[], openings: readonly Opening[], end: number): readonly Section[] => {
  const parts: Section[] = [];
  let next = 0;
  while (next < openings.length) {
    const opening = openings[next] as Opening;
    let after = next + 1;
    while (after < openings.length && belongsTo(opening, openings[after] as Opening)) after += 1;
    const to = openings[after]?.at ?? end;
    const body = elements.slice(opening.at + 1, to);
    const last = body[body.length - 1] ?? opening.heading;
    parts.push({
      kind: opening.kind,
      title: opening.heading.text,
      heading: opening.heading,
      firstPage: opening.heading.page,
      lastPage: lastPageOf(last),
      elements: body,
      children: nest(elements, openings.slice(next + 1, after), to),
    });
    next = after;
  }
  return parts;
};

const COMPLEMENTARY: readonly SectionKind[] = ['CUECS', 'CSOCS'];

const belongsTo = (part: Opening, following: Opening): boolean => {
  if (following.level > part.level)
    return following.kind === 'OTHER' || following.level !== PARAGRAPH_LEVEL || part.kind === 'OTHER';
  if (part.kind === 'OTHER' || following.kind !== 'OTHER') return false;
  const title = readTitle(following.heading.text);
  if (COMPLEMENTARY.includes(part.kind) && following.opensItems && isNamingLabel(title)) return true;
  if (following.level !== part.level) return false;
  // Where a list of these controls is announced and none follows, the next headings group it, whatever they are called.
  const groupsList = COMPLEMENTARY.includes(part.kind) && part.onlyIntroduces && following.opensList;
  return (
    groupsList || (following.opensItems && isGroupingLabel(title)) || (part.kind === 'CUECS' && following.opensDuties)
  );
};
