/** Complementary controls in a part of the flow: lists, nested lists, paragraphs and tables under their labels. */
import type { Criterion } from '@countersign/vocabulary';
import type { FlowElement, ListItem, Paragraph, SourcedText } from '../../layout/model';
import { isOnlyCriteria, leadingCriteria } from '../../text/criteria';
import { atBullets, atInlineParts, type MarkedText } from '../../text/markers';
import { sliceText } from '../../text/sourced-text';
import { extended, idAtStart, readItem, wordsOf, type ItemContext, type ListedItem } from './listed-item';
import { atTheirMarks } from './marked-items';
import { SENTENCE_END, sentencesIn } from './sentences';
import { itemsInTable, type TableForm } from './table-items';
import {
  announcesList,
  breaksOff,
  isAside,
  isBareLeadIn,
  isTopic,
  opensWithDuty,
  opensWithSubject,
  saysNone,
} from './wording';

export interface ListForm extends TableForm {
  /** A heading (or label) below which other things than these controls are listed. */
  readonly endsList: (label: string) => boolean;
}

interface Draft extends ListedItem {
  /** -1 for a paragraph, else the depth of the list item. */
  readonly depth: number;
  /** A lead-in whose sub-items stand for themselves is none of the items. */
  readonly isLabel: boolean;
}

interface Reading extends ItemContext {
  readonly drafts: readonly Draft[];
  readonly isOver: boolean;
}

/** What the part is made of decides what its paragraphs are. */
interface Part {
  readonly form: ListForm;
  readonly hasItems: boolean;
  readonly paragraphsAreItems: boolean;
  readonly itemOpenings: ReadonlyMap<string, number>;
  readonly itemLeft: number;
  /** Criteria on lines of their own stand below their items, and not above. */
  readonly criteriaBelow: boolean;
}

/** A symbol font's bullets that the layout took for words make items of a paragraph. */
export const atItsMarks = (
  element: FlowElement,
  cutAt: (text: MarkedText) => readonly MarkedText[],
): readonly FlowElement[] => {
  if (element.kind === 'TABLE' || element.kind === 'HEADING') return [element];
  const depth = element.kind === 'LIST_ITEM' ? element.depth : 0;
  return cutAt(element).map((part): FlowElement => {
    if (part === element) return element;
    return part.marker
      ? { ...element, ...part, kind: 'LIST_ITEM', marker: part.marker, depth }
      : { ...element, ...sliceText(part, 0) };
  });
};

export function itemsInFlow(all: readonly FlowElement[], form: ListForm, context: ItemContext): readonly ListedItem[] {
  const elements = atTheirMarks(all.flatMap((element) => atItsMarks(element, atBullets))).flatMap(atItsDuties);
  const strict = readPart(elements, partOf(elements, form, false), context);
  if (strict.length > 1)
    return isListOfParagraphs(elements) ? readPart(elements, partOf(elements, form, true), context) : strict;
  // All of the controls may be numbered within one sentence.
  const numbered = elements.flatMap((element) =>
    element.kind === 'PARAGRAPH' ? atItsMarks(element, atInlineParts) : [element],
  );
  const inSentence =
    numbered.length > elements.length ? readPart(numbered, partOf(numbered, form, false), context) : [];
  if (strict.length > inSentence.length)
    return isListOfParagraphs(elements) ? readPart(elements, partOf(elements, form, true), context) : strict;
  // Imperatives and nouns ("Timely notice of leavers") are told from prose only by being all that there is.
  return inSentence.length > 0 ? inSentence : readPart(elements, partOf(elements, form, true), context);
}

/** "User entities should X. User entities should Y.": a control in each sentence, where each says anew whose it is. */
const atItsDuties = (element: FlowElement): readonly FlowElement[] => {
  if (element.kind !== 'PARAGRAPH') return [element];
  const sentences = sentencesIn(element);
  const opening = openingOf(element.text);
  return sentences.length > 1 &&
    sentences.every((each) => openingOf(each.text) === opening && opensWithDuty(each.text) && !isAside(each.text))
    ? sentences.map((sentence) => ({ ...element, ...sentence }))
    : [element];
};

const LONGEST_ITEM = 300;

const isShortParagraph = (element: FlowElement): boolean =>
  element.kind === 'PARAGRAPH' && element.text.length < LONGEST_ITEM && /[.;]$/.test(element.text);

/** "The following list ...", and below it nothing but short paragraphs: each is an item, however it is worded. */
const isListOfParagraphs = (elements: readonly FlowElement[]): boolean => {
  const announced = elements.findIndex((element) => element.kind === 'PARAGRAPH' && announcesList(element.text));
  const below = elements.slice(announced + 1);
  return announced >= 0 && below.length > 1 && below.every(isShortParagraph);
};

const LEAST_ALIKE = 3;

const subjectOf = (text: string): string => text.toLowerCase().split(/\s+/).slice(0, 2).join(' ');

/** "The customer appoints ...", "The customer checks ...": paragraphs in turn that say what the same people do, in whatever verbs. */
const subjectsInTurn = (elements: readonly FlowElement[]): ReadonlySet<string> => {
  const subjects = elements.flatMap((element) =>
    element.kind === 'PARAGRAPH' && isShortParagraph(element) && opensWithSubject(element.text)
      ? [subjectOf(element.text)]
      : [],
  );
  return new Set(subjects.filter((each) => subjects.filter((other) => other === each).length >= LEAST_ALIKE));
};

const readPart = (elements: readonly FlowElement[], part: Part, context: ItemContext): readonly ListedItem[] => {
  const start: Reading = { ...context, drafts: [], isOver: false };
  const read = elements.reduce((reading, element, at) => {
    const isProse = part.hasItems && element.kind === 'HEADING' && holdsNoList(elements, at);
    return isProse && !groupsItems(element.text, part.form) && reading.drafts.length > 0
      ? { ...reading, isOver: true }
      : readElement(reading, element, elements[at + 1], part);
  }, start);
  return read.drafts
    .filter((draft) => !draft.isLabel && wordsOf(draft).length > 2)
    .map(({ id, pieces, criteria, owner }) => ({ id, pieces, criteria, owner }));
};

/** Under the heading stand paragraphs alone: where the others list their items, it opens other matter. */
const holdsNoList = (elements: readonly FlowElement[], at: number): boolean => {
  for (const element of elements.slice(at + 1)) {
    if (element.kind === 'LIST_ITEM' || element.kind === 'TABLE') return false;
    if (element.kind === 'HEADING') return true;
  }
  return true;
};

const groupsItems = (label: string, form: ListForm): boolean => leadingCriteria(label) !== null || form.isOwner(label);

const openingOf = (text: string): string => text.toLowerCase().split(/\s+/).slice(0, 3).join(' ');

const partOf = (elements: readonly FlowElement[], form: ListForm, isLoose: boolean): Part => {
  const items = elements.filter((element): element is ListItem => element.kind === 'LIST_ITEM');
  const hasTable = elements.some(
    (element) => element.kind === 'TABLE' && itemsInTable(element, form, { criteria: [], owner: null }).length > 0,
  );
  const stated = elements.filter(
    (element) =>
      element.kind === 'PARAGRAPH' &&
      opensWithDuty(element.text) &&
      !isAside(element.text) &&
      !isBareLeadIn(element.text) &&
      !isTopic(element.text),
  );
  const itemOpenings = new Map<string, number>();
  for (const item of items) itemOpenings.set(openingOf(item.text), (itemOpenings.get(openingOf(item.text)) ?? 0) + 1);
  const inTurn = subjectsInTurn(elements);
  const isStatement = (text: string) => isLoose || form.isStatement(text) || inTurn.has(subjectOf(text));
  return {
    form: { ...form, isStatement },
    hasItems: items.length > 0 || hasTable,
    paragraphsAreItems: !hasTable && (items.length === 0 || stated.length >= 2),
    itemOpenings,
    itemLeft: Math.min(...items.map(leftOf)),
    criteriaBelow: standBelow(elements),
  };
};

/** Labels above their items never come last, and chips below them never first. */
const standBelow = (elements: readonly FlowElement[]): boolean => {
  const isLine = (element: FlowElement): boolean => element.kind === 'PARAGRAPH' && isOnlyCriteria(element.text);
  const firstItem = elements.findIndex(({ kind }) => kind === 'LIST_ITEM');
  const firstLine = elements.findIndex(isLine);
  const next = elements[firstLine + 1];
  return firstItem >= 0 && firstLine > firstItem && (next === undefined || firstLine === firstItem + 1);
};

const leftOf = (text: SourcedText): number => Math.min(...text.words.map(({ word }) => word.box.x));

const readElement = (reading: Reading, element: FlowElement, next: FlowElement | undefined, part: Part): Reading => {
  if (element.kind === 'HEADING') {
    const isItem = element.text.length > 70 && part.form.isStatement(element.text) && /\.$/.test(element.text);
    return isItem ? withItem(reading, element, -1) : underLabel(reading, element.text, part.form);
  }
  if (reading.isOver) return reading;
  if (element.kind === 'TABLE') {
    const items = itemsInTable(element, part.form, reading).map((item) => ({ ...item, depth: 0, isLabel: false }));
    return { ...reading, drafts: [...reading.drafts, ...items] };
  }
  return element.kind === 'LIST_ITEM'
    ? readListItem(reading, element, part.form)
    : readParagraph(reading, element, next, part);
};

const underLabel = (reading: Reading, label: string, form: ListForm): Reading => {
  const criteria: readonly Criterion[] = leadingCriteria(label)?.criteria ?? [];
  if (criteria.length === 0 && form.endsList(label)) return { ...reading, isOver: true };
  // After other matter only a criterion or an owner leads back to the list.
  if (reading.isOver && !groupsItems(label, form)) return reading;
  const owner = form.isOwner(label) ? label : reading.owner;
  return { ...reading, drafts: closed(reading.drafts), criteria, owner, isOver: false };
};

/** After a label no sub-item belongs to an item above it. */
const closed = (drafts: readonly Draft[]): readonly Draft[] => drafts.map((draft) => ({ ...draft, depth: Infinity }));

const withItem = (reading: Reading, text: SourcedText, depth: number, criteria = reading.criteria): Reading => ({
  ...reading,
  drafts: [
    ...reading.drafts,
    { ...readItem(text, { criteria, owner: reading.owner }), depth, isLabel: saysNone(text.text) },
  ],
});

const readListItem = (reading: Reading, item: ListItem, form: ListForm): Reading => {
  const at = reading.drafts.findLastIndex((draft) => draft.depth < item.depth);
  const parent = reading.drafts[at];
  if (!parent) {
    const led = leadingCriteria(item.text);
    const isCriterionLabel = led !== null && item.text.length - led.end < 4;
    return isCriterionLabel ? underLabel(reading, item.text, form) : withItem(reading, item, item.depth);
  }
  if (standsInOtherColumn(item, parent)) return withItem(reading, item, parent.depth);
  const lead = wordsOf(parent);
  const standsAlone = isBareLeadIn(lead) || isTopic(lead) || parent.isLabel;
  if (!standsAlone && !opensWithDuty(item.text)) {
    return { ...reading, drafts: reading.drafts.with(at, { ...parent, ...extended(parent, item) }) };
  }
  const isLabel = parent.isLabel || standsAlone || /:$/.test(lead.trim());
  const drafts = reading.drafts.with(at, { ...parent, isLabel });
  const criteria = parent.criteria.length > 0 ? parent.criteria : reading.criteria;
  // "Exoscale (cloud hosting)" over bullets of its own: whose controls they are.
  const owner = form.isOwner(lead) ? lead : reading.owner;
  return { ...withItem({ ...reading, drafts, owner }, item, item.depth, criteria), owner: reading.owner };
};

const COLUMN_APART = 100;

/** No list is indented so far: the list goes on in the page's other column. */
const standsInOtherColumn = (item: ListItem, parent: Draft): boolean => {
  const [lead] = parent.pieces;
  const isWhole = lead !== undefined && /[.;]$/.test(lead.text) && /^\p{Lu}/u.test(item.text);
  return isWhole && parent.depth >= 0 && leftOf(item) - leftOf(lead) > COLUMN_APART;
};

const readParagraph = (reading: Reading, paragraph: Paragraph, next: FlowElement | undefined, part: Part): Reading => {
  const { form } = part;
  const text = paragraph.text.trim();
  const led = leadingCriteria(text);
  const above = reading.drafts.at(-1);
  if (led && part.criteriaBelow && above && above.depth !== Infinity && isOnlyCriteria(text))
    return { ...reading, drafts: reading.drafts.with(-1, { ...above, criteria: led.criteria }) };
  if (led && !(form.isStatement(text.slice(led.end)) && text.length - led.end > 25 && !paragraph.bold))
    return underLabel(reading, text, form);
  if (idAtStart(text) && text.length > 25) return withItem(reading, paragraph, -1);
  if (isLabel(paragraph, next, form)) return underLabel(reading, text, form);
  const previous = reading.drafts[reading.drafts.length - 1];
  if (previous && isContinuation(paragraph, previous, part)) {
    const drafts = reading.drafts.with(-1, { ...previous, ...extended(previous, paragraph) });
    return { ...reading, drafts };
  }
  const likeItems = (part.itemOpenings.get(openingOf(text)) ?? 0) >= 2;
  const isItem =
    (part.paragraphsAreItems && !isAside(text) && form.isStatement(text)) || (likeItems && !/:$/.test(text));
  if (isItem && !isBareLeadIn(text)) return withItem(reading, paragraph, -1, led?.criteria ?? reading.criteria);
  return { ...reading, drafts: closed(reading.drafts), owner: ownerAfter(reading, text, form) };
};

/** "The following controls are expected of AWS:" says whose controls follow. */
const ownerAfter = (reading: Reading, text: string, form: ListForm): string | null => {
  // "Controls of ACS are not listed here." names whose they are not.
  const said = text
    .split(SENTENCE_END)
    .filter((sentence) => !DENIES.test(sentence))
    .join(' ');
  return form.isOwner(said) ? said : reading.owner;
};

const DENIES =
  /(?:\bnot|n['’]t)\s+(?:\w+ )?(?:listed|included|shown|given|described|repeated|presented|covered|stated|set out|part)\b/i;

const isLabel = (paragraph: Paragraph, next: FlowElement | undefined, form: ListForm): boolean => {
  const text = paragraph.text.trim();
  if (form.endsList(text) && (paragraph.bold || (text.length < 80 && isTopic(text)))) return true;
  if (!isTopic(text)) return false;
  return paragraph.bold || /:$/.test(text) || next?.kind === 'LIST_ITEM' || form.isOwner(text);
};

const isContinuation = (paragraph: Paragraph, previous: Draft, part: Part): boolean => {
  if (!part.hasItems || previous.depth === Infinity) return false;
  if (/^\p{Ll}/u.test(paragraph.text)) return true;
  // The next page may begin with a name.
  if (breaksOff(wordsOf(previous)) && /[.;]$/.test(paragraph.text)) return true;
  // A second paragraph of an item is indented as its text is; it may be the last before a page's end.
  return (
    Number.isFinite(part.itemLeft) &&
    part.itemLeft > 90 &&
    leftOf(paragraph) >= part.itemLeft - 2 &&
    !isAside(paragraph.text)
  );
};
