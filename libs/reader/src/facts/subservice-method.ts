/** Whether a subservice organization's controls are carved out of the description or included in it. */
import type { SubserviceMethod } from '@countersign/vocabulary';
import { plain } from '../text/plain';

const INCLUSIVE =
  /\binclusive(?: method| basis| presentation)?\b|\b(?:description|examination|report) (?:also )?(?:includes|included|extended to|covers|covered) (?:the )?(?:services?|controls?|relevant|those|[A-Z]\S+'s)\b/i;
const NOT_INCLUSIVE = /\b(?:not|no|rather than|instead of)\b[^.]{0,30}\binclusive\b/i;
const CARVED_OUT =
  /\bcarv(?:e|ed|es|ing)[\s-]*out\b|\bexclud(?:e|es|ed|ing)\b|\bdoes not (?:disclose|include|extend|cover)\b|\bdo not (?:disclose|include|extend|cover)\b|\b(?:did|does) not (?:include|extend|cover)\b|\bnot included\b|\boutside the scope\b/i;

/** Of a sentence or paragraph; null where it says neither, or both. */
export function methodIn(text: string): SubserviceMethod | null {
  const words = plain(text);
  const inclusive = INCLUSIVE.test(words) && !NOT_INCLUSIVE.test(words);
  const carvedOut = CARVED_OUT.test(words);
  if (inclusive === carvedOut) return null;
  return inclusive ? 'INCLUSIVE' : 'CARVE_OUT';
}

/** Of one provider among several: the sentences that name it (or one of its other names) speak for it. */
export function methodFor(names: readonly string[], contexts: readonly string[]): SubserviceMethod | null {
  const sentences = contexts.flatMap((context) => plain(context).split(/(?<=[.;])\s+(?=[A-Z])|\n/));
  const own = sentences.filter((sentence) => names.some((name) => sentence.includes(plain(name))));
  const votes = own.flatMap((sentence) => methodIn(sentence) ?? []);
  const distinct = new Set(votes);
  if (distinct.size === 1) return votes[0] as SubserviceMethod;
  return null;
}
