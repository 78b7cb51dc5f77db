/**
 * In the part on subservice organizations: lists of what each provider is expected to do, without a heading that calls
 * them complementary controls. "Evergreen Hosting, LLC is responsible for:", "... expected to operate these controls:"
 */
import type { FlowElement, Paragraph } from '../../layout/model';
import { plain } from '../../text/plain';
import { atInlineParts, type MarkedText } from '../../text/markers';
import { sliceText } from '../../text/sourced-text';
import { atItsMarks } from './flow-items';
import { atTheirNames } from './marked-items';
import { SENTENCE_END, sentencesIn } from './sentences';

const EXPECTS =
  /\bexpects? (?:of|from) (?:it|them|this|that|these|those|the|each)\b|\b(?:is|are) (?:also )?(?:responsible for|expected to)\b|\b(?:expect(?:ed|s)?|assum(?:ed|es)|anticipat(?:ed|es)|require[sd]?)\b[^.]{0,120}\b(?:controls?|procedures|safeguards)\b|\b(?:rel(?:y|ies|ied)|counts?|counted|depends?|depended) (?:up)?on\b[^.]{0,60}\b(?:controls?\b|to (?:do|perform|provide|carry out|operate|have) the following\b|the following:$)|\bneeds?\b[^.]{0,20}\b(?:following|these)\b[^.]{0,40}\b(?:of|from|by)\b[^.]{0,60}:$|\bcontrols?\b[^.]{0,100}\b(?:expect(?:ed|s)|assum(?:ed|es)|anticipat(?:ed|es)|require[sd]|operated|implemented)\b/i;
/** "Each provider's complementary controls are listed below its name": whatever stands there is one. */
const SAID_BELOW =
  /\b(?:complementary|expected|assumed|CSOCs?)\b[^.]{0,120}\b(?:listed|shown|set out|given|stated|described|presented)\b[^.]{0,40}\b(?:below|under|beneath|for each|with each)\b/i;
/** "Controls expected to be in place" below a provider's name. */
const CONTROLS_TITLE =
  /^(?=.{8,90}$)(?:(?:complementary|expected|assumed|required|relevant) (?:\w+ ){0,3}controls?\b|controls? (?:that (?:is|are) )?(?:expected|assumed|required|relied upon)\b)/i;
// "Acme monitors the provider by the following procedures:" introduces what the vendor does itself.
const OWN_OVERSIGHT = /\b(?:monitor(?:s|ing)?|review(?:s|ing)?|oversight|evaluat(?:es|ing)|assess(?:es|ing))\b/i;

/** "The controls below are assumed to be implemented by the subservice organization." */
const ANNOUNCES =
  /\bcontrols? below\b|\b(?:following|below)\b[^.]*\bcontrols?\b[^.]*\b(?:sub-?service|provider|vendor)/i;

/** Without such points, so that one stands at its end alone. */
const lastSentence = (text: string): string =>
  (text.split(SENTENCE_END).at(-1) ?? '').replace(/\b(Inc|Ltd|Corp|Co|LLC|S\.A)\./g, '$1');

/** A lead-in ends in a colon, or directly in a list. */
const leadsIn = (element: FlowElement | undefined, isOwner: (label: string) => boolean, mayName: boolean): boolean => {
  if (!element || element.kind === 'TABLE' || element.kind === 'LIST_ITEM') return false;
  const words = plain(element.text).trim();
  const last = lastSentence(words);
  // Before the sentence that leads in may stand how the provider is watched over.
  if (OWN_OVERSIGHT.test(/:$/.test(words) ? last : words)) return false;
  const announces = /:$/.test(words) ? EXPECTS.test(words) : ANNOUNCES.test(last) && EXPECTS.test(last);
  return announces || (mayName && words.length < 90 && isOwner(words));
};

const WHOSE =
  /^(?<owner>[^:;]{2,80}?),? (?:(?:(?:is|are) (?:also |solely )?(?:responsible for|expected to|required to))|should|must|shall)\b[^:]*\.?$/i;

/** "AWS is responsible for the physical security of its data centers.": a control in a paragraph of its own. */
const isDutyOf = (text: string, isOwner: (label: string) => boolean): boolean => {
  const owner = WHOSE.exec(plain(text).trim())?.groups?.owner;
  return owner !== undefined && isOwner(owner);
};

/** "AWS is responsible for X. AWS is responsible for Y.": a control in each sentence, where each names its bearer. */
const dutiesIn = (paragraph: Paragraph, isOwner: (label: string) => boolean): readonly Paragraph[] => {
  const sentences = sentencesIn(paragraph);
  return sentences.every((sentence) => isDutyOf(sentence.text, isOwner))
    ? sentences.map((sentence) => ({ ...paragraph, ...sentence }))
    : [paragraph];
};

const ONE_CONTROL =
  /(?:\b(?:this|one|a single|the following) control|\b(?:this|the following) is (?:expected|required|assumed) (?:of|from) [^:]{2,60}):\s+(?=\p{Lu}[^:]*\.$)/iu;

/** "... to have this control: Disks are wiped.": the one that follows, else each of several. */
const atOneControl = (text: MarkedText): readonly MarkedText[] => {
  const match = ONE_CONTROL.exec(text.text.trim());
  if (!match) return atInlineParts(text);
  const at = match.index + match[0].length;
  return [
    { ...text, ...sliceText(text, 0, at) },
    { ...sliceText(text, at), marker: ':' },
  ];
};

/** "AWS is expected to implement controls for (i) ...; (ii) ...; and (iii) ...": the sentence is lead-in and list. */
const inSentence = (element: FlowElement, isOwner: (label: string) => boolean): readonly FlowElement[] => {
  if (element.kind !== 'PARAGRAPH') return [element];
  const [lead, ...items] = atItsMarks(element, atOneControl);
  // What announces the list is the paragraph's last sentence.
  const last = lead && lead.kind === 'PARAGRAPH' ? lastSentence(plain(lead.text)) : '';
  if (!lead || items.length === 0 || !EXPECTS.test(last) || OWN_OVERSIGHT.test(last) || !isOwner(last))
    return [element];
  return [{ ...lead, text: last.endsWith(':') ? last : `${last}:` } as Paragraph, ...items];
};

const isSentence = (text: string): boolean => text.length < 200 && /^\p{Lu}[^.]*[.;]$/u.test(text.trim());
const isShort = (element: FlowElement): boolean => element.kind !== 'TABLE' && element.text.length < 200;

const textOf = (element: FlowElement | undefined): string =>
  element === undefined || element.kind === 'TABLE' ? '' : element.text;
const isShortLine = (element: FlowElement | undefined): boolean => textOf(element).length < 90;

/** The lead-ins with their lists; empty where no sentence says that the list holds what is expected of the providers. */
export function expectedOfProviders(
  all: readonly FlowElement[],
  isOwner: (label: string) => boolean,
): readonly FlowElement[] {
  const elements = all.flatMap(atTheirNames).flatMap((element) => inSentence(element, isOwner));
  const kept: FlowElement[] = [];
  let isOpen = false;
  let isSaid = false;
  let named: FlowElement | undefined;
  let titled: FlowElement | undefined;
  let standBelow = false;
  elements.forEach((element, at) => {
    if (element.kind === 'LIST_ITEM') {
      if (isOpen) kept.push(element);
      return;
    }
    if (element.kind === 'PARAGRAPH' && isSaid && isDutyOf(element.text, isOwner)) {
      kept.push(...dutiesIn(element, isOwner));
      return;
    }
    // Below a title that calls them controls each may name its bearer.
    const mayName = named !== undefined && named === titled;
    const isLine = element.kind === 'PARAGRAPH' && named !== undefined && (mayName || !isOwner(element.text));
    if (
      isLine &&
      standBelow &&
      isSentence(element.text) &&
      elements.slice(elements.indexOf(named!), at).every(isShort)
    ) {
      if (!kept.includes(named!)) kept.push(named!);
      kept.push({ ...element, kind: 'LIST_ITEM', marker: '', depth: 0 });
      return;
    }
    const above = elements[at - 1];
    const isTitled = CONTROLS_TITLE.test(plain(textOf(element)).trim()) && isOwner(textOf(above)) && isShortLine(above);
    if (isTitled && elements[at + 1]?.kind === 'PARAGRAPH') {
      named = titled = above;
      standBelow = isSaid = true;
      return;
    }
    if (element.kind === 'HEADING') named = undefined;
    const next = elements[at + 1];
    // Between a provider's name and its list may stand what it does.
    const isBelowName = named !== undefined && named === elements[at - 1] && element.kind === 'PARAGRAPH';
    const isService = isBelowName && element.text.length < 120 && !leadsIn(element, isOwner, isSaid);
    const isName = isSaid && leadsIn(element, isOwner, true);
    isOpen =
      next?.kind === 'LIST_ITEM'
        ? isService || leadsIn(element, isOwner, isSaid)
        : isName && next?.kind === 'PARAGRAPH' && elements[at + 2]?.kind === 'LIST_ITEM';
    if (isName) named = element;
    // A sentence above several names' lists: "Controls expected at these vendors are as follows."
    if (element.kind === 'PARAGRAPH' && EXPECTS.test(plain(element.text)) && !OWN_OVERSIGHT.test(plain(element.text)))
      isSaid = true;
    if (element.kind === 'PARAGRAPH' && SAID_BELOW.test(plain(element.text))) standBelow = isSaid = true;
    if (isOpen && !isService) kept.push(element);
  });
  return kept;
}
