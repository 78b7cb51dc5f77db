/** The CPA firm that signed the auditor's report. */
import type { SourcedText } from '../layout/model';
import { findDates } from '../text/dates';
import { plain } from '../text/plain';
import { remembered } from '../text/remembered';
import { evidenceOf } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { isSameCompany, isShortFormOf } from './company-names';
import { firmIn, firmsNamedIn, isAccountantsName, isFirmsDescriptor, isPersonsName } from './firm-names';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';
import { headLines, signatureLines } from './signature';

const withoutDate = (line: SourcedText): string => {
  const words = plain(line.text);
  const date = findDates(words)[0];
  return date ? `${line.text.slice(0, date.start)}${line.text.slice(date.end)}` : line.text;
};

const firmClaims = (
  lines: readonly SourcedText[],
  place: Place,
  isWeak: (name: string) => boolean,
): readonly Claim<string>[] =>
  lines.flatMap((line) => {
    const name = firmIn(withoutDate(line));
    if (!name) return [];
    const start = Math.max(0, line.text.indexOf(name.slice(0, 8)));
    return [{ value: name, place, evidence: evidenceOf(line, start, start + name.length), isWeak: isWeak(name) }];
  });

const PLACE_OR_PERSON =
  /^[A-Z][\w .'-]+,\s*(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)*)(?:\s+\d{5})?$|\b(?:partner|director|officer|president|manager)\b/i;

/** A firm without a telling form ("A-LIGN") is known by standing in the signature and on the cover or in a header too. */
const repeatedClaims = (
  signature: readonly SourcedText[],
  elsewhere: readonly SourcedText[],
): readonly Claim<string>[] => {
  const others = elsewhere.map((line) => plain(line.text).toLowerCase());
  return signature.flatMap((line): Claim<string>[] => {
    const name = withoutDate(line).replace(/^[\s,|]+|[\s,|]+$/g, '');
    const other = elsewhere[others.findIndex((text) => text.includes(name.toLowerCase()))];
    if (!other || !/^[A-Z0-9][^.:;]{1,50}$/.test(name) || PLACE_OR_PERSON.test(name)) return [];
    return [
      { value: name, place: 'OPINION', evidence: evidenceOf(line), isWeak: true },
      { value: name, place: 'COVER', evidence: evidenceOf(other), isWeak: true },
    ];
  });
};

/** "Ashgrove Llewellyn" above "Chartered Accountants": the line below says that it is a firm. */
const describedClaims = (signature: readonly SourcedText[]): readonly Claim<string>[] =>
  signature.flatMap((line, order): Claim<string>[] => {
    const next = signature[order + 1];
    const name = plain(line.text).trim();
    if (!next || !isFirmsDescriptor(plain(next.text)) || isFirmsDescriptor(name)) return [];
    const isName = /^\p{Lu}[\p{L}'’.&+-]*(?:,? (?:\p{Lu}[\p{L}'’.&+-]*|&|and|\+)){1,6}$/u.test(name);
    return isName && !PLACE_OR_PERSON.test(name)
      ? [{ value: name, place: 'OPINION', evidence: evidenceOf(line), isWeak: false }]
      : [];
  });

// A firm named elsewhere may be another one: last year's auditor, a provider's, the tester of penetration.
const OTHER_FIRM =
  /\b(?:predecessor|previous(?:ly)?|former(?:ly)?|prior|penetration|pen test|subservice|sub-service|counsel|law firm)\b[^.\n]{0,120}$/i;

const namedClaims = (text: Pick<PlacedText, 'text' | 'words' | 'plain'>, place: Place): readonly Claim<string>[] =>
  firmsNamedIn(text.plain)
    .filter((firm) => !OTHER_FIRM.test(text.plain.slice(Math.max(0, firm.start - 140), firm.start)))
    .map((firm) => ({
      value: text.text.slice(firm.start, firm.end),
      place,
      evidence: evidenceOf(text, firm.start, firm.end),
      isWeak: true,
    }));

const BY_FIRM = /\b(?:provided|issued|prepared|performed|report|signed|opinion) (?:by|of):?\s+(?:the )?/i;

/** Headings such as "Information Provided by Harrow & Pell LLP" name the firm where its signature is a picture. */
const headingClaims = (report: ReportText): readonly Claim<string>[] =>
  report.whole.elements.flatMap((element) => {
    if (element.kind !== 'HEADING' && !(element.kind === 'PARAGRAPH' && element.text.length < 120)) return [];
    const by = BY_FIRM.exec(plain(element.text));
    if (!by) return [];
    const name = firmIn(element.text.slice(by.index + by[0].length));
    if (!name || !isAccountantsName(name)) return [];
    const start = element.text.indexOf(name);
    return [{ value: name, place: 'HEADER', evidence: evidenceOf(element, start, start + name.length) }];
  });

/** "Pruitt & Co. LLP" where a heading or a cover breaks the line within "Delacroix Pruitt & Co. LLP". */
const untorn = (claims: readonly Claim<string>[]): readonly Claim<string>[] =>
  claims.map((claim) => {
    const whole = claims.find(
      (other) => other.value.length > claim.value.length && other.value.endsWith(` ${claim.value}`),
    );
    return whole ? { ...claim, value: whole.value, evidence: whole.evidence } : claim;
  });

/** The name said most often: a lone mention of another firm must not win over thirty of the auditor. */
const mostNamed = (claims: readonly Claim<string>[]): readonly Claim<string>[] => {
  const count = remembered((name) => claims.filter((other) => isSameCompany(other.value, name)).length);
  return [...claims].sort((one, other) => count(other.value) - count(one.value)).slice(0, 1);
};

/**
 * The signature comes first; where it is a picture, the letterhead, the cover, headings and headers, then the text.
 * `organization` is the examined company, whose own name stands in most of these places too.
 */
export function auditorOf(report: ReportText, organization: string | null): Finding<string> {
  const system = plain(scopeSentence(report.opinion)?.system?.text ?? '').toLowerCase();
  // "Ledgerline Hosted Accounting Service" is what was examined, for all its accounting.
  const isOfSystem = ({ value }: Claim<string>) => system.includes(value.toLowerCase());
  const isOther = (claim: Claim<string>) =>
    !isOfSystem(claim) &&
    (!organization ||
      !(
        isSameCompany(claim.value, organization) ||
        isShortFormOf(organization, claim.value) ||
        isShortFormOf(claim.value, organization)
      ));
  const unlikeAccountants = (name: string) => !isAccountantsName(name);
  const signed = firmClaims(signatureLines(report.opinion), 'OPINION', unlikeAccountants).filter(isOther);
  const firms = signed.filter((claim) => !isPersonsName(claim.value));
  const bestSigned = firms.filter((claim) => isAccountantsName(claim.value));
  const claims = [
    ...(bestSigned.length > 0 ? bestSigned : firms.length > 0 ? firms : signed),
    ...(signed.length > 0
      ? []
      : [
          ...describedClaims(signatureLines(report.opinion)),
          ...repeatedClaims(signatureLines(report.opinion), [...linesOf(report.cover.elements), ...report.headers]),
        ]),
    ...firmClaims(headLines(report.opinion), signed.length > 0 ? 'HEADER' : 'OPINION', unlikeAccountants),
    ...firmClaims(linesOf(report.cover.elements), 'COVER', unlikeAccountants),
    ...headingClaims(report),
    ...firmClaims(report.headers, 'HEADER', unlikeAccountants),
  ].filter(isOther);
  const named = mostNamed(namedClaims(report.whole, 'DESCRIPTION').filter(isOther));
  return settle([...untorn(claims), ...named], { code: 'AUDITOR', name: 'the auditor', isSame: isSameCompany });
}
