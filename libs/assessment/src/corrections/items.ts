import type { Evidence } from '@countersign/vocabulary';
import type { FactList } from './correction';

/** An item of a list as far as it is told apart from others: its identifier as printed, and its words. */
interface Identified {
  readonly printed: string | null;
  readonly words: string;
}

interface AnyItem {
  readonly evidence?: readonly Evidence[];
}

/** What tells an item of each list apart. */
export function identityOf(list: FactList | 'cuecs', item: unknown): Identified {
  const held = (item ?? {}) as Record<string, unknown>;
  const text = (key: string): string => (typeof held[key] === 'string' ? held[key] : '');
  const printed = (key: string): string | null => text(key).trim().toLowerCase() || null;
  if (list === 'exceptions') return { printed: printed('controlId'), words: normalWords(text('finding')) };
  if (list === 'subserviceOrganizations') return { printed: null, words: normalWords(text('name')) };
  return { printed: printed('id'), words: normalWords(text('text')) };
}

/** Words alone: neither case nor punctuation nor white space makes another item. */
export const normalWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How much two texts share, by their words: 0 nothing, 1 everything. */
export function likeness(one: string, other: string): number {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  if (one === '' || other === '') return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return (2 * shared) / (words.size + others.size);
}

const ALIKE = 0.6;
/** With the same printed identifier, fewer words have to agree. */
const ALIKE_BY_NAME = 0.3;

/** The place in a list of the item that another reading had as this one; -1 where it is no longer there. */
export function placeOf(list: FactList | 'cuecs', items: readonly unknown[], sought: unknown): number {
  const { printed, words } = identityOf(list, sought);
  const identities = items.map((item) => identityOf(list, item));
  const exact = identities.findIndex((each) => each.words === words && each.printed === printed);
  if (exact !== -1) return exact;
  let [best, found] = [0, -1];
  identities.forEach((each, place) => {
    const isNamesake = printed !== null && each.printed === printed;
    const alike = likeness(words, each.words);
    if (alike < (isNamesake ? ALIKE_BY_NAME : ALIKE)) return;
    const score = alike + (isNamesake ? 1 : 0);
    if (score > best) [best, found] = [score, place];
  });
  return found;
}

/** An item as a correction states it: without where it stands. */
export function withoutEvidence<Item extends AnyItem>(item: Item): Omit<Item, 'evidence'> {
  const { evidence: _, ...rest } = item;
  return rest;
}
