/** Tests and their results, matched within a row of a table (or a labelled passage). */
import type { SourcedText } from '../../layout/model';
import { isMarked, withoutMarker, type MarkedText } from '../../text/markers';
import { joinTexts } from '../../text/sourced-text';
import { splitResponse } from '../exceptions/response-label';
import { numberedParts, type NumberedPart } from './numbered-parts';
import type { ResultOccurrence, TestCells, TestOccurrence } from './occurrence';
import { outcomeOf } from './outcome';
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

/** Results by the number of the test; unnumbered ones pair off when there are as many as tests. */
const resultsFor = (paragraphs: readonly MarkedText[], tests: number): ((number: number) => Results) => {
  const numbered = numberedParts(paragraphs);
  if (numbered.length > 0) {
    const results = numbered.map((part) => ({ numbers: part.numbers, result: resultIn(part.text) }));
    return (number) => results.filter(({ numbers }) => numbers.includes(number)).map(({ result }) => result);
  }
  const separate = separateResults(paragraphs);
  const together = tests > 1 && separate.length < tests ? resultsRunTogether(joinTexts(separate), tests) : [];
  const results = (together.length > 0 ? together : separate).map(resultIn);
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
  const matched = tested.map(({ numbers, text }) => ({
    procedure: text,
    results: resultsOf(numbers[0] ?? 1).map((result) => answered(result, response)),
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

/** A column of responses (or a paragraph below the table) speaks to the row's exceptions. */
const answered = (result: ResultOccurrence, response: SourcedText | null): ResultOccurrence =>
  result.response === null && response !== null && outcomeOf(result.words.text) === 'EXCEPTION'
    ? { ...result, response }
    : result;
