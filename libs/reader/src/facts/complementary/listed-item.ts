/** One item of a list of complementary controls: its own words, its id and the criteria cited beside them. */
import type { ComplementaryControl, Criterion, Evidence } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import { criteriaIn, leadingCriteria, trailingCriteria } from '../../text/criteria';
import { withoutMarker } from '../../text/markers';
import { similarity } from '../../text/similarity';
import { evidenceOfAll, sliceText } from '../../text/sourced-text';
import { isDuty, opensWithDuty } from './wording';

/** What stands around an item: the criteria and the words (heading, cell) that group it. */
export interface ItemContext {
  readonly criteria: readonly Criterion[];
  readonly owner: string | null;
}

export interface ListedItem extends ItemContext {
  readonly id: string | null;
  /** A lead-in and the sub-items that complete it are pieces of one item. */
  readonly pieces: readonly SourcedText[];
}

// "CUEC-01", "CUEC 3:", "UEC-1.2", "CSOC#4"; other ids need a separator after them ("UC-4: ...", "AC1 - ...").
const ID =
  /^(?:(?<named>(?:CUECs?|UECs?|CUE|UCC|CSOCs?|CSC|CCC|UER|UE)\s?[-‐‑–#._]?\s?\d+(?:[.-]\d+)*[a-z]?)(?![\w])|(?<other>[A-Z]{1,6}\d{0,2}[-‐‑_.]?\d{1,3}(?:[.-]\d{1,3})*)(?=\s*[:.)–—|-]\s)|(?<spaced>[A-Z]{1,6}[-‐‑_.][A-Z]{0,4}\d{1,3}[a-z]?)(?=\s+["“]?[A-Z]))[\s:.)–—|-]*/;

export const idAtStart = (text: string): { readonly id: string; readonly end: number } | null => {
  if (leadingCriteria(text)) return null;
  const match = ID.exec(text);
  const id = match?.groups?.named ?? match?.groups?.other ?? match?.groups?.spaced;
  return match && id ? { id: id.replace(/\s*([-‐‑–#._])\s*/, '$1').trim(), end: match[0].length } : null;
};

const cut = (text: SourcedText, start: number, end?: number): SourcedText | null => {
  const rest = sliceText(text, start, end);
  return rest.text.length > 0 ? rest : null;
};

const TOPIC = /^(?<words>\p{Lu}[^.:;()]{2,48}?)\s*[([](?<cited>[^)\]]{3,60})[)\]]\s*[.:–—]\s+(?=\p{Lu})/u;

/** "Account management (CC6.2). User entities are responsible for ...": the label with the criteria; a topic alone is the item's own. */
const runInTopic = (text: string): { readonly end: number; readonly criteria: readonly Criterion[] } | null => {
  const match = TOPIC.exec(text);
  const { words = '', cited = '' } = match?.groups ?? {};
  if (!match || words.split(/\s+/).length > 6 || isDuty(words) || !opensWithDuty(text.slice(match[0].length)))
    return null;
  const criteria = criteriaIn(cited);
  return criteria.length > 0 ? { end: match[0].length, criteria } : null;
};

/** The item in `text`: marker, id and criteria taken off, all other words as printed. */
export function readItem(text: SourcedText, context: ItemContext, cellId: string | null = null): ListedItem {
  let words = withoutMarker(text);
  const named = idAtStart(words.text);
  if (named) words = cut(words, named.end) ?? words;
  const topic = runInTopic(words.text);
  if (topic) words = cut(words, topic.end) ?? words;
  const before = leadingCriteria(words.text);
  const isLed = before !== null && /^[\s([:–—-]|[A-Z]/.test(words.text.slice(before.end - 1));
  if (before && isLed) words = cut(words, before.end) ?? words;
  const behind = trailingCriteria(words.text);
  if (behind) words = cut(words, 0, behind.start) ?? words;
  // "... when these change; and" leads from the last but one item to the last.
  const joint = /[;,]\s*(?:and|or)\s*[;,]?$/i.exec(words.text);
  if (joint && joint.index > 0) words = cut(words, 0, joint.index) ?? words;
  const cited = [...(isLed ? before.criteria : []), ...(behind?.criteria ?? []), ...(topic?.criteria ?? [])];
  const criteria = cited.length > 0 ? [...new Set(cited)] : context.criteria;
  return { id: cellId ?? named?.id ?? null, pieces: [words], criteria, owner: context.owner };
}

export const wordsOf = (item: ListedItem): string => item.pieces.map((piece) => piece.text).join(' ');

/** An item's last piece goes on (over a page, or in a further sub-item). */
export const extended = (item: ListedItem, piece: SourcedText): ListedItem => {
  const read = readItem(piece, { criteria: [], owner: null });
  const criteria = [...new Set([...item.criteria, ...read.criteria])];
  return { ...item, criteria, pieces: [...item.pieces, ...read.pieces] };
};

const SAME = 0.97;

type Control = ComplementaryControl;

const isRepeated = (one: Control, other: Control): boolean =>
  (one.subserviceOrganization ?? null) === (other.subserviceOrganization ?? null) &&
  (one.id === null || other.id === null || one.id === other.id) &&
  similarity(one.text, other.text) >= SAME;

/** The same item printed again (under another criterion, in another section) is one, with all its criteria. */
export const distinctControls = (controls: readonly Control[]): readonly Control[] =>
  controls.reduce<readonly Control[]>((known, control) => {
    const at = known.findIndex((other) => isRepeated(other, control));
    if (at < 0) return [...known, control];
    return known.map((other, order) => (order === at ? joined(other, control) : other));
  }, []);

const joined = (one: Control, other: Control): Control => ({
  ...one,
  id: one.id ?? other.id,
  criteria: [...new Set([...one.criteria, ...other.criteria])],
  evidence: [...one.evidence, ...other.evidence],
});

export const controlOf = (item: ListedItem): Control => ({
  id: item.id,
  text: wordsOf(item),
  criteria: item.criteria,
  evidence: evidenceOfItem(item),
});

const evidenceOfItem = (item: ListedItem): readonly Evidence[] => evidenceOfAll(item.pieces);
