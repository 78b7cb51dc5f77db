/** "1. ... 2. ...", "Test 1: ... Test 2: ...", "a) ... b) ...": a cell's text cut at its numbers. */
import type { SourcedText } from '../../layout/model';
import { ordinalOf, type MarkedText } from '../../text/markers';
import { joinTexts, sliceText } from '../../text/sourced-text';

export interface NumberedPart {
  /** Several where one result is given for several tests: "Tests 1 and 3: No exceptions noted." */
  readonly numbers: readonly number[];
  readonly text: SourcedText;
}

interface Mark {
  readonly numbers: readonly number[];
  readonly start: number;
  readonly end: number;
}

const LABELLED =
  /(?:^|(?<=[\s(]))(?:tests?|test procedures?|procedures?|steps?|attributes?|tests? of controls?)\s*(?:#|no\.?)?\s*(\d{1,2}(?:\s*(?:,|and|&|[-–]|to|through)\s*(?:test\s*)?#?\d{1,2}){0,8})\s*(?:[:.)–—]|-\s)\s*/gi;
const NUMBERED = /(?:^|(?<=\s))\(?(\d{1,2})[.)]\s+(?=["“(]?\p{Lu}|["“(]?\p{Ll}{3})/gu;
const LETTERED = /(?:^|(?<=\s))\(?([a-h])[.)]\s+(?=["“(]?\p{Lu})/gu;

const expanded = (words: string): readonly number[] => {
  const numbers: number[] = [];
  for (const part of words.split(/\s*(?:,|and|&)\s*(?:test\s*)?#?/i)) {
    const [from = Number.NaN, to = from] = part.split(/\s*(?:[-–]|to|through)\s*/i).map(Number);
    for (let number = from; number <= to && numbers.length < 40; number += 1) numbers.push(number);
  }
  return numbers;
};

/** Numbers of a list run 1, 2, 3 from the text's start; "in 2 of 25." and "section 3." do not. */
const runOf = (marks: readonly Mark[]): readonly Mark[] => {
  if (marks[0]?.start !== 0) return [];
  const run: Mark[] = [];
  for (const mark of marks) if (mark.numbers[0] === (run[run.length - 1]?.numbers[0] ?? 0) + 1) run.push(mark);
  return run;
};

const marksBy = (text: string, form: RegExp, numbersOf: (word: string) => readonly number[]): readonly Mark[] =>
  [...text.matchAll(form)].map((match) => ({
    numbers: numbersOf(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));

const marksIn = (text: string): readonly Mark[] => {
  const labelled = marksBy(text, LABELLED, expanded);
  if (labelled[0]?.start === 0) return labelled;
  const numbered = runOf(marksBy(text, NUMBERED, (word) => [Number(word)]));
  if (numbered.length > 1) return numbered;
  const lettered = runOf(marksBy(text, LETTERED, (word) => [word.charCodeAt(0) - 96]));
  return lettered.length > 1 ? lettered : [];
};

/** Paragraphs that still know their numbers; what stands between two belongs to the first. */
const byMarkers = (paragraphs: readonly MarkedText[]): readonly NumberedPart[] => {
  const parts: { numbers: number[]; texts: SourcedText[] }[] = [];
  for (const paragraph of paragraphs) {
    const ordinal = paragraph.marker ? ordinalOf(paragraph.marker) : null;
    if (ordinal === parts.length + 1) parts.push({ numbers: [ordinal], texts: [paragraph] });
    else parts[parts.length - 1]?.texts.push(paragraph);
  }
  const isRun = parts.length > 1 && paragraphs[0]?.marker != null;
  return isRun ? parts.map(({ numbers, texts }) => ({ numbers, text: joinTexts(texts) })) : [];
};

/** The parts with their numbers; none where the text is not numbered. */
export function numberedParts(paragraphs: readonly MarkedText[]): readonly NumberedPart[] {
  const marked = byMarkers(paragraphs);
  if (marked.length > 0) return marked;
  const text = joinTexts(paragraphs);
  const marks = marksIn(text.text);
  return marks.map((mark, order) => ({
    numbers: mark.numbers,
    text: sliceText(text, mark.end, marks[order + 1]?.start ?? text.text.length),
  }));
}
