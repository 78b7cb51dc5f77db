/** The Trust Services Categories in scope. */
import type { Fact, ReadingWarning, TrustServicesCategory } from '@countersign/vocabulary';
import { TRUST_SERVICES_CATEGORIES } from '@countersign/vocabulary';
import type { SourcedText } from '../layout/model';
import { plain } from '../text/plain';
import { evidenceOf, joinTexts } from '../text/sourced-text';
import { settle, type Claim } from './claims';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';

const NAME = '(?:security|availability|processing integrity|confidentiality|privacy)';
const LIST = `${NAME}\\b(?:(?:\\s|,|;|/|&|\\band\\b|\\bor\\b|\\(common criteria\\)|\\bthe\\b|\\badditional\\b|\\btrust services\\b|\\bcategor(?:y|ies) of\\b|\\bcriteria for\\b)*${NAME}\\b)*`;
/**
 * "relevant to security and availability" is the scope; "TSP section 100, Trust Services Criteria for Security,
 * Availability, Processing Integrity, Confidentiality, and Privacy" is only that document's title.
 */
const RELEVANT = new RegExp(
  `\\b(?:relevant|related|relating|applicable|pertaining)\\s+to(?:\\s+the)?(?:\\s+system's|\\s+following)?(?:\\s+categor(?:y|ies)\\s+of)?(?:\\s+trust services (?:categories|criteria)(?:\\s+(?:of|for))?)?[\\s:]+(${LIST})`,
  'gi',
);
const CATEGORY_OF = new RegExp(`\\b(?:categor(?:y|ies)|principles?)\\s*(?:of|for|:)\\s*(?:the\\s+)?(${LIST})`, 'gi');
const LIST_FIRST = new RegExp(`(${LIST})\\s+(?:trust services\\s+)?(?:categor(?:y|ies)|principles?|criteria)\\b`, 'gi');
// "criteria for the Common Criteria (Security)" names the one category that they make up by themselves.
const CRITERIA_FOR = new RegExp(`\\bcriteria\\s+for(?:\\s+the)?\\s+(?:common criteria\\s+\\(\\s*)?(${LIST})`, 'gi');
const TITLE_OF_TSP =
  /(?:TSP|section)\s+(?:section\s+)?100[^.]{0,40}$|\b20(?:17|22)\s+trust services\s+(?:criteria\s*)?(?:for\s*)?$/i;
// "Controls ... Relevant to Security, Availability, Processing Integrity, Confidentiality, or Privacy" is the guide's title.
const TITLE_OF_GUIDE = /processing integrity\b.*\bor privacy$/is;
const OUT_OF_SCOPE = /\b(?:not|excluded?|outside|without|other than|except)\b[^.]{0,40}$/i;
// "Criteria relevant to privacy were not examined."; that controls "were not suitably designed" leaves nothing out.
const LEFT_OUT =
  /^[^.]{0,60}?\b(?:was|were|is|are|has been|have been)(?: therefore)? (?:not (?:\w+ )?(?:examined|included|covered|in scope|part of|addressed|within|subject|considered)|excluded|out(?:side)? (?:of )?(?:the |our )?scope)\b/i;

const categoriesIn = (list: string): readonly TrustServicesCategory[] => {
  const words = list.toLowerCase().replace(/\s+/g, ' ');
  return TRUST_SERVICES_CATEGORIES.filter((category) => words.includes(category.toLowerCase().replace('_', ' ')));
};

interface Mention {
  readonly categories: readonly TrustServicesCategory[];
  readonly start: number;
  readonly end: number;
}

const mentions = (text: string, forms: readonly RegExp[]): readonly Mention[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): Mention[] => {
      const list = match[1] ?? '';
      const start = match.index + match[0].indexOf(list);
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      if (TITLE_OF_TSP.test(before + match[0].slice(0, match[0].indexOf(list))) || OUT_OF_SCOPE.test(before)) return [];
      if (TITLE_OF_GUIDE.test(list) || LEFT_OUT.test(text.slice(start + list.length))) return [];
      return [{ categories: categoriesIn(list), start, end: start + list.length }];
    }),
  );

type Listed = readonly TrustServicesCategory[];

const claimsOf = (text: PlacedText, place: Place): readonly Claim<Listed>[] => {
  const claim = (mention: Mention, isWeak: boolean): Claim<Listed> => ({
    value: mention.categories,
    place,
    evidence: evidenceOf(text, mention.start, mention.end),
    isWeak,
  });
  const strong = mentions(text.plain, [RELEVANT]);
  // A lone "relevant to privacy" further on (a law, a notice) must not unseat the list of the scope paragraph.
  if (strong.length > 0)
    return strong.map((mention, order) => claim(mention, order > 0 && isPartOf(mention, strong[0])));
  return mentions(text.plain, [CATEGORY_OF, LIST_FIRST, CRITERIA_FOR]).map((mention) =>
    claim(mention, place === 'OPINION'),
  );
};

const isPartOf = (mention: Mention, first: Mention | undefined): boolean =>
  mention.categories.every((category) => first?.categories.includes(category));

/** On the cover lines of nothing but categories say it: "Security, Availability, and Confidentiality". */
const coverClaims = (report: ReportText): readonly Claim<Listed>[] => {
  const lines = linesOf(report.cover.elements);
  const cover = joinTexts(lines);
  const text = { ...cover, plain: plain(cover.text), place: 'COVER' as const, elements: [] };
  const worded = claimsOf(text, 'COVER');
  if (worded.length > 0) return worded;
  const starts = startsOf(lines);
  return [...text.plain.matchAll(new RegExp(LIST, 'gi'))].flatMap((match): Claim<Listed>[] => {
    const end = match.index + match[0].length;
    const nextLine = starts.find((start) => start >= end) ?? text.plain.length + 1;
    const rest = text.plain
      .slice(end, nextLine)
      .replace(/\b(?:trust services |common )?(?:categor(?:y|ies)|criteria)\b/i, '');
    // Within a sentence of a letter that stands before the report the words mean anything.
    if (!starts.includes(match.index) || /\w/.test(rest)) return [];
    return [{ value: categoriesIn(match[0]), place: 'COVER', evidence: evidenceOf(text, match.index, end) }];
  });
};

/** Where each of the lines begins once they are joined by spaces. */
const startsOf = (lines: readonly SourcedText[]): readonly number[] => {
  const filled = lines.filter((line) => line.text.length > 0);
  return filled.map((_, order) => filled.slice(0, order).reduce((length, line) => length + line.text.length + 1, 0));
};

const isSame = (one: Listed, other: Listed): boolean => [...one].sort().join() === [...other].sort().join();

export function categoriesOf(report: ReportText): {
  readonly facts: readonly Fact<TrustServicesCategory>[];
  readonly warnings: readonly ReadingWarning[];
} {
  const claims = [
    ...claimsOf(report.opinion, 'OPINION'),
    ...claimsOf(report.assertion, 'ASSERTION'),
    ...coverClaims(report),
  ];
  const settled = settle(claims, {
    code: 'CATEGORIES',
    name: 'the categories in scope',
    isSame,
    show: (list) => list.map((category) => category.toLowerCase().replace('_', ' ')).join(', '),
  });
  const { fact } = settled;
  const facts = fact ? fact.value.map((value) => ({ ...fact, value })) : [];
  return { facts, warnings: settled.warnings };
}
