/**
 * The sentence that says what was examined: "We have examined X's accompanying description of its Y titled "Z"
 * throughout the period ...". Management's assertion has the same: "We have prepared the description of X's Y ...".
 */
import type { SourcedText } from '../layout/model';
import { sliceText } from '../text/sourced-text';
import { hasLegalSuffix, isShortFormOf, LEGAL_FORMS } from './company-names';
import type { PlacedText } from './report-text';

export interface ScopeSentence {
  /** The paragraph that the sentence stands in. */
  readonly start: number;
  readonly end: number;
  readonly organization: SourcedText | null;
  /** What X is called from there on: "Acme" of `Acme, Inc. ("Acme" or "the Company")`. */
  readonly aliases: readonly string[];
  readonly system: SourcedText | null;
  /** The description's title, between quotes. */
  readonly title: SourcedText | null;
}

const OPENS =
  /\b(?:we (?:have )?examined|we (?:were|have been) engaged to (?:examine|report on)|we (?:have )?prepared|(?:management of [^.\n]{3,90}? |[A-Z][^.\n]{2,60}? )(?:has |have )?prepared)\s+/gi;
const LEAD = /^(?:the (?:management|system) of )?(?:management of )?(?:the )?(?:accompanying |attached )?/i;
// The possessor: up to the first "'s" (or "s'"), an explanation of names in parentheses on either side of it.
const POSSESSOR =
  /^(?<name>[^"()\n]{2,140}?)\s*(?<before>\([^)]{1,160}\)\s*)?(?:'s(?!\w)|(?<=s)'(?=\s))\s*(?<after>\([^)]{1,160}\)\s*)?/;
const DESCRIPTION_OF =
  /^(?:accompanying |attached )?(?:system )?(?:description|assertion)s?(?:,? (?:titled|entitled|captioned) "[^"\n]+",?)? (?:of|about|for|regarding) (?:the |its |their |our |his )?(?:system(?:,| known as| called| named| of)\s+(?:the )?)?/i;
const CONTROLS_WITHIN = /\bcontrols (?:with)?in (?:the |its |our )?/i;
// Where the system's name ends and the sentence goes on.
const ENDS_SYSTEM = new RegExp(
  [
    String.raw`\s*[("\n;:]`,
    String.raw`\s*,? (?:en)?titled\b|\s*,? captioned\b|\s*,? throughout\b|\s*,? as (?:of|at)\b`,
    String.raw`\s*,? for (?:the|its|processing|user|providing|reporting|managing)\b`,
    String.raw`\s*,? (?:which )?(?:is |are )?(?:included|found|presented|set forth|contained|described|attached)\b`,
    String.raw`\s*,? in (?:section|accordance|this|part)\b`,
    String.raw`\s*,? (?:evaluated|based|during|that|which|relevant|provided|operated|prepared|used|including|dated|were|was|and (?:the|on|its|our))\b`,
    // A comma ends the name, but not that of "Acme, Inc." nor that between the words of "Payroll, Benefits and HR System".
    String.raw`, (?!(?:${LEGAL_FORMS})\b|(?:\w+, )*\w+,? (?:and|&) (?!the\b|its\b|on\b|our\b|we\b)\w)`,
  ].join('|'),
  'i',
);
const TITLE = /\b(?:titled|entitled|captioned),?\s+"(?<title>[^"\n]{3,260})"/i;

/** Reads the first scope sentence of a letter; null where it has none. */
export function scopeSentence(letter: PlacedText): ScopeSentence | null {
  for (const match of letter.plain.matchAll(OPENS)) {
    const from = match.index + match[0].length;
    const paragraphEnd = endOfParagraph(letter.plain, from);
    const sentence = letter.plain.slice(from, paragraphEnd);
    if (!/\b(?:description|assertion)\b/i.test(sentence.slice(0, 400))) continue;
    return { start: match.index, end: paragraphEnd, ...namesIn(letter, from, sentence) };
  }
  return null;
}

/** A sentence that a page break cut in two goes on in the next paragraph. */
const endOfParagraph = (text: string, from: number): number => {
  let end = text.indexOf('\n', from);
  while (end >= 0 && !/[.:]["')]?\s*$/.test(text.slice(from, end)) && end - from < 3000)
    end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
};

type Names = Pick<ScopeSentence, 'organization' | 'aliases' | 'system' | 'title'>;

const namesIn = (letter: PlacedText, from: number, sentence: string): Names => {
  const title = TITLE.exec(sentence);
  const titleText = title?.groups?.title ?? '';
  const titleAt = title ? title.index + title[0].lastIndexOf(titleText) : 0;
  const lead = LEAD.exec(sentence)?.[0].length ?? 0;
  // "... description of X's Y": the possessor follows; "X's description of its Y": it leads.
  const ownerAt = lead + (DESCRIPTION_OF.exec(sentence.slice(lead))?.[0].length ?? 0);
  const possessor = possessorAt(sentence, ownerAt);
  const systemAt = systemStart(sentence, possessor?.after ?? ownerAt, ownerAt > lead);
  const phrase = systemAt === null ? null : spanOfSystem(sentence, systemAt);
  const trailing = phrase && !possessor ? ownerWithin(sentence, phrase) : null;
  // "the description of the system of Acme, Inc.": what is described has no name but its owner's.
  const alone =
    phrase && !possessor && !trailing && hasLegalSuffix(sentence.slice(phrase.start, phrase.end))
      ? { ...phrase, aliases: aliasesIn(/^\s*\([^)]{1,120}\)/.exec(sentence.slice(phrase.end))?.[0] ?? '') }
      : null;
  const owner = possessor ?? trailing ?? alone;
  const system = phrase && trailing ? { start: phrase.start, end: trailing.before } : alone ? null : phrase;
  const at = (span: Span | null) => (span ? sliceText(letter, from + span.start, from + span.end) : null);
  return {
    organization: at(owner),
    aliases: owner?.aliases ?? [],
    system: at(system),
    title: title ? at({ start: titleAt, end: titleAt + titleText.length }) : null,
  };
};

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Owner extends Span {
  readonly aliases: readonly string[];
}

const possessorAt = (sentence: string, at: number): (Owner & { after: number }) | null => {
  const match = POSSESSOR.exec(sentence.slice(at));
  const name = match?.groups?.name ?? '';
  // "description of the Z system throughout ..., to provide assurance that Acme's": that possessor comes too late.
  if (!match || /\b(?:throughout|as of|titled|entitled|evaluated|provided by|description|assertion)\b/i.test(name))
    return null;
  const aliases = aliasesIn(`${match.groups?.before ?? ''}${match.groups?.after ?? ''}`);
  return { start: at, end: at + name.trimEnd().length, after: at + match[0].length, aliases };
};

const aliasesIn = (parentheses: string): readonly string[] =>
  [...parentheses.matchAll(/["']([^"')]{2,60})["']|\((?:the )?([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})\)/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/,$/, '').trim())
    .filter(
      (alias) =>
        !/^(?:the )?(?:company(?:'s)?|service organi[sz]ation|organi[sz]ation|corporation|we|our|system|description)$/i.test(
          alias,
        ),
    );

/** After the possessor: "description of its Y" or, of X's Y, at once; "assertion that the controls within its Y" in a SOC 3. */
const systemStart = (sentence: string, after: number, isDescribed: boolean): number | null => {
  const within = /\bassertion\b/i.test(sentence.slice(0, 300)) ? CONTROLS_WITHIN.exec(sentence) : null;
  if (within) {
    const start = within.index + within[0].length;
    return possessorAt(sentence.slice(0, start + 120), start)?.after ?? start;
  }
  const described = DESCRIPTION_OF.exec(sentence.slice(after));
  if (described) return after + described[0].length;
  return isDescribed ? after : null;
};

const spanOfSystem = (sentence: string, start: number): Span | null => {
  const rest = sentence.slice(start);
  const end = ENDS_SYSTEM.exec(rest)?.index ?? rest.length;
  return end > 1 && end < 180 ? { start, end: start + end } : null;
};

/** "description of the Fleet Cloud of Acme GmbH": the owner follows the system, known by its legal form or its alias. */
const ownerWithin = (sentence: string, phrase: Span): (Owner & { before: number }) | null => {
  const words = sentence.slice(phrase.start, phrase.end);
  const match = /^(?<system>.{3,120}?)\s+(?:of|by|from) (?<name>[A-Z].{2,90})$/.exec(words);
  const name = match?.groups?.name;
  if (!match || !name) return null;
  const aliases = aliasesIn(/^\s*\([^)]{1,120}\)/.exec(sentence.slice(phrase.end))?.[0] ?? '');
  if (!hasLegalSuffix(name) && !aliases.some((alias) => isShortFormOf(alias, name))) return null;
  return {
    start: phrase.end - name.length,
    end: phrase.end,
    aliases,
    before: phrase.start + (match.groups?.system?.length ?? 0),
  };
};
