/** Sentences among the tests that speak of a deviation, and that no exception tells. */
import { warning } from '../facts/claims';
import { speaksOfDeviation, withoutDenials } from '../facts/controls/outcome';
import { isPointer } from '../facts/controls/pointer';
import { countsFailures, isTestProcedure } from '../facts/controls/test-wording';
import type { SourcedText } from '../layout/model';
import { evidenceOf, sliceText } from '../text/sourced-text';
import { WordRuns } from '../text/word-runs';
import type { AuditedFacts, Check } from './finding';
import { printedTests } from './printed-tests';

/** Legends and introductions speak of what an exception would be. */
const IN_GENERAL =
  /\b(?:means?|denotes?|indicates?|defin(?:ed|ition)|refers? to|the term|if any|where|when(?:ever)?|any|whether|are (?:those|cases)|(?:is|are|may be|were|was) (?:considered|reported|presented|shown|marked|listed|described))\b|\b(?:exceptions?|deviations?) (?:is|are|may|might|can|would|does|do)\b/i;

/** Says more than that there is one. */
const tellsWhich = (text: string): boolean => !isPointer(withoutDenials(text.replace(RESULT_LABEL, '')).trim());

const RESULT_LABEL = /^(?:test )?(?:results?|conclusions?|outcomes?)\b[^:.]{0,40}:\s+/i;

const SENTENCE = /(?<=[\p{Ll}\d)]["”]?[.!?])\s+(?=["“]?[\p{Lu}\d])/gu;

const sentencesOf = (passage: SourcedText): readonly SourcedText[] => {
  const starts = [0, ...[...passage.text.matchAll(SENTENCE)].map((match) => match.index + match[0].length)];
  return starts.map((start, order) => sliceText(passage, start, starts[order + 1] ?? passage.text.length));
};

const LEAST_TOLD = 0.5;

const tellsDeviation = (text: string): boolean =>
  speaksOfDeviation(text) ? !IN_GENERAL.test(text) && !isTestProcedure(text) : countsFailures(text);

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
