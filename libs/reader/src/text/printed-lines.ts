/** The lines in which a text was printed; a signature block means something line by line. */
import type { Line, SourcedText, SourcedWord } from '../layout/model';
import { sliceText } from './sourced-text';

const startsNewLine = (previous: SourcedWord, next: SourcedWord): boolean => {
  const [above, below] = [previous.word.box, next.word.box];
  const middle = below.y + below.height / 2;
  return previous.word.page !== next.word.page || middle < above.y || middle > above.y + above.height;
};

/** `text` cut where its words begin a new printed line. */
export function printedLines(text: SourcedText): readonly SourcedText[] {
  const lines: SourcedText[] = [];
  let from = 0;
  text.words.forEach((word, order) => {
    const previous = text.words[order - 1];
    if (!previous || !startsNewLine(previous, word)) return;
    lines.push(sliceText(text, from, word.start));
    from = word.start;
  });
  lines.push(sliceText(text, from));
  return lines.filter((line) => line.text.length > 0);
}

/** A line of the page (a running header, say) as text with its words. */
export function sourcedLine(line: Line): SourcedText {
  const words: SourcedWord[] = [];
  let text = '';
  for (const word of line.words) {
    if (text) text += ' ';
    words.push({ word, start: text.length, end: text.length + word.text.length });
    text += word.text;
  }
  return { text, words };
}
