/** The sentences of a list's paragraphs, which may each be an item. */
import type { SourcedText } from '../../layout/model';
import { sliceText } from '../../text/sourced-text';

/** The point of "Inc." ends no sentence. */
export const SENTENCE_END = /(?<=[\p{Ll}\d)][.;])(?<!\b(?:Inc|Ltd|Corp|Co)\.)\s+(?=\p{Lu})/gu;

/** Each with its place; the text itself where it holds one alone. */
export function sentencesIn(paragraph: SourcedText): readonly SourcedText[] {
  const { text } = paragraph;
  const starts = [0, ...[...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)];
  return starts.map((start, order) => sliceText(paragraph, start, starts[order + 1] ?? text.length));
}
