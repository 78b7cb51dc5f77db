/** How alike two wordings are: an item that is printed twice is one item, though a comma may differ. */

import { remembered } from './remembered';

/** The words of a text in their order, small and without their typography. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad’']/g, '')
    .replace(/(?<=\w)[-‐‑]\s*(?=\w)/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];

/** The distinct words of a text. */
export const wordSet = remembered((text: string): ReadonlySet<string> => new Set(wordsIn(text)));

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/** Dice's coefficient of the distinct words, 0 to 1. */
export function similarity(one: string, other: string): number {
  const [left, right] = [wordSet(one), wordSet(other)];
  return left.size > 0 && right.size > 0 ? (2 * shared(left, right)) / (left.size + right.size) : 0;
}

/** Which part of the words of `part` stands in `whole`, 0 to 1. */
export function containment(part: string, whole: string): number {
  const [few, many] = [wordSet(part), wordSet(whole)];
  return few.size > 0 ? shared(few, many) / few.size : 0;
}
