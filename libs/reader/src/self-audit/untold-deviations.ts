/** Sentences among the tests that speak of a deviation, and that no exception tells. */
import { warning } from '../facts/claims';
import { saysAllPassed } from '../facts/controls/all-passed';
import { speaksOfDeviation, withoutDenials } from '../facts/controls/outcome';
import { isPointer, isToldUnderCriterion } from '../facts/controls/pointer';
import { countsFailures, isTestProcedure, tellsTest } from '../facts/controls/test-wording';
import type { SourcedText } from '../layout/model';
import { evidenceOf, sliceText } from '../text/sourced-text';
import { WordRuns } from '../text/word-runs';
import type { AuditedFacts, Check } from './finding';
import { printedTests } from './printed-tests';

/** Legends and introductions speak of what an exception would be. */
const IN_GENERAL =
  /\b(?:means?|denotes?|indicates?|defin(?:ed|ition)|refers? to|the term|if any|where|when(?:ever)?|any|whether|are (?:those|cases|reproduced|repeated|restated)|(?:is|are|may be|were|was) (?:considered|reported|presented|shown|marked|listed|described))\b|\b(?:exceptions?|deviations?) (?:is|are|may|might|can|would|does|do)\b/i;

/** Says more than that there is one. */
const tellsWhich = (text: string): boolean =>
  !isPointer(withoutDenials(text.replace(RESULT_LABEL, '')).trim()) &&
  !isToldUnderCriterion(text.replace(RESULT_LABEL, ''));

const RESULT_LABEL = /^(?:test )?(?:results?|conclusions?|outcomes?)\b[^:.]{0,40}:\s+/i;

const SENTENCE = /(?<=[\p{Ll}\d)]["”]?[.!?])\s+(?=["“]?[\p{Lu}\d])/gu;

const LONGEST_VERDICT = 4;

/** A verdict ("Exceptions noted.", "Unsatisfactory.") stands with the sentence that tells what it is about. */
const sentencesOf = (passage: SourcedText): readonly SourcedText[] => {
  const { text } = passage;
  const starts = [0, ...[...text.matchAll(SENTENCE)].map((match) => match.index + match[0].length)];
  const isVerdict = (start: number, end: number) =>
    text.slice(start, end).trim().split(/\s+/).length <= LONGEST_VERDICT && speaksOfDeviation(text.slice(start, end));
  const kept = starts.filter((start, order) => order === 0 || !isVerdict(starts[order - 1] ?? 0, start));
  return kept.map((start, order) => sliceText(passage, start, kept[order + 1] ?? text.length));
};

const LEAST_TOLD = 0.5;

const NUMBER = String.raw`(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty)`;
/** "3 of 25 leavers kept ...", "one of the four reviews selected was ..." */
const OF_A_SAMPLE = new RegExp(
  String.raw`\b${NUMBER} (?:of|out of|in) (?:the |its |our |these |a (?:sample|total) of )?(?:${NUMBER}\b|[a-z]+ (?:selected|sampled|tested|examined|inspected))|\b(?:of|out of|from) (?:the |a (?:sample|total) of )?${NUMBER} [^,.;]{3,80}, ${NUMBER}\b`,
  'i',
);
/** "... was completed 19 days late", "disabled five business days after the last day of work" */
const TOO_LATE = new RegExp(
  String.raw`\b${NUMBER} (?:business |calendar |working )?(?:hours?|days?|weeks?|months?) (?:late|overdue|past|(?:after|beyond|later than) (?:the|its|their|it|they|he|she|termination|due|identification)\b)`,
  'i',
);
const IS_PAST = /\b(?:was|were|had|did|could|kept|took|lost|left|\w{2,}ed)\b/i;
const IS_RULE = /\b(?:is|are|must|shall|should|may|can|will|within)\b/i;
const TELLS_WORK =
  /\bwe (?!found|noted|identified|observed)|\b(?:was|were) (?:\w+ly )?(?:selected|sampled|chosen|drawn|tested|inspected|observed|obtained|examined|reviewed|compared|traced)\b(?! (?:later|late|after|only|\w+ (?:\w+ )?(?:days|weeks|months)))/i;

/** Counts or dates what went otherwise than it should, in words that need not say so. */
const reportsFailure = (text: string): boolean =>
  (OF_A_SAMPLE.test(text) || TOO_LATE.test(text)) &&
  IS_PAST.test(text) &&
  !IS_RULE.test(text) &&
  !TELLS_WORK.test(text) &&
  !tellsTest(text);

/** "Attribute tested: deviations were detected and corrected daily.", "... evidenced that deviations were tracked": what the control does. */
const TELLS_OF_CONTROL =
  /^(?:attributes?|tests?|procedures?|objectives?|criteri(?:on|a)|assertions?)(?: (?:tested|performed|applied|of the test))?\s*:|\b(?:exceptions|deviations) (?:were|are) (?:\w+ly )?(?:(?:detected|identified) and (?!not\b)\w+ed|logged|tracked|escalated|investigated|followed up|corrected|resolved)\b/i;

const tellsDeviation = (text: string): boolean =>
  speaksOfDeviation(text)
    ? !IN_GENERAL.test(text) && !isTestProcedure(text) && !TELLS_OF_CONTROL.test(text)
    : !saysAllPassed(text) && (countsFailures(text) || reportsFailure(text));

const toldBy = ({ controls, exceptions }: AuditedFacts): WordRuns =>
  new WordRuns([
    ...controls.map(({ description }) => description),
    ...exceptions.flatMap(({ finding, managementResponse }) => [finding, managementResponse]),
  ]);

export const untoldDeviations: Check = (report, facts) => {
  const told = toldBy(facts);
  const untold = printedTests(report)
    .flatMap(sentencesOf)
    .filter(({ text }) => tellsDeviation(text) && tellsWhich(text))
    .filter(({ text }) => told.shareOf(text) < LEAST_TOLD);
  return {
    warnings: untold.map((sentence) =>
      warning(
        'DEVIATION_WITHOUT_EXCEPTION',
        'Among the tests stands a sentence on a deviation, of which the reader made no exception.',
        evidenceOf(sentence),
      ),
    ),
    doubts: [],
  };
};
