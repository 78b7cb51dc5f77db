/**
 * The sentence that says what was examined: "We have examined X's accompanying description of its Y titled "Z"
 * throughout the period ...". Management's assertion has the same: "We have prepared the description of X's Y ...".
 */
import type { SourcedText } from '../layout/model';
import { MONTH } from '../text/dates';
import { sliceText } from '../text/sourced-text';
import { hasLegalSuffix, isShortFormOf, LEGAL_FORMS, withoutTradeName } from './company-names';
import type { PlacedText } from './report-text';
import { subjectsIn } from './scope-subject';

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
  /\b(?:we (?:have )?(?:also )?examined|we (?:were|have been) engaged (?:by [^.\n]{3,80}? )?to (?:examine|report on|perform an examination of)|we (?:have )?(?:undertaken|performed|conducted|completed|carried out) (?:an?|our) (?:\w+ ){0,3}(?:engagement|examination)s? (?:to report )?(?:on|of)|we (?:have )?prepared|(?:management of [^.\n]{3,90}? |[A-Z][^.\n]{2,60}? )(?:has |have )?prepared)[^\S\n]+/gi;
const LEAD =
  /^(?:the (?:management|system) of )?(?:management of )?(?:the )?(?:accompanying |attached )?(?:management(?:'s)? (?:accompanying |attached )?(?=description|assertion|system))?(?:assertion and (?:the )?(?=(?:system )?description))?/i;
// The possessor: up to an "'s" (or "s'"), an explanation of names in parentheses on either side of it.
const POSSESSIVE =
  /\s*(?<before>(?:\([^)]{1,160}\)\s*)*)(?:'s(?!\w)|(?<=s|s\s?\([^)]{1,160}\))'(?=\s))\s*(?<after>(?:\([^)]{1,160}\)\s*)*)/g;
const IN_SECTION = String.raw`(?:,? (?:included|found|presented|set forth|contained|attached)? ?(?:in|as|at|hereto)? ?(?:section|part|tab|chapter|attachment|exhibit|appendix) [\w.]+,?)?`;
const DESCRIPTION_OF = new RegExp(
  String.raw`^(?:accompanying |attached )?(?:system )?(?:description|assertion)s?(?: \([^)]{3,40}\))?${IN_SECTION}(?:,? (?:titled|entitled|captioned),? (?:"[^"\n]+"|'[^'\n]+'),?)?(?: \([^)]{3,40}\))? (?:of|about|for|regarding) (?:the boundaries of )?(?:the |its |their |our |his )?(?:system(?:,| known as| called| named| of)\s+(?:the )?|(?:general |IT |internal |overall ){0,2}controls?(?: systems?| environment)? (?:for|related to|relating to|over|supporting|pertaining to) (?:the |its |their |our )(?!security|availability|confidentiality|privacy|processing integrity|trust|criteria|period|year))?`,
  'i',
);
const CONTROLS_WITHIN = /\bcontrols (?:(?:with)?in|over) (?:the |its |our )?/i;
// Where the system's name ends and the sentence goes on.
const ENDS_SYSTEM = new RegExp(
  [
    // "... Platform from July 1, 2025 to", "covering the period", "over the six months": the time follows.
    String.raw`\s*,? (?:from|covering|between|over|through|beginning|commencing|starting|ended|ending|for)\s+(?=(?:the )?(?:period\b|year\b|\w+[ -]months?\b|${MONTH}|\d))`,
    String.raw`\s*(?:["\n;:]|\((?![A-Z][\w. ]{1,14}\) (?:${LEGAL_FORMS})(?![\w-])))`,
    String.raw`\s*,? (?:en)?titled\b|\s*,? captioned\b|\s*,? throughout\b|\s*,? as (?:of|at|on|presented|described|defined|set|included|found|outlined|detailed|further|well|that|it)\b`,
    String.raw`\s*,? for (?:the|its|processing|user|providing|reporting|managing|hosting|supporting)\b`,
    String.raw`\s*,? (?:which )?(?:is |are )?(?:included|found|presented|set forth|contained|described|attached)\b`,
    String.raw`\s*,? in (?:the (?:sections?|part|chapter|pages|document|report|following|accompanying|attached)|section|chapter|appendix|exhibit|accordance|this|part|attachment|order)\b`,
    String.raw`\s*,? (?:evaluated|based|during|that|which|relevant|provided|operated|prepared|used|including|dated|were|was|related to|relating to|hereinafter|located|and (?:the|on|its|our))\b`,
  ].join('|'),
  'i',
);
// A comma ends the name, but not that of "Acme, Inc." nor those between proper names: "Acme Pay, Acme Tax and Ledger Cloud".
const NAME_IN_LIST = String.raw`[A-Z\d][\w&'/-]*(?: [\w&'/-]+){0,4}`;
const GOES_ON_AFTER_COMMA = new RegExp(
  String.raw`^(?:(?:${LEGAL_FORMS})(?![\w-])|(?:${NAME_IN_LIST}, )*${NAME_IN_LIST},? (?:and|&) (?!the\b|its\b|on\b|our\b|we\b|based\b)\w)`,
);
// "Acme (UK) Limited": the parentheses belong to the name.
const COUNTRY = new RegExp(String.raw`\([A-Z][\w. ]{1,14}\)(?= (?:${LEGAL_FORMS})(?![\w-]))`, 'g');
const TITLES = [
  /\b(?:titled|entitled|captioned),?\s+"(?<title>[^"\n]{3,260})"/i,
  /\b(?:titled|entitled|captioned),?\s+'(?<title>[^\n]{3,200}?)'(?=[\s,.;()]|$)/i,
  /\b(?:titled|entitled|captioned),?\s+(?<title>[A-Z][^"'\n(]{3,140}?),? (?=throughout\b|as of\b|for the period\b|\()/,
  /(?:\baccompanying|\battached|'s?)\s+"(?<title>(?:[^"\n]*\s)?[Dd]escription of [^"\n]+|[^"\n]{3,} Description)"/,
];

/** Reads the first scope sentence of a letter; null where it has none. */
export function scopeSentence(letter: PlacedText): ScopeSentence | null {
  for (const match of letter.plain.matchAll(OPENS)) {
    const from = match.index + match[0].length;
    const paragraphEnd = endOfParagraph(letter.plain, from);
    const sentence = letter.plain.slice(from, paragraphEnd);
    if (!/\b(?:description|assertion)\b/i.test(sentence.slice(0, 400))) continue;
    const found = { start: match.index, end: paragraphEnd, ...namesIn(letter, from, sentence) };
    return found.system ? found : withSubject(found, letter);
  }
  return subjectSentence(letter);
}

/** The first sentence of another kind that names what was examined. */
const subjectSentence = (letter: PlacedText): ScopeSentence | null => {
  for (const from of subjectsIn(letter.plain)) {
    const end = endOfParagraph(letter.plain, from);
    const { owner, system } = spansIn(letter.plain.slice(from, end), 0, true);
    if (!system) continue;
    const at = (span: Span | null) => (span ? sliceText(letter, from + span.start, from + span.end) : null);
    return {
      start: from,
      end,
      organization: at(owner),
      aliases: owner?.aliases ?? [],
      system: at(system),
      title: null,
    };
  }
  return null;
};

const withSubject = (scope: ScopeSentence, letter: PlacedText): ScopeSentence => ({
  ...scope,
  system: scope.title ? null : (subjectSentence(letter)?.system ?? null),
});

/** A sentence that a page break cut in two goes on in the next paragraph. */
const endOfParagraph = (text: string, from: number): number => {
  let end = text.indexOf('\n', from);
  while (end >= 0 && !/[.:]["')]?\s*$/.test(text.slice(from, end)) && end - from < 3000)
    end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
};

type Names = Pick<ScopeSentence, 'organization' | 'aliases' | 'system' | 'title'>;

const titleIn = (sentence: string): Span | null => {
  for (const form of TITLES) {
    const match = form.exec(sentence);
    const title = match?.groups?.title;
    if (!match || !title) continue;
    const start = match.index + match[0].lastIndexOf(title);
    return { start, end: start + title.length };
  }
  return null;
};

const namesIn = (letter: PlacedText, from: number, sentence: string): Names => {
  const title = titleIn(sentence);
  const spans = spansIn(sentence, LEAD.exec(sentence)?.[0].length ?? 0);
  // "the attached description titled "Description of Acme, Inc.'s Ledger Cloud"": only the title names them.
  const titled = title && !(spans.owner && spans.system) ? spansInTitle(sentence, title) : NOTHING_NAMED;
  const owner = spans.owner ?? titled.owner;
  const system = spans.system ?? (spans.owner ? null : titled.system);
  const at = (span: Span | null) => (span ? sliceText(letter, from + span.start, from + span.end) : null);
  return { organization: at(owner), aliases: owner?.aliases ?? [], system: at(system), title: at(title) };
};

interface Spans {
  readonly owner: Owner | null;
  readonly system: Span | null;
}
const NOTHING_NAMED: Spans = { owner: null, system: null };

/** Within the quotes only, then moved to where they stand. */
const spansInTitle = (sentence: string, { start, end }: Span): Spans => {
  const title = sentence.slice(start, end);
  if (!/\bdescription\b/i.test(title)) return NOTHING_NAMED;
  const { owner, system } = spansIn(title, LEAD.exec(title)?.[0].length ?? 0);
  const moved = <Moved extends Span>(span: Moved): Moved => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  });
  return { owner: owner && moved(owner), system: system && moved(system) };
};

// "description by Acme, Inc. ("Acme", doing business as Ledgerly) of its Ledger Cloud"
const DESCRIBED_BY =
  /^(?:accompanying |attached )?(?:system )?description,? (?:(?:as )?(?:prepared|given|provided|written|presented) )?by (?:the management of |management of )?(?<name>\p{Lu}[^"()\n;:]{1,90}?)\s*(?<aliases>(?:\([^)]{1,160}\)\s*)*),?\s+of (?:its|the|their) (?=[\p{Lu}\d])/u;

// "description of Acme A/S of the Ledger Cloud": whose it is, and of what; told from a system's name by the legal form.
const DESCRIPTION_OF_OWNER =
  /^(?:accompanying |attached )?(?:system )?description of (?<name>\p{Lu}[^"()\n;:]{1,90}?)\s*(?<aliases>(?:\([^)]{1,160}\)\s*)*),?\s+of (?:its|the|their) (?=[\p{Lu}\d])/u;

const describedBy = (sentence: string, lead: number): Spans | null => {
  const words = sentence.slice(lead);
  const owned = DESCRIPTION_OF_OWNER.exec(words);
  const match = DESCRIBED_BY.exec(words) ?? (owned && hasLegalSuffix(owned.groups?.name ?? '') ? owned : null);
  const { name = '', aliases = '' } = match?.groups ?? {};
  if (!match || name === '') return null;
  const start = lead + match[0].indexOf(name);
  return {
    owner: { start, end: start + name.length, aliases: aliasesIn(aliases) },
    system: spanOfSystem(sentence, lead + match[0].length),
  };
};

const spansIn = (sentence: string, lead: number, isSubject = false): Spans => {
  const described = describedBy(sentence, lead);
  if (described) return described;
  // "... description of X's Y": the possessor follows; "X's description of its Y": it leads.
  const ownerAt = lead + (DESCRIPTION_OF.exec(sentence.slice(lead))?.[0].length ?? 0);
  const possessor = possessorAt(sentence, ownerAt);
  const systemAt = systemStart(sentence, possessor?.after ?? ownerAt, isSubject || ownerAt > lead);
  const phrase = systemAt === null ? null : spanOfSystem(sentence, systemAt);
  // "the system of Zephyr Labs of America, Inc.": all of it is the owner's name.
  const isOwned = phrase !== null && /\bsystem of (?:the )?$/i.test(sentence.slice(0, phrase.start));
  const trailing = phrase && !possessor && !isOwned ? ownerWithin(sentence, phrase) : null;
  // "the description of the system of Acme, Inc.": what is described has no name but its owner's.
  const alone =
    phrase && !possessor && !trailing && hasLegalSuffix(withoutTradeName(sentence.slice(phrase.start, phrase.end)))
      ? { ...phrase, aliases: aliasesIn(/^\s*\([^)]{1,120}\)/.exec(sentence.slice(phrase.end))?.[0] ?? '') }
      : null;
  const following = phrase && !possessor && !trailing && !alone ? ownerAfter(sentence, phrase) : null;
  const owner = possessor ?? trailing ?? alone ?? following;
  if (phrase && trailing) return { owner, system: { start: phrase.start, end: trailing.before } };
  return { owner, system: alone ? relatedSystem(sentence, alone.end) : phrase };
};

/** "the system of Acme, Inc. (the "Company") related to its Ledger Cloud Services" */
const relatedSystem = (sentence: string, after: number): Span | null => {
  const match =
    /^\s*(?:\([^)]{1,160}\)\s*)*,?\s*(?:related to|relating to|known as|called|named|for) (?:the |its )?(?=[A-Z\d])/.exec(
      sentence.slice(after),
    );
  return match ? spanOfSystem(sentence, after + match[0].length) : null;
};

/** "the Ledger Cloud (the "System") provided by Acme, Inc. ("Acme")" */
const ownerAfter = (sentence: string, phrase: Span): Owner | null => {
  const rest = sentence.slice(phrase.end);
  const match =
    /^\s*(?:\([^)]{1,120}\)\s*)*,?\s*(?:(?:as )?(?:provided|operated|prepared|managed|offered|maintained|owned) by|of|by|from) (?:the management of |management of )?(?<name>[A-Z][^"()\n]{1,90}?)(?=\s*\(|,? (?:throughout|as of|for the|during|in section|based|which|that|and the|titled|entitled)\b)/.exec(
      rest,
    );
  const name = match?.groups?.name;
  if (!match || !name) return null;
  const aliases = aliasesIn(/^\s*\([^)]{1,120}\)/.exec(rest.slice(match[0].length))?.[0] ?? '');
  if (!hasLegalSuffix(withoutTradeName(name)) && !aliases.some((alias) => isShortFormOf(alias, name))) return null;
  const start = phrase.end + match[0].length - name.length;
  return { start, end: start + name.length, aliases };
};

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Owner extends Span {
  readonly aliases: readonly string[];
}

const TOO_LATE = /\b(?:throughout|as of|titled|entitled|evaluated|provided by|operated by|description|assertion)\b/i;
const NOT_OF_THE_NAME =
  /(?:,? (?:and|together with) (?:its|certain|other) [^,]*?(?:subsidiar|affiliat|entit|compan)\w*| management)$/i;

/**
 * The first possessive; a later one where the words before it end in a legal form or lead to the description
 * ("Children's Data Network, Inc.'s").
 */
const possessorAt = (sentence: string, at: number): (Owner & { after: number }) | null => {
  const rest = sentence.slice(at, at + 320);
  const found = [...rest.matchAll(POSSESSIVE)].flatMap((match) => {
    const raw = rest.slice(0, match.index).trimEnd();
    const name = raw.replace(NOT_OF_THE_NAME, '');
    // "description of the Z system throughout ..., to provide assurance that Acme's": that possessor comes too late.
    if (name.length < 2 || name.length > 140 || /["()\n]/.test(name.replace(COUNTRY, '')) || TOO_LATE.test(name))
      return [];
    const aliases = aliasesIn(`${match.groups?.before ?? ''}${match.groups?.after ?? ''}`);
    const after = at + match.index + match[0].length;
    return [{ start: at, end: at + name.length, after, aliases, name }];
  });
  const first = found[0];
  if (!first) return null;
  const legal = found.find((each) => hasLegalSuffix(each.name));
  const leading = found.find((each) =>
    /^(?:accompanying |attached )?(?:system )?description\b/i.test(sentence.slice(each.after)),
  );
  return hasLegalSuffix(first.name) ? first : (legal ?? leading ?? first);
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
  // "X's accompanying description" without "of": its title names the system.
  if (/^(?:accompanying |attached )?(?:"|(?:system )?description\b)/i.test(sentence.slice(after))) return null;
  return isDescribed ? after : null;
};

const spanOfSystem = (sentence: string, start: number): Span | null => {
  const rest = sentence.slice(start);
  const upTo = rest.slice(0, ENDS_SYSTEM.exec(rest)?.index ?? rest.length);
  const comma = [...upTo.matchAll(/, /g)].find(
    ({ index }) => !GOES_ON_AFTER_COMMA.test(`${upTo.slice(index + 2)} `) && !isWithinList(upTo, index),
  );
  const end = (comma ? upTo.slice(0, comma.index) : upTo).replace(/,$/, '').length;
  return end > 1 && end < 180 ? { start, end: start + end } : null;
};

/** A comma before "and": the list that began at the first comma goes on over it. */
const isWithinList = (phrase: string, at: number): boolean => /^, (?:and|&) [A-Z\d]/.test(phrase.slice(at));

const KIND_OF_SYSTEM =
  /\b(?:systems?|platforms?|suite|services?|cloud|applications?|software|solutions?|portal|products?|network|environment|engine|hub|exchange)$/i;

// "... System of Millrace Payroll Cooperative (the "Cooperative")": not what defines the system itself
const DEFINES_OWNER =
  /^\s*\((?:(?:the|hereinafter|referred to as)\s+)*["'](?!(?:the )?(?:systems?|platform|services?|description|product|application|solution)\b)/i;

/** "description of the Fleet Cloud of Acme GmbH": the owner follows the system, known by its legal form or its alias. */
const ownerWithin = (sentence: string, phrase: Span): (Owner & { before: number }) | null => {
  const words = sentence.slice(phrase.start, phrase.end);
  const aliases = aliasesIn(/^\s*\([^)]{1,120}\)/.exec(sentence.slice(phrase.end))?.[0] ?? '');
  const isDefined = DEFINES_OWNER.test(sentence.slice(phrase.end));
  const splits = [...words.matchAll(/\s+(?:of|by|from) (?=[A-Z])/g)].flatMap(({ 0: join, index }) => {
    const name = words.slice(index + join.length);
    const isNamed =
      hasLegalSuffix(withoutTradeName(name)) ||
      aliases.some((alias) => isShortFormOf(alias, name)) ||
      (isDefined && KIND_OF_SYSTEM.test(words.slice(0, index)));
    return isNamed && index >= 3 && name.length <= 90 ? [{ name, system: words.slice(0, index) }] : [];
  });
  // "Records of Care Platform of Acme, Inc.", but "Ledger Cloud of Acme Labs of America, Inc."
  const split = splits.find(({ system }) => KIND_OF_SYSTEM.test(system)) ?? splits[0];
  if (!split) return null;
  const { name, system } = split;
  return {
    start: phrase.end - name.length,
    end: phrase.end,
    aliases,
    before: phrase.start + system.length,
  };
};
