/** The date on which the auditor's report is signed. */
import type { SourcedText } from '../layout/model';
import { findDates } from '../text/dates';
import { findPeriods } from '../text/periods';
import { plain } from '../text/plain';
import { evidenceOf } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { linesOf, type Place, type ReportText } from './report-text';
import { headLines, signatureLines } from './signature';

const ISSUED = /\b(?:issued|report date|date of (?:the )?report|dated?)\b[\s:]*(?:on\s+)?$/i;
const OTHER_DATE =
  /\b(?:as of|as at|period|since|founded|effective|expires?|valid until|from|through|to|(?:the|which) date (?:is|was)|dated? (?:is|was))\s*$/i;
// A dual-dated report: "February 18, 2026, except for the matter in Section III, as to which the date is March 2, 2026"
const EXCEPT = /^,?\s*\(?(?:except|with respect|other than)\b/i;

// Beside the date a signature's line holds a place, a firm or "Dated"; a sentence goes on in small letters.
const MAX_BESIDE = 60;
const IS_SENTENCE = /(?:\b\p{Ll}[\p{L}'-]*\s+){3}/u;

/** Dates that stand (nearly) alone on their line: "February 18, 2026", "Columbus, Ohio, February 18, 2026". */
const dateClaims = (lines: readonly SourcedText[], place: Place, isWeak: boolean): readonly Claim<string>[] =>
  lines.flatMap((line) => {
    const words = plain(line.text);
    if (findPeriods(words).length > 0) return [];
    return findDates(words).flatMap((found): Claim<string>[] => {
      const before = words.slice(0, found.start);
      const rest = `${before} ${words.slice(found.end)}`.trim();
      const isDual = EXCEPT.test(words.slice(found.end)) && before.length <= MAX_BESIDE && !IS_SENTENCE.test(before);
      if (OTHER_DATE.test(before) || (!isDual && (rest.length > MAX_BESIDE || IS_SENTENCE.test(rest)))) return [];
      return [
        {
          value: found.date,
          place,
          evidence: evidenceOf(line, found.start, found.end),
          isWeak: isWeak || found.isAmbiguous,
        },
      ];
    });
  });

const lastOf = <Item>(items: readonly Item[]): readonly Item[] => items.slice(-1);

export function reportDateOf(report: ReportText): Finding<string> {
  const signed = dateClaims(signatureLines(report.opinion), 'OPINION', false);
  // A letter dated at its head has no date at its foot.
  const headed = signed.length > 0 ? [] : lastOf(dateClaims(headLines(report.opinion), 'OPINION', false));
  const issued = linesOf(report.cover.elements).flatMap((line) => {
    const words = plain(line.text);
    return findDates(words).flatMap((found): Claim<string>[] =>
      ISSUED.test(words.slice(0, found.start))
        ? [{ value: found.date, place: 'COVER', evidence: evidenceOf(line, found.start, found.end) }]
        : [],
    );
  });
  // Management often signs on the same day, but may sign on another: its date supports and never contradicts.
  const asserted = lastOf(dateClaims(signatureLines(report.assertion), 'ASSERTION', true));
  const own = [...signed, ...headed, ...issued];
  if (own.length > 0)
    return settle([...own, ...asserted], { code: 'REPORT_DATE', name: "the date of the auditor's report" });
  return settle<string>([], { code: 'REPORT_DATE', name: "the date of the auditor's report" });
}
