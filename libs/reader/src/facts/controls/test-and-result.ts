/** One column with the tests and, behind each or behind all of them, the result. */
import type { SourcedText } from '../../layout/model';
import type { MarkedText } from '../../text/markers';
import { plain } from '../../text/plain';
import { joinTexts, sliceText } from '../../text/sourced-text';
import type { TestCells } from './occurrence';
import { outcomeOf } from './outcome';
import { beginsTest, countsFailures, tellsTest } from './test-wording';

const RESULT_LABEL = /\b(?:test )?(?:results?|conclusions?|outcome)(?: of (?:the )?(?:tests?|testing))?\s*[:–—]\s*/gi;
const RESULT_AT_END =
  /(?<=[.;)]\s+)(?:no (?:[a-z]+ ){0,2}(?:exceptions?|deviations?)\b|exceptions? (?:was |were )?noted|deviations? (?:was |were )?noted|the circumstances)/gi;

type Split = Pick<TestCells, 'procedure' | 'result'>;

const filled = (texts: readonly SourcedText[]): readonly SourcedText[] =>
  texts.filter((text) => text.text.trim().length > 0);

export function splitTestAndResult(paragraphs: readonly SourcedText[]): Split {
  const whole = joinTexts(paragraphs);
  const words = plain(whole.text);
  const labels = [...words.matchAll(RESULT_LABEL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = labels.length > 0 ? labels : unlabelled(words);
  const parts = found.length > 1 ? eachWithItsResult(whole, startsOf(paragraphs), found) : null;
  if (parts) return parts;
  const [label] = labels;
  const at = label?.start ?? found[0]?.start ?? -1;
  if (at < 0) return { procedure: paragraphs, result: [] };
  return {
    procedure: filled([sliceText(whole, 0, at)]),
    result: filled([sliceText(whole, label?.end ?? at)]),
  };
}

/** Sentences that tell a result without a label before them: a verdict, or a count of what failed. */
const unlabelled = (words: string): readonly Span[] => {
  const sentences = [...words.matchAll(/(?<=[.;)]\s+)(?=[\p{Lu}\d])/gu)].map(({ index }) => index);
  const verdicts = [...words.matchAll(RESULT_AT_END)].map(({ index }) => index);
  const counts = sentences.filter((start) => countsFailures(sentenceAt(words, start)));
  return [...new Set([...verdicts, ...counts])]
    .sort((one, other) => one - other)
    .map((start) => ({ start, end: start }));
};

/** Where each paragraph begins in the joined text. */
const startsOf = (paragraphs: readonly SourcedText[]): readonly number[] =>
  paragraphs
    .filter(({ text }) => text.length > 0)
    .reduce<readonly number[]>((starts, { text }) => [...starts, (starts.at(-1) ?? 0) + text.length + 1], [0]);

interface Span {
  readonly start: number;
  readonly end: number;
}

// Told apart in one cell, each stands for itself.
const apart = (text: SourcedText): MarkedText => ({ ...text, marker: '•' });

/** "Inspected ... Result: ... Observed ... Result: ...": between two labels a result ends and the next test begins. */
const eachWithItsResult = (whole: SourcedText, starts: readonly number[], labels: readonly Span[]): Split | null => {
  const words = plain(whole.text);
  const ends = labels.map(({ end }, order) => {
    const next = labels[order + 1];
    if (!next) return words.length;
    // A paragraph of its own is a test in whatever words.
    return nextTestAt(words, end, next.start) ?? starts.findLast((start) => start > end && start < next.start) ?? null;
  });
  const found = ends.filter((end): end is number => end !== null);
  if (found.length < labels.length) return null;
  const tests = labels.map(({ start }, order) => sliceText(whole, order === 0 ? 0 : (found[order - 1] ?? 0), start));
  const results = labels.map(({ end }, order) => sliceText(whole, end, found[order]));
  if (results.some((result) => outcomeOf(result.text) === 'UNCLEAR')) return null;
  const [first, ...others] = filled(tests);
  // The first may go on with the row before it.
  return { procedure: [...(first ? [first] : []), ...others.map(apart)], result: results.map(apart) };
};

/** The first sentence after the result's own that begins a test; a verdict of one word may have no point behind it. */
const nextTestAt = (words: string, from: number, to: number): number | null => {
  const between = words.slice(from, to);
  const startsAt = (form: RegExp): readonly number[] => [...between.matchAll(form)].map(({ index }) => index);
  const verdict = VERDICT_ALONE.exec(between)?.[0].length;
  const sentences = startsAt(/(?<=[.;)"]\s+|\n\s*)(?=\p{Lu}|\d)/gu);
  const start =
    [...(verdict === undefined ? [] : [verdict]), ...sentences].find((index) =>
      tellsTest(sentenceAt(between, index)),
    ) ??
    startsAt(/(?<=\p{L}\s+)(?=\p{Lu}\p{Ll})/gu).find((index) => beginsTest(sentenceAt(between, index))) ??
    verdict;
  return start === undefined ? null : from + start;
};

const VERDICT_ALONE = /^(?:Pass(?:ed)?|PASS|Effective|Satisfactory|Compliant|None|Met|OK)\s+(?=\p{Lu})/u;

const sentenceAt = (text: string, at: number): string => /^[\s\S]*?(?:[.;](?=\s|$)|$)/.exec(text.slice(at))?.[0] ?? '';
