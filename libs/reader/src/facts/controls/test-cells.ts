/** Tests and their results, matched within a row of a table (or a labelled passage). */
import type { SourcedText } from '../../layout/model';
import { markerOf, withoutMarker } from '../../text/markers';
import { plain } from '../../text/plain';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { splitResponse } from '../exceptions/response-label';
import { numberedParts, type NumberedPart } from './numbered-parts';
import type { TestCells, TestOccurrence } from './occurrence';
import { outcomeOf } from './outcome';
import { isTestProcedure } from './test-wording';

const filled = (texts: readonly SourcedText[]): readonly SourcedText[] =>
  texts.filter((text) => text.text.trim().length > 0);

/** Numbered tests, else bullets or paragraphs that each begin a test. */
const proceduresOf = (paragraphs: readonly SourcedText[]): readonly NumberedPart[] => {
  const whole = joinTexts(paragraphs);
  const numbered = numberedParts(whole);
  if (numbered.length > 0) return numbered;
  const tests = paragraphs.reduce<readonly SourcedText[]>((found, paragraph) => {
    const begins = markerOf(paragraph.text) !== '' || isTestProcedure(paragraph.text);
    const previous = found[found.length - 1];
    return !previous || begins ? [...found, paragraph] : [...found.slice(0, -1), joinTexts([previous, paragraph])];
  }, []);
  return tests.map((text, order) => ({ numbers: [order + 1], text: withoutMarker(text) }));
};

interface Outcome {
  readonly result: SourcedText | null;
  readonly response: SourcedText | null;
}

const outcomeIn = (text: SourcedText): Outcome => {
  const { before, response } = splitResponse(text);
  return { result: before.text ? before : null, response };
};

/** Results by the number of the test; unnumbered ones pair off when there are as many as tests. */
const resultsOf = (paragraphs: readonly SourcedText[], tests: number): ((number: number) => Outcome | null) => {
  const whole = joinTexts(paragraphs);
  const numbered = numberedParts(whole);
  if (numbered.length > 0) {
    const outcomes = numbered.map((part) => ({ numbers: part.numbers, ...outcomeIn(part.text) }));
    return (number) => outcomes.find((outcome) => outcome.numbers.includes(number)) ?? null;
  }
  const parts = paragraphs.map(withoutMarker);
  const isPaired =
    tests > 1 &&
    parts.length === tests &&
    parts.every((part) => outcomeOf(part.text) !== 'UNCLEAR' && startsResult(part.text));
  if (isPaired) return (number) => outcomeIn(parts[number - 1] as SourcedText);
  const shared = outcomeIn(whole);
  return () => shared;
};

/** "Per inquiry of management, these held logs" goes on with the finding before it. */
const startsResult = (text: string): boolean =>
  /^(?:no|none|exceptions?|deviations?|not|without|n\/a|pass|operat|the circumstances|control|test)\b/i.test(
    plain(text),
  );

export function testsIn(cells: TestCells): readonly TestOccurrence[] {
  const procedures = proceduresOf(filled(cells.procedure));
  const results = filled(cells.result);
  const response = cells.response.length > 0 ? joinTexts(cells.response) : null;
  const resultFor = resultsOf(results, procedures.length);
  const whole = joinTexts(cells.procedure);
  const labelled = numberedParts(joinTexts(results));
  if (labelled.length > 1 && procedures.length <= 1) {
    return labelled.map((part) => ({
      procedure: withoutMarker(whole),
      ...withResponse(outcomeIn(part.text), response),
    }));
  }
  const tested = procedures.length > 0 ? procedures : results.length > 0 ? [{ numbers: [1], text: whole }] : [];
  return tested.map((procedure) => {
    const outcome = resultFor(procedure.numbers[0] ?? 1) ?? { result: null, response: null };
    return { procedure: procedure.text, ...withResponse(outcome, response) };
  });
}

/** A column of responses speaks to the row's exception. */
const withResponse = (outcome: Outcome, response: SourcedText | null): Outcome => {
  const isException = outcome.result !== null && outcomeOf(outcome.result.text) === 'EXCEPTION';
  return { ...outcome, response: outcome.response ?? (isException ? response : null) };
};

const RESULT_LABEL = /\b(?:test )?(?:results?|conclusions?|outcome)(?: of (?:the )?(?:tests?|testing))?\s*[:–—]\s*/i;
const RESULT_AT_END =
  /(?<=[.;)]\s+)(?:no (?:[a-z]+ ){0,2}(?:exceptions?|deviations?)\b|exceptions? (?:was |were )?noted|deviations? (?:was |were )?noted|the circumstances)/i;

/** One column with the test and, behind it, its result. */
export function splitTestAndResult(paragraphs: readonly SourcedText[]): Pick<TestCells, 'procedure' | 'result'> {
  const whole = joinTexts(paragraphs);
  const words = plain(whole.text);
  const label = RESULT_LABEL.exec(words);
  const at = label?.index ?? words.search(RESULT_AT_END);
  if (at < 0) return { procedure: paragraphs, result: [] };
  return {
    procedure: filled([sliceText(whole, 0, at)]),
    result: filled([sliceText(whole, label ? at + label[0].length : at)]),
  };
}
