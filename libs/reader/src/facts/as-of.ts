/** The date as of which a Type 1 report judges design. */
import { findDates } from '../text/dates';
import { findPeriods } from '../text/periods';
import { plain } from '../text/plain';
import { evidenceOf, joinTexts } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { opinionParagraph } from './opinion-paragraph';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';

const AS_OF = /\bas (?:of|at|on)(?:\s+the)?(?:\s+date of)?[\s:]*$/i;

type WithPlain = Pick<PlacedText, 'text' | 'words' | 'plain'>;

// "at 15 October 2025" in a scope sentence; elsewhere such a date may be anything's.
const AT = /\b(?:at|on|of)(?:\s+the)?\s*$/i;

const asOfClaims = (
  text: WithPlain,
  place: Place,
  start = 0,
  end = text.plain.length,
  form = AS_OF,
): readonly Claim<string>[] =>
  findDates(text.plain.slice(start, end)).flatMap((found): Claim<string>[] => {
    const at = found.start + start;
    if (!form.test(text.plain.slice(Math.max(0, at - 30), at))) return [];
    return [{ value: found.date, place, evidence: evidenceOf(text, at, found.end + start), isWeak: found.isAmbiguous }];
  });

const letterClaims = (letter: PlacedText): readonly Claim<string>[] => {
  const scope = scopeSentence(letter);
  const opinion = letter.place === 'OPINION' ? opinionParagraph(letter) : null;
  const inScope = scope ? asOfClaims(letter, letter.place, scope.start, scope.end) : [];
  const inOpinion = opinion ? asOfClaims({ ...opinion.text, plain: opinion.plain }, letter.place) : [];
  if (inScope.length + inOpinion.length > 0) return [...inScope, ...inOpinion];
  const worded = asOfClaims(letter, letter.place);
  const dated = scope && worded.length === 0 ? asOfClaims(letter, letter.place, scope.start, scope.end, AT) : worded;
  return dated.map((claim) => ({ ...claim, isWeak: true }));
};

/** A cover may print the bare date, but also that of issue: without "as of" it is a second choice. */
const coverClaims = (report: ReportText): readonly Claim<string>[] => {
  const cover = joinTexts(linesOf(report.cover.elements));
  const text = { ...cover, plain: plain(cover.text) };
  const worded = asOfClaims(text, 'COVER');
  if (worded.length > 0 || findPeriods(text.plain).length > 0) return worded;
  return findDates(text.plain).map((found) => ({
    value: found.date,
    place: 'COVER',
    evidence: evidenceOf(text, found.start, found.end),
    isWeak: true,
  }));
};

export function asOfOf(report: ReportText): Finding<string> {
  const headers = report.headers.flatMap((header) => asOfClaims({ ...header, plain: plain(header.text) }, 'HEADER'));
  const claims = [
    ...letterClaims(report.opinion),
    ...letterClaims(report.assertion),
    ...coverClaims(report),
    ...headers,
  ];
  return settle(claims, { code: 'AS_OF', name: 'the as-of date' });
}
