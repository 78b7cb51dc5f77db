/** The system that was examined, as the auditor's report names it. */
import type { SourcedText } from '../layout/model';
import { plain, tidy } from '../text/plain';
import { evidenceOf, sliceText } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { companyWords, hasLegalSuffix, withoutTradeName } from './company-names';
import { opinionParagraph } from './opinion-paragraph';
import type { Place, PlacedText, ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';

const TITLE_FRAME = [
  // "Part C - Description of the Claims Exchange": the description's own heading is quoted with its number.
  /^(?:section|part|chapter|attachment|exhibit|appendix) (?:[ivx]+|\d{1,2}|[a-h])\b[\s.:)–—-]*/i,
  /\s+(?:throughout|for|during) the (?:period|year).*$/i,
  /\s+as of .*$/i,
  /^.{0,80}?(?:'s|s')\s+(?=(?:system )?description\b)/i,
  /^(?:management's |the )?(?:system )?description of (?:the |its |their |our )?(?:system of (?:the )?)?/i,
  /\s+system description$/i,
  /\s+description$/i,
];
// What is left where a description's title names no system.
const NO_NAME =
  /^(?:the |its |our )?(?:system|services?|platform|description|company|service organization|assertion|information provided.*|management.*|controls?.*|section .*)?$/i;

/** "Fleetnest Robot Fleet Cloud" of "Fleetnest Robot Fleet Cloud System Description". */
const nameInTitle = (title: string): string =>
  TITLE_FRAME.reduce((rest, frame) => rest.replace(frame, ''), plain(title)).trim();

/** Without possessor, article and the word "system" where it only says what the thing is. */
export function cleanSystemName(text: string, organization: string | null): string {
  const bare = tidy(plain(text).replace(/\([^)]*\)?/g, ' ')).replace(/^(?:the|its|their|our)\s+/i, '');
  const named = withoutOwner(bare, organization).replace(/^(?:the|its)\s+/i, '');
  return named.replace(/\s+system$/, '').trim();
}

/** "Acme's Ledger Suite" and "Acme, Inc.'s Ledger Suite" are "Ledger Suite". */
const withoutOwner = (name: string, organization: string | null): string => {
  const match = /^(.{2,80}?)(?:'s|(?<=s)')(?:\s+(.+))?$/.exec(name);
  if (!match || !organization) return name;
  const owner = companyWords(match[1] ?? '');
  const words = companyWords(organization);
  return owner.every((word, at) => words[at] === word) ? (match[2] ?? name) : name;
};

/** A name is written with capitals: "CareThread Telehealth Platform", not "cloud-based claims system". */
const isProperName = (name: string): boolean => /\p{Lu}|\d/u.test(name) && !NO_NAME.test(name);

// Where a name ends and its sentence goes on; never within a word ("SaaS" holds an "as").
const GOES_ON = String.raw`(?=\s*(?:\([^)]*\)\s*)?(?:[,;\n]|\s(?:that|which|who|as (?!an? )|made available|designed|is|are|was|were|has|had|will|throughout|during|fairly|accurately|truly|properly|completely|in|under|against|according|for|over|from|based|meets?|satisf(?:y|ies)|complies|conforms?|accords?|gives?|presents?|and (?:that|the|its|of))\b|\.(?:\s|$)))`;
// "The description presents the Y that ...", "... gives a fair view of the Y", "the description of the Y meets ...".
const PRESENTS = [
  new RegExp(
    String.raw`\bdescription,? (?:\w+ly )?(?:presents|describes|depicts|portrays|sets out|(?:gives|provides) an? \w+(?: and \w+)? (?:view|picture|presentation|description|account) of) (?:the )?(?<name>\S.{1,158}?)${GOES_ON}`,
    'i',
  ),
  new RegExp(
    String.raw`\bdescription of (?:the )?(?<name>\S.{1,158}?)\s*(?:\([^)]*\)\s*)?,?\s(?:(?:throughout|as of|for|during) [^.;]{4,80}? )?(?:meets?|satisf(?:y|ies)|complies|conforms?|accords?|is|was|has been|presents|gives)\b`,
    'i',
  ),
];
const USERS_OF = new RegExp(String.raw`\buser entities of (?:the )?(?<name>\S.{1,138}?)${GOES_ON}`, 'i');

const nameClaims = (
  text: Pick<PlacedText, 'text' | 'words' | 'plain'>,
  form: RegExp,
  place: Place,
  organization: string | null,
  isWeak: boolean,
): readonly Claim<string>[] => {
  const match = form.exec(text.plain);
  const name = match?.groups?.name;
  if (!match || !name) return [];
  const start = match.index + match[0].indexOf(name);
  return claimOf(sliceText(text, start, start + name.length), place, organization, isWeak);
};

const claimOf = (
  text: SourcedText | null | undefined,
  place: Place,
  organization: string | null,
  isWeak = false,
): readonly Claim<string>[] => {
  if (!text) return [];
  const value = cleanSystemName(text.text, organization);
  // The company by its legal name is no system of its own.
  if (value.length < 2 || /(?:'s|s')$/.test(value) || NO_NAME.test(value) || hasLegalSuffix(withoutTradeName(value)))
    return [];
  return [{ value, place, evidence: evidenceOf(text), isWeak: isWeak || !isProperName(value) }];
};

const titleClaims = (letter: PlacedText, organization: string | null): readonly Claim<string>[] => {
  const title = scopeSentence(letter)?.title;
  if (!title) return [];
  const value = cleanSystemName(nameInTitle(title.text), organization);
  if (NO_NAME.test(value)) return [];
  return [{ value, place: letter.place, evidence: evidenceOf(title), isWeak: !isProperName(value) }];
};

const tellingWords = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !['the', 'system', 'systems', 'services', 'service'].includes(word))
    .join(' ');
const sameSystem = (one: string, other: string): boolean => tellingWords(one) === tellingWords(other);

export function systemNameOf(report: ReportText, organization: string | null): Finding<string> {
  const { opinion, assertion } = report;
  const given = opinionParagraph(opinion);
  const scoped = claimOf(scopeSentence(opinion)?.system, 'OPINION', organization);
  const presented = given
    ? PRESENTS.flatMap((form) =>
        nameClaims({ ...given.text, plain: given.plain }, form, 'OPINION', organization, false),
      )
    : [];
  // A kind of system ("its payroll system") yields to the name that the description's title gives it.
  const claims = [
    ...scoped,
    ...presented,
    ...titleClaims(opinion, organization),
    ...nameClaims(opinion, USERS_OF, 'OPINION', organization, true),
    ...claimOf(scopeSentence(assertion)?.system, 'ASSERTION', organization),
    ...titleClaims(assertion, organization),
  ];
  const first = claims.find((claim) => claim.place === 'OPINION' && !claim.isWeak);
  // The scope sentence names it first; how the title or the opinion shorten that name is no contradiction.
  const settled = claims.map((claim) =>
    first && claim !== first && !sameSystem(claim.value, first.value) ? { ...claim, isWeak: true } : claim,
  );
  const finding = settle(settled, { code: 'SYSTEM_NAME', name: 'the system', isSame: sameSystem });
  const { fact } = finding;
  if (fact?.confidence !== 'CERTAIN' || isCorroborated(fact.value, claims, report)) return finding;
  return { ...finding, fact: { ...fact, confidence: 'PROBABLE' } };
}

/** A sentence may go on where the name ends: sure is only what is named so elsewhere too, and nowhere at greater length. */
const isCorroborated = (name: string, claims: readonly Claim<string>[], report: ReportText): boolean => {
  const words = tellingWords(name);
  const isLonger = claims.some((claim) => !claim.isWeak && tellingWords(claim.value).startsWith(`${words} `));
  const elsewhere = [report.cover.text, ...report.headers.map((header) => header.text)];
  const isNamed =
    claims.filter((claim) => tellingWords(claim.value) === words).length > 1 ||
    elsewhere.some((text) => ` ${tellingWords(text)} `.includes(` ${words} `));
  return isNamed && !isLonger;
};
