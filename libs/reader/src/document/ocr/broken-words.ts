/** Words that OCR took apart, within a line or where it began another one in the middle: "H ealth". */
import type { ScannedLine, ScannedWord } from './scan';

/** Ink of two letters of a word is closer than this, in ems; a narrow space leaves a quarter and the letters' own room. */
const NO_SPACE = 0.17;
const SAME_BASELINE = 0.12;
const SAME_EM = 0.15;

export function mendWords(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const within = lines.map((line) => ({ ...line, words: mended(line.words, line.em) }));
  const taken = new Set<ScannedWord>();
  const ended = within.map((line, index) => {
    const last = line.words[line.words.length - 1];
    const rest = last && within.find((other, at) => at !== index && goesOn(line, last, other));
    const first = rest?.words[0];
    if (!last || !first || taken.has(first)) return line;
    taken.add(first);
    return { ...line, words: [...line.words.slice(0, -1), joined(last, first)] };
  });
  return ended.map((line) => ({ ...line, words: line.words.filter((word) => !taken.has(word)) }));
}

const goesOn = (line: ScannedLine, last: ScannedWord, other: ScannedLine): boolean => {
  const first = other.words[0];
  return (
    first !== undefined &&
    Math.abs(other.em - line.em) <= SAME_EM * line.em &&
    Math.abs(first.baseline - last.baseline) <= SAME_BASELINE * line.em &&
    touches(last, first, line.em)
  );
};

const touches = (one: ScannedWord, next: ScannedWord, em: number): boolean =>
  next.left > one.left && Math.abs(next.left - one.right) < NO_SPACE * em;

function mended(words: readonly ScannedWord[], em: number): readonly ScannedWord[] {
  const kept: ScannedWord[] = [];
  for (const word of words) {
    const last = kept[kept.length - 1];
    if (last && touches(last, word, em)) kept[kept.length - 1] = joined(last, word);
    else kept.push(word);
  }
  return kept;
}

const joined = (one: ScannedWord, next: ScannedWord): ScannedWord => ({
  ...one,
  text: one.text + next.text,
  right: next.right,
  weight: one.text.length < next.text.length ? next.weight : one.weight,
  certainty: Math.min(one.certainty, next.certainty),
});
