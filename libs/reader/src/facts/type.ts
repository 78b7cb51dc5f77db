/** Type 1 or Type 2. */
import type { Evidence, ReportType } from '@countersign/vocabulary';
import type { SourcedText } from '../layout/model';
import { findDates } from '../text/dates';
import { findPeriods } from '../text/periods';
import { plain } from '../text/plain';
import { evidenceOf, joinTexts, sliceText } from '../text/sourced-text';
import { settle, type Claim, type Finding } from './claims';
import { opinionParagraph } from './opinion-paragraph';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';

const TYPE_WORDS = /\btype[\s-]*(2|ii|two|1|i|one)\b/gi;
const typeOfWord = (word: string): ReportType => (/^(?:2|ii|two)$/i.test(word) ? 'TYPE_2' : 'TYPE_1');

/** "SOC 2 Type 2 Report" on a cover, in a header, in the letter's title. In running text it may be a provider's report. */
const titleClaims = (text: SourcedText, place: Place): readonly Claim<ReportType>[] =>
  [...plain(text.text).matchAll(TYPE_WORDS)].map((match) => ({
    value: typeOfWord(match[1] ?? ''),
    place,
    evidence: evidenceOf(text, match.index, match.index + match[0].length),
  }));

const OPERATION = /\boperating effectiveness\b|\boperated effectively\b|\bwere effective\b/i;
const NO_OPERATION =
  /\bdid not (?:perform|conduct)[^.]{0,60}\bprocedures\b[^.]{0,80}\boperating effectiveness\b|\bdo not express an opinion\b[^.]{0,60}\boperating effectiveness\b/i;
const AS_OF = /\bas (?:of|at)(?:\s+the)?\s*$/i;

const DESIGN =
  /\b(?:suitability of (?:the )?design(?: and (?:the )?(?:implementation|operating effectiveness)(?: of (?:the )?controls)?)?|operated effectively)/i;

/** What was judged, and when: not the whole paragraph that says so. */
const tellingWords = (text: SourcedText): readonly Evidence[] => {
  const words = plain(text.text);
  const judged = DESIGN.exec(words);
  const [period] = findPeriods(words);
  const asOf = findDates(words).find((date) => AS_OF.test(words.slice(Math.max(0, date.start - 20), date.start)));
  const when = period ?? asOf;
  const spans = [
    ...(judged ? [{ start: judged.index, end: judged.index + judged[0].length }] : []),
    ...(when ? [{ start: startOfPhrase(words, when.start), end: when.end }] : []),
  ];
  return spans.length > 0 ? spans.flatMap(({ start, end }) => evidenceOf(text, start, end)) : evidenceOf(text);
};

/** "throughout the period" and "as of" belong to the quote. */
const startOfPhrase = (words: string, at: number): number => {
  const before = words.slice(Math.max(0, at - 60), at);
  const phrase = /\b(?:throughout|for|during|over|as (?:of|at|on)|from|between)\b[^.,;()]*$/i.exec(before);
  return phrase ? at - before.length + phrase.index : at;
};

/** Operation throughout a period is Type 2, design as of a date is Type 1; wording that mixes them is a weak sign. */
const wordingClaims = (letter: PlacedText): readonly Claim<ReportType>[] => {
  const scope = scopeSentence(letter);
  const opinion = letter.place === 'OPINION' ? opinionParagraph(letter) : null;
  const scopeWords = scope ? letter.plain.slice(scope.start, scope.end) : '';
  const words = `${scopeWords}\n${opinion?.plain ?? ''}`;
  const period = findPeriods(words)[0];
  const asOf = findDates(words).find((date) => AS_OF.test(words.slice(Math.max(0, date.start - 20), date.start)));
  const told = scope ? sliceText(letter, scope.start, scope.end) : opinion?.text;
  const evidence = told ? tellingWords(told) : [];
  if (period && !asOf) return [{ value: 'TYPE_2', place: letter.place, evidence, isWeak: !OPERATION.test(words) }];
  if (asOf && !period) {
    const isWeak = OPERATION.test(words) && !NO_OPERATION.test(letter.plain);
    return [{ value: 'TYPE_1', place: letter.place, evidence, isWeak }];
  }
  if (asOf && period)
    return [{ value: OPERATION.test(words) ? 'TYPE_2' : 'TYPE_1', place: letter.place, evidence, isWeak: true }];
  return [];
};

export function typeOf(report: ReportText): Finding<ReportType> {
  const letterTitles = report.opinion.elements.filter((element) => element.kind === 'HEADING');
  const claims = [
    ...wordingClaims(report.opinion),
    ...wordingClaims(report.assertion),
    ...titleClaims(joinTexts(linesOf(report.cover.elements)), 'COVER'),
    ...letterTitles.flatMap((title) => titleClaims(title as SourcedText & typeof title, 'HEADER')),
    ...report.headers.flatMap((header) => titleClaims(header, 'HEADER')),
  ];
  return settle(claims, {
    code: 'TYPE',
    name: 'the type',
    show: (type) => (type === 'TYPE_1' ? 'Type 1' : 'Type 2'),
  });
}
