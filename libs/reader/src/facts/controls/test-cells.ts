/** Tests and their results, matched within a row of a table (or a labelled passage). */
import type { TestOutcome } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import { isMarked, withoutMarker, type MarkedText } from '../../text/markers';
import { joinTexts } from '../../text/sourced-text';
import { splitResponse } from '../exceptions/response-label';
import { numberedParts, type NumberedPart } from './numbered-parts';
import type { ResultOccurrence, TestCells, TestOccurrence } from './occurrence';
import { isBareVerdict, outcomeOf } from './outcome';
import { resultsRunTogether, separateResults } from './separate-results';
import { isTestProcedure, tellsWholeTest } from './test-wording';

const filled = <Text extends SourcedText>(texts: readonly Text[]): readonly Text[] =>
  texts.filter((text) => text.text.trim().length > 0);

/** "The signed statement (sample of 10 joiners) evidenced that ...": two such sentences are two tests. */
const areBothTold = (one: string, other: string): boolean =>
  /[.;]$/.test(one.trim()) && /^\p{Lu}/u.test(other.trim()) && tellsWholeTest(one) && tellsWholeTest(other);

/** Numbered tests, else bullets or paragraphs that each begin a test. */
const proceduresOf = (paragraphs: readonly MarkedText[]): readonly NumberedPart[] => {
  const numbered = numberedParts(paragraphs);
  if (numbered.length > 0) return numbered;
  const tests = paragraphs.reduce<readonly SourcedText[]>((found, paragraph) => {
    const previous = found[found.length - 1];
    const begins =
      isMarked(paragraph) ||
      (isTestProcedure(paragraph.text) && !/^\p{Ll}/u.test(paragraph.text)) ||
      (previous !== undefined && areBothTold(previous.text, paragraph.text));
    return !previous || begins ? [...found, paragraph] : [...found.slice(0, -1), joinTexts([previous, paragraph])];
  }, []);
  return tests.map((text, order) => ({ numbers: [order + 1], text: withoutMarker(text) }));
};

type Results = readonly ResultOccurrence[];

/** A response before any finding ("Management's response: ...") stands with an empty result and is kept. */
const resultIn = (text: SourcedText): ResultOccurrence => {
  const { before, response } = splitResponse(text);
  return { words: before, response };
};

/** "Per inquiry of management, ..." goes on with the finding before it. */
const GOES_ON =
  /^(?:per|according to|management|we|the (?:same|above|remaining|other)|these?|this|those|it|they|both|all)\b/i;

/** As many paragraphs as tests, each of which is a result by itself. */
const paragraphsForTests = (paragraphs: readonly MarkedText[], tests: number): readonly SourcedText[] =>
  paragraphs.length === tests &&
  paragraphs.every(
    ({ text }) =>
      /^\p{Lu}|^\d/u.test(text) && outcomeOf(text) !== 'UNCLEAR' && /[.)]$/.test(text) && !GOES_ON.test(text),
  )
    ? paragraphs.map(withoutMarker)
    : [];

/** Results by the number of the test; unnumbered ones pair off when there are as many as tests. */
const resultsFor = (paragraphs: readonly MarkedText[], tests: number): ((number: number) => Results) => {
  const numbered = numberedParts(paragraphs);
  if (numbered.length > 0) {
    const results = numbered.map((part) => ({ numbers: part.numbers, result: resultIn(part.text) }));
    return (number) => results.filter(({ numbers }) => numbers.includes(number)).map(({ result }) => result);
  }
  const separate = separateResults(paragraphs);
  const together = tests > 1 && separate.length < tests ? resultsRunTogether(joinTexts(separate), tests) : [];
  const paired = separate.length < tests && together.length === 0 ? paragraphsForTests(paragraphs, tests) : [];
  const results = ([together, paired].find((each) => each.length > 0) ?? separate).map(resultIn);
  if (tests > 1 && results.length === tests) return (number) => results.slice(number - 1, number);
  return () => results;
};

export function testsIn(cells: TestCells): readonly TestOccurrence[] {
  const procedures = proceduresOf(filled(cells.procedure));
  const paragraphs = filled(cells.result);
  const response = cells.response.length > 0 ? joinTexts(cells.response) : null;
  const whole = joinTexts(procedures.map((procedure) => procedure.text));
  const tested = procedures.length > 0 ? procedures : paragraphs.length > 0 ? [{ numbers: [1], text: whole }] : [];
  const resultsOf = resultsFor(paragraphs, tested.length);
  const told = new Map<ResultOccurrence, ResultOccurrence>();
  // Tests that share a result share it with its response too: it is one finding.
  const asTold = (result: ResultOccurrence): ResultOccurrence => {
    const words = cells.tellsDeviations ? asDeviation(result) : result;
    const known = told.get(result) ?? answered(cells.hasFailed ? asFound(words) : words, response);
    told.set(result, known);
    return known;
  };
  const matched = tested.map(({ numbers, text }) => ({
    procedure: text,
    results: resultsOf(numbers[0] ?? 1).map(asTold),
  }));
  const known = new Set(tested.flatMap((procedure) => procedure.numbers));
  // A result for a test that was not told apart from the others is still a result.
  const left = numberedParts(paragraphs).filter((part) => !part.numbers.some((number) => known.has(number)));
  const isOne = matched.length === 1 && matched[0]?.results.length === 0 && left.length > 0;
  return [
    ...(isOne ? [] : matched),
    ...left.map((part) => ({ procedure: whole, results: [answered(resultIn(part.text), response)] })),
  ];
}

const SHORTEST_DEVIATION = 5;

/** "Until April one endpoint accepted TLS 1.0." below "Deviations": in whatever words, it is one. */
const asDeviation = (result: ResultOccurrence): ResultOccurrence =>
  outcomeOf(result.words.text) === 'UNCLEAR' && result.words.text.split(/\s+/).length >= SHORTEST_DEVIATION
    ? { ...result, isDeviation: true }
    : result;

const asFound = (result: ResultOccurrence): ResultOccurrence =>
  isBareVerdict(result.words.text) || outcomeOf(result.words.text) === 'NO_EXCEPTION'
    ? result
    : { ...result, isDeviation: true };

/** What a result comes to, by its words and by where it stands. */
export const outcomeOfResult = ({ words, isDeviation }: ResultOccurrence): TestOutcome =>
  isDeviation ? 'EXCEPTION' : outcomeOf(words.text);

/** A column of responses (or a paragraph below the table) speaks to the row's exceptions. */
const answered = (result: ResultOccurrence, response: SourcedText | null): ResultOccurrence =>
  result.response === null && response !== null && outcomeOfResult(result) === 'EXCEPTION'
    ? { ...result, response }
    : result;
