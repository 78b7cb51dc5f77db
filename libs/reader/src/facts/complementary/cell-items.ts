/** One cell may hold one control or several. */
import type { SourcedText } from '../../layout/model';
import { atBullets, isMarked, type MarkedText } from '../../text/markers';
import { printedLines } from '../../text/printed-lines';
import { joinTexts } from '../../text/sourced-text';
import { isBareLeadIn, isDuty } from './wording';

const openingOf = (text: string): string => text.split(/\s+/).slice(0, 2).join(' ').toLowerCase();
const startsSentence = (text: string): boolean => /^[\p{Lu}\d("“]/u.test(text);

/**
 * The controls in a cell. Bullets are several, as are paragraphs that each state a duty; a lead-in with something of its
 * own ("... is responsible for reviewing the following:") and the bullets that complete it are one.
 */
export function controlsInCell(
  paragraphs: readonly MarkedText[],
  isStatement: (text: string) => boolean,
): readonly SourcedText[] {
  const [first, ...rest] = paragraphs
    .flatMap(atBullets)
    .flatMap(atSentences)
    .filter((paragraph) => paragraph.text.trim().length > 0);
  if (!first) return [];
  if (rest.length === 0) return [first];
  if (/:$/.test(first.text.trim())) {
    if (isBareLeadIn(first.text)) return rest.length > 1 ? controlsInCell(rest, isStatement) : rest;
    return [joinTexts([first, ...rest])];
  }
  return [first, ...rest].reduce<readonly MarkedText[]>((items, paragraph) => {
    const previous = items[items.length - 1];
    // "User entities keep ..." below "User entities configure ...": paragraphs that open alike are alike.
    const isAlike = openingOf(paragraph.text) === openingOf(first.text);
    const isOwn =
      isMarked(paragraph) ||
      (startsSentence(paragraph.text) && (isAlike || isStatement(paragraph.text)) && endsSentence(previous));
    return !previous || isOwn ? [...items, paragraph] : [...items.slice(0, -1), joinTexts([previous, paragraph])];
  }, []);
}

/** "AWS is responsible for X." over "AWS is responsible for Y.": sentences that open alike, each on a line of its own. */
const atSentences = (paragraph: MarkedText): readonly MarkedText[] => {
  if (isMarked(paragraph)) return [paragraph];
  const sentences = printedLines(paragraph).reduce<readonly SourcedText[]>((whole, line) => {
    const before = whole.at(-1);
    return !before || /[.;]$/.test(before.text) ? [...whole, line] : [...whole.slice(0, -1), joinTexts([before, line])];
  }, []);
  const [first, ...rest] = sentences;
  const areAlike = first && rest.length > 0 && rest.every(({ text }) => openingOf(text) === openingOf(first.text));
  return areAlike && sentences.every(({ text }) => !/[.;]\s/.test(text)) ? sentences : [paragraph];
};

const endsSentence = (text: SourcedText | undefined): boolean =>
  text === undefined || /[.;:!?)]["”]?$/.test(text.text.trim()) || isDuty(text.text);
