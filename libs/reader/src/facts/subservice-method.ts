/** Whether a subservice organization's controls are carved out of the description or included in it. */
import type { SubserviceMethod } from '@countersign/vocabulary';
import { escaped } from '../text/escaped';
import { plain } from '../text/plain';

const INCLUSIVE_WORD = /(?<!all[- ])\binclusive\b/gi;
const NOT_INCLUSIVE = /\b(?:not|no|rather than|instead of)\b[^.]{0,30}\binclusive\b/i;
const INCLUDES =
  /\b(?:description|examination|report) (?:also )?(?:includes|included|extended to|extends to|covers|covered) (?:the )?(?:services?|controls?|relevant|those|[A-Z]\S+'s)\b|\bcontrols\b[^.]{0,60}\b(?:are|were) (?:also )?(?:included (?:in|within)|(?:a )?part of) (?:the|this|our) (?:scope|description|report|examination)\b/i;
const CARVE_WORD = /\bcarv(?:e|ed|es|ing)[\s-]*out\b/gi;
const EXCLUDES =
  /\bexclud(?:e|es|ed|ing)\b|\b(?:leaves?|leaving|left) out\b|\b(?:does|do|did|has|have) not (?:disclose|include|extend|cover|encompass|been included)\b|\bnot (?:included|covered|part of|within|in scope)\b|\boutside (?:of )?the (?:scope|boundar)|\bout of scope\b/i;

const has = (form: RegExp, words: string): boolean => new RegExp(form.source, 'i').test(words);

/** Of a sentence or paragraph; null where it says neither, or both. */
export function methodIn(text: string): SubserviceMethod | null {
  const words = plain(text);
  const namesInclusive = has(INCLUSIVE_WORD, words) && !NOT_INCLUSIVE.test(words);
  const namesCarveOut = has(CARVE_WORD, words);
  // The methods' own names say more than "includes" and "excludes", which have other objects too.
  if (namesInclusive !== namesCarveOut) return namesInclusive ? 'INCLUSIVE' : 'CARVE_OUT';
  if (namesInclusive) return null;
  if (EXCLUDES.test(words)) return 'CARVE_OUT';
  return INCLUDES.test(words) ? 'INCLUSIVE' : null;
}

const positionOf = (name: string, sentence: string): number =>
  sentence.search(new RegExp(String.raw`(?<![\w-])${escaped(plain(name))}(?!\w)`));

/** "X is carved out and Y presented by the inclusive method", "the inclusive method for Y, the carve-out method for X". */
const methodBeside = (at: number, sentence: string): SubserviceMethod | null => {
  const words = [
    ...[...sentence.matchAll(INCLUSIVE_WORD)].map(({ index }) => ({ index, method: 'INCLUSIVE' as const })),
    ...[...sentence.matchAll(CARVE_WORD)].map(({ index }) => ({ index, method: 'CARVE_OUT' as const })),
  ].sort((one, other) => one.index - other.index);
  const before = words.filter(({ index }) => index < at);
  const after = words.filter(({ index }) => index > at);
  const namesFollow = before.length > 0 && after.length === 0;
  const leads =
    /^\w+(?:[ -]?out)?(?: (?:method|basis|presentation|approach))?(?: of presentation)?(?: (?:is|was|are|were|has been))?(?: (?:used|applied|followed|adopted))? (?:for|to|with respect to|in respect of)\b/i.test(
      sentence.slice(words[0]?.index ?? 0),
    );
  return (namesFollow || (leads && before.length > 0) ? before[before.length - 1] : after[0])?.method ?? null;
};

const sentencesOf = (text: string): readonly string[] => plain(text).split(/(?<=[.;])\s+(?=[A-Z])|\n/);

/** Of one provider among several: the sentences that name it (or one of its other names) speak for it. */
export function methodFor(names: readonly string[], contexts: readonly string[]): SubserviceMethod | null {
  const votes = contexts.flatMap(sentencesOf).flatMap((sentence): readonly SubserviceMethod[] => {
    const at = Math.max(-1, ...names.map((name) => positionOf(name, sentence)));
    if (at < 0) return [];
    const both = has(INCLUSIVE_WORD, sentence) && has(CARVE_WORD, sentence) && !NOT_INCLUSIVE.test(sentence);
    const said = both ? methodBeside(at, sentence) : methodIn(sentence);
    return said ? [said] : [];
  });
  if (votes.length === 0) return methodAfter(names, contexts);
  return new Set(votes).size === 1 ? (votes[0] ?? null) : null;
}

const REFERS_BACK = /\b(?:its|their|it|they|these|those|such|this|both)\b/i;

/** "X provides support. The description includes its controls." */
const methodAfter = (names: readonly string[], contexts: readonly string[]): SubserviceMethod | null => {
  const votes = contexts.flatMap((context) => {
    const sentences = sentencesOf(context);
    return sentences.flatMap((sentence, order): readonly SubserviceMethod[] => {
      const next = sentences[order + 1] ?? '';
      const isMeant = names.some((name) => positionOf(name, sentence) >= 0) && REFERS_BACK.test(next);
      const said = isMeant ? methodIn(next) : null;
      return said ? [said] : [];
    });
  });
  return new Set(votes).size === 1 ? (votes[0] ?? null) : null;
};

const OTHERS = /\b(?:the|all) (?:other|others|remaining|rest)\b|^(?:other|others|remaining)\b/i;

/** "The others are presented by the carve-out method": of those that no sentence names. */
export function methodOfOthers(contexts: readonly string[]): SubserviceMethod | null {
  const clauses = contexts.flatMap(sentencesOf).flatMap((sentence) => sentence.split(/;|,\s+(?:and|while|whereas)\s/));
  return clauses.filter((clause) => OTHERS.test(clause)).flatMap((clause) => methodIn(clause) ?? [])[0] ?? null;
}
