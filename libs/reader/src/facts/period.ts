/** The period under examination, or of a bridge letter the period that it covers. */
import type { Period } from '@countersign/vocabulary';
import { findDates } from '../text/dates';
import { plain } from '../text/plain';
import { findPeriods, type FoundPeriod } from '../text/periods';
import { evidenceOf, joinTexts } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { opinionParagraph } from './opinion-paragraph';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';

// "throughout the period", "for the period of", "during the specified period", "over the twelve months"
const EXAMINED = /\b(?:throughout|through|for|during|over|covering|from|between)\b[^.\n]{0,60}$/i;
// Another examination's period: "our report for the prior period", "the predecessor auditor", "the provider's own report"
const OTHER_PERIOD =
  /\b(?:prior|previous|preceding|predecessor|earlier|subsequent|last year|bridge|gap letter|their own|its own|sub-?service organi[sz]ation's)\b[^.\n]{0,100}$/i;

const isExamined = (text: string, found: FoundPeriod): boolean => {
  const before = text.slice(Math.max(0, found.start - 160), found.start);
  return EXAMINED.test(before) && !OTHER_PERIOD.test(before);
};

/** In a letter the scope sentence and the opinion say it; periods elsewhere in it are a second choice. */
const letterClaims = (letter: PlacedText): readonly Claim<Period>[] => {
  const scope = scopeSentence(letter);
  const opinion = letter.place === 'OPINION' ? opinionParagraph(letter) : null;
  const inScope = claimsFrom(letter, letter.place, scope?.start ?? 0, scope?.end ?? 0);
  const inOpinion = opinion ? claimsFrom({ ...opinion.text, plain: opinion.plain }, letter.place) : [];
  if (inScope.length + inOpinion.length > 0) return [...inScope, ...inOpinion];
  return claimsFrom(letter, letter.place).map((claim) => ({ ...claim, isWeak: true }));
};

const claimsFrom = (
  text: Pick<PlacedText, 'text' | 'words' | 'plain'>,
  place: Place,
  start = 0,
  end = text.plain.length,
): readonly Claim<Period>[] =>
  findPeriods(text.plain.slice(start, end)).flatMap((found): Claim<Period>[] => {
    const moved = { ...found, start: found.start + start, end: found.end + start };
    if (!isExamined(text.plain, moved)) return [];
    return [
      {
        value: found.period,
        place,
        evidence: evidenceOf(text, moved.start, moved.end),
        isWeak: found.isAmbiguous || (found.isDerived && place !== 'OPINION'),
      },
    ];
  });

/** On a cover and in running headers a period needs no words before it. */
const bareClaims = (text: Pick<PlacedText, 'text' | 'words'>, place: Place): readonly Claim<Period>[] => {
  const words = plain(text.text);
  return findPeriods(words)
    .filter((found) => !OTHER_PERIOD.test(words.slice(Math.max(0, found.start - 80), found.start)))
    .map((found) => ({ value: found.period, place, evidence: evidenceOf(text, found.start, found.end) }));
};

export const samePeriod = (one: Period, other: Period): boolean => one.start === other.start && one.end === other.end;
export const showPeriod = ({ start, end }: Period): string => `${start} to ${end}`;

export function periodOf(report: ReportText): Finding<Period> {
  const claims = [
    ...letterClaims(report.opinion),
    ...letterClaims(report.assertion),
    ...bareClaims(joinTexts(linesOf(report.cover.elements)), 'COVER'),
    ...report.headers.flatMap((header) => bareClaims(header, 'HEADER')),
  ];
  return settle(claims, { code: 'PERIOD', name: 'the period', isSame: samePeriod, show: showPeriod });
}

// "This letter covers the period", "for the gap between", "since the end of the period": not the audited period.
const COVERED = /\b(?:letter|gap|bridge|bridging|interim|covers?|covering|subsequent|since|between)\b[^.\n]{0,120}$/i;
const AUDITED = /\b(?:report|examination|audit(?:ed)?|examined|opinion|SOC\s*[123])\b[^.\n]{0,120}$/i;
const SINCE = /\b(?:since|from|after|between|beginning)\s*(?:the\s+)?$/i;

// "Our next report will cover January 1 to December 31, 2026"
const PLANNED = /\b(?:next|upcoming|future|will (?:cover|be)|expected|planned|in progress|underway)\b[^\n]{0,100}$/i;

/**
 * Of a bridge letter: the period after the audited one, which is thus the latest that it names; where its end is "today",
 * the date of the letter ends it.
 */
export function bridgePeriodOf(report: ReportText): Finding<Period> {
  const text = report.whole;
  const before = (found: { start: number }) => text.plain.slice(Math.max(0, found.start - 140), found.start);
  const lineBefore = (found: { start: number }) => before(found).split('\n').pop() ?? '';
  const periods = findPeriods(text.plain).filter((found) => !PLANNED.test(lineBefore(found)));
  const latest = periods.reduce<FoundPeriod | null>(
    (last, found) => (last === null || found.period.start > last.period.start ? found : last),
    null,
  );
  const others = periods.filter((found) => latest !== null && !samePeriod(found.period, latest.period));
  // A lone period may be the audited one, with the gap told by its bounds.
  const isCovered =
    latest !== null &&
    (COVERED.test(before(latest)) || SINCE.test(before(latest))) &&
    !AUDITED.test(lineBefore(latest));
  const chosen = isCovered || others.length > 0 ? latest : null;
  const isSure = isCovered && others.every((found) => found.period.start < (latest?.period.start ?? ''));
  const claims = chosen ? [chosen] : openEnded(text);
  return settle(
    claims.map((found) => ({
      value: found.period,
      place: 'OPINION' as const,
      evidence: evidenceOf(text, found.start, found.end),
      isWeak: !isSure,
    })),
    { code: 'PERIOD', name: 'the period that the letter covers', isSame: samePeriod, show: showPeriod },
  );
}

/** "from January 1, 2026 through the date of this letter": the letter's own date ends it. */
const openEnded = (text: PlacedText): readonly FoundPeriod[] => {
  const dates = findDates(text.plain);
  const start = dates.find(
    (date) =>
      SINCE.test(text.plain.slice(Math.max(0, date.start - 20), date.start)) &&
      /^[^.]{0,30}\b(?:date of this letter|present|today|to date|current date)/i.test(text.plain.slice(date.end)),
  );
  const end = dates.find((date) => start !== undefined && date.date > start.date);
  return start && end
    ? [
        {
          period: { start: start.date, end: end.date },
          start: start.start,
          end: start.end,
          isDerived: true,
          isAmbiguous: false,
        },
      ]
    : [];
};
