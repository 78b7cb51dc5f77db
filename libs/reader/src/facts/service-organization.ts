/** The legal name of the service organization. */
import type { Fact } from '@countersign/vocabulary';
import type { SourcedText } from '../layout/model';
import { plain } from '../text/plain';
import { evidenceOf, sliceText } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { cleanName, hasLegalSuffix, isSameCompany, isShortFormOf, withoutTradeName } from './company-names';
import { isAccountantsName } from './firm-names';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';
import { headLines, signatureLines } from './signature';

/** "To: Acme, Inc.", "To the Board of Directors of Acme, Inc.:", "Board of Directors and Management, Acme, Inc." */
const BODY =
  '(?:(?:the|senior|executive|managing|and|&|of directors|,)\\s*)*(?:management|board(?: of directors| of managers)?|directors|officers|members|shareholders|stockholders|partners|trustees|audit committee|managing directors?|board members|stakeholders|owners|clients|customers|users|(?:executive|leadership|management|senior) team)';
const ADDRESSEE = new RegExp(
  `^(?:(?:to|attn|attention):?\\s+)?(?:the\\s+)?(?:${BODY}(?:\\s*(?:,|and|&|,\\s*and)\\s*(?:the\\s+)?${BODY})*)(?:\\s*(?:of|at|,|–|-|:)\\s*|\\s+)(?:the\\s+)?(?<name>[A-Z0-9].{1,90}?)[:,]?$`,
  'i',
);
const TO = /^to:?\s+(?!the\b)(?<name>[A-Z0-9].{1,90}?)[:,]?$/i;

// "To the Board of Directors and Management of": the rest of a body's name is no company's.
const IS_BODY = new RegExp(`^(?:${BODY})\\b.{0,40}$|\\bof$`, 'i');

/** "Acme, Inc. and Northgate Colocation, LLC": with an included subservice organization the letter is addressed to both, and is on both. */
const firstOf = (name: string): string =>
  [...name.matchAll(/,? and (?=\p{Lu})/gu)]
    .map(({ index, 0: joint }) => [name.slice(0, index), name.slice(index + joint.length)] as const)
    .find((both) => both.every((each) => hasLegalSuffix(each.trim())))?.[0] ?? name;

const addresseeClaims = (letter: PlacedText): readonly Claim<string>[] => {
  const lines = headLines(letter);
  return lines.flatMap((line, order): Claim<string>[] => {
    const words = plain(line.text);
    const name = (ADDRESSEE.exec(words) ?? TO.exec(words))?.groups?.name;
    if (name && !IS_BODY.test(name)) {
      const start = words.lastIndexOf(name);
      return [nameClaim(sliceText(line, start, start + firstOf(name).length), letter.place)];
    }
    // "To the Management of" alone on its line, or a body's name: the company stands on the next.
    const next = lines[order + 1];
    const isBody = new RegExp(`^(?:to:?\\s+)?(?:the\\s+)?${BODY}(?:.{0,40}?\\bof)?[:,]?$`, 'i').test(words);
    return isBody && next && hasLegalSuffix(plain(next.text).replace(/[:.,]$/, (end) => (end === '.' ? '.' : '')))
      ? [nameClaim(next, letter.place)]
      : [];
  });
};

const nameClaim = (text: SourcedText, place: Place, isWeak = false): Claim<string> => ({
  value: withoutTradeName(cleanName(text.text)),
  place,
  evidence: evidenceOf(text),
  isWeak,
});

const scopeClaims = (letter: PlacedText): readonly Claim<string>[] => {
  const organization = scopeSentence(letter)?.organization;
  if (!organization || /^(?:our|its|the)$/i.test(organization.text)) return [];
  return [nameClaim(sliceText(organization, 0, firstOf(organization.text).length), letter.place)];
};

// "Rosa Imhof, CISO, Acme, Inc.": who signs for the company stands before it.
const SIGNATORY =
  /^(?:[^,]{3,40},\s+)?(?:[^,]{0,40}\b(?:officer|president|director|manager|head|counsel|chair|founder|VP|CISO|C[EFIOTSPR]{1,2}O)\b[^,]{0,30}),\s+(?=\p{Lu})/u;

/** Lines of nothing but a company: a cover's, a signature's, a running header's part. */
const companyLines = (lines: readonly SourcedText[], place: Place): readonly Claim<string>[] =>
  lines.flatMap((line) =>
    line.text.split(/\s[|·•]\s|\s[–—-]\s/).flatMap((piece): Claim<string>[] => {
      const part = piece.replace(SIGNATORY, '');
      const name = withoutTradeName(cleanName(part));
      const start = line.text.indexOf(part);
      if (!hasLegalSuffix(name) || isAccountantsName(name) || name.length > 80) return [];
      return [nameClaim(sliceText(line, start, start + part.length), place)];
    }),
  );

const IN_TEXT =
  /\b(?:(?:Description|Management|Directors|System|Assertion|Report) (?:of|on|by) )?(?<name>[A-Z][\w&.'-]*(?: (?:[A-Z&][\w&.'-]*|of|and)){0,5},? (?:Inc\.|LLC|Ltd\.?|Limited|GmbH|Corp\.|Corporation|AG|B\.V\.|S\.A\.|plc|PLC|Pty Ltd))/g;

/** A letter that nobody's scope sentence opens (a bridge letter): the company that it names first by its legal form. */
const textClaims = (text: PlacedText): readonly Claim<string>[] =>
  [...text.plain.matchAll(IN_TEXT)]
    .flatMap((match): Claim<string>[] => {
      const name = match.groups?.name ?? '';
      if (isAccountantsName(name) || /\breport\b|\bsigned\b/i.test(name)) return [];
      return [
        {
          value: name,
          place: 'DESCRIPTION',
          evidence: evidenceOf(text, match.index + match[0].lastIndexOf(name), match.index + match[0].length),
        },
      ];
    })
    .slice(0, 1);

export function serviceOrganizationOf(report: ReportText): Finding<string> {
  const placed = placedClaims(report);
  const claims = placed.length > 0 ? placed : textClaims(report.whole);
  return settledClaims(report, claims);
}

const placedClaims = (report: ReportText): readonly Claim<string>[] => {
  const claims = namedClaims(report);
  // An address above the letter ("Ms. Varga / Acme, Inc. / 200 Quay Street") only fills up a name that is known.
  return claims.length > 0 ? [...claims, ...companyLines(headLines(report.opinion), 'HEADER')] : [];
};

const namedClaims = (report: ReportText): readonly Claim<string>[] => [
  ...scopeClaims(report.opinion),
  ...addresseeClaims(report.opinion),
  ...scopeClaims(report.assertion),
  ...companyLines(signatureLines(report.assertion), 'ASSERTION'),
  ...companyLines(linesOf(report.cover.elements), 'COVER'),
  ...companyLines(report.headers, 'HEADER'),
];

/**
 * "Records of Care of Acme, Inc." in the scope sentence where the letter is addressed to "Acme, Inc.": the sentence was cut
 * too early, for an address is a line of its own.
 */
const withoutExcess = (claims: readonly Claim<string>[]): readonly Claim<string>[] =>
  claims.map((claim) => {
    const whole = claims.find(
      (other) =>
        (other.place === 'OPINION' || other.place === 'ASSERTION') &&
        hasLegalSuffix(other.value) &&
        /\b(?:of|by|from|for) $/.test(claim.value.slice(0, -other.value.length)) &&
        claim.value.endsWith(other.value),
    );
    return whole ? { ...claim, value: whole.value } : claim;
  });

const settledClaims = (report: ReportText, found: readonly Claim<string>[]): Finding<string> => {
  const claims = withoutExcess(found);
  const first = claims.find((claim) => claim.place === 'OPINION') ?? claims[0];
  const aliases = scopeSentence(report.opinion)?.aliases ?? [];
  const isRelated = (claim: Claim<string>) =>
    first !== undefined &&
    (isSameCompany(claim.value, first.value) ||
      isShortFormOf(first.value, claim.value) ||
      isShortFormOf(claim.value, first.value) ||
      aliases.some((alias) => isSameCompany(alias, claim.value)));
  const full = fullForm(claims.filter(isRelated));
  // Short forms of the same company agree; a cover's other companies (the auditor, the parent) are no contradiction.
  const agreeing = claims.flatMap((claim) => (full && isRelated(claim) ? [{ ...claim, value: full.value }] : []));
  const settled = settle(agreeing, { code: 'SERVICE_ORGANIZATION', name: 'the service organization' });
  // A letter on one company that is addressed to another needs a look.
  const isDisputed = claims.some(
    (claim) => claim.place === 'OPINION' && !claim.isWeak && hasLegalSuffix(claim.value) && !isRelated(claim),
  );
  const fact = withFullForm(settled.fact, full, first);
  return {
    ...settled,
    fact: fact && isDisputed && fact.confidence === 'CERTAIN' ? { ...fact, confidence: 'PROBABLE' } : fact,
  };
};

/**
 * The legal name where one of the places prints it: as the auditor's report gives it, else as another place completes it,
 * else the longest form.
 */
const fullForm = (claims: readonly Claim<string>[]): Claim<string> | null => {
  const legal = claims.filter((claim) => hasLegalSuffix(claim.value));
  const pools = [legal.filter((claim) => claim.place === 'OPINION'), legal, claims];
  const pool = pools.find((each) => each.length > 0) ?? [];
  return pool.reduce<Claim<string> | null>(
    (best, claim) =>
      best === null || (isShortFormOf(best.value, claim.value) && claim.value.length > best.value.length)
        ? claim
        : best,
    null,
  );
};

/** A name that only a lesser place completes by more than its legal form is not certain. */
const withFullForm = (
  fact: Fact<string> | null,
  full: Claim<string> | null,
  first: Claim<string> | undefined,
): Fact<string> | null => {
  if (!fact || !full || !first) return fact;
  const isCompleted = full.place !== 'OPINION' && !isSameCompany(full.value, first.value);
  const confidence = isCompleted && fact.confidence === 'CERTAIN' ? 'PROBABLE' : fact.confidence;
  return { ...fact, value: full.value, confidence };
};
