/** The block in which a letter is signed: firm or company, place, date, line by line after the last paragraph. */
import type { FlowElement, SourcedText } from '../layout/model';
import { findDates } from '../text/dates';
import { plain } from '../text/plain';
import { printedLines } from '../text/printed-lines';
import { textsOf } from '../text/sourced-text';
import type { PlacedText } from './report-text';

const LONG_PROSE = 170;
const MAX_LINE = 110;
const RESTRICTS_USE =
  /\bintended solely for\b|\bspecified parties\b|\bshould not be used by anyone\b|\bfor the information and use of\b|\bgeneral use\b/i;

const isLong = (element: FlowElement): boolean => element.kind === 'TABLE' || element.text.length > LONG_PROSE;

/**
 * The lines after the letter's last paragraph. Where the paragraph on restricted use is found, its end counts: what a
 * letter's section may still hold after it (an appendix) is then left out by the next long paragraph.
 */
export function signatureLines(letter: PlacedText): readonly SourcedText[] {
  const { elements } = letter;
  let from = elements.length;
  while (from > 0 && !isLong(elements[from - 1] as FlowElement)) from -= 1;
  const tail = linesOf(elements.slice(from));
  if (findsSignature(tail)) return tail;
  let restricted = elements.length - 1;
  while (
    restricted >= 0 &&
    !textsOf([elements[restricted] as FlowElement]).some((text) => RESTRICTS_USE.test(text.text))
  )
    restricted -= 1;
  if (restricted < 0) return tail;
  // The paragraph's last words may stand beside the signature, in what looks like a table.
  const rest = elements.slice(elements[restricted]?.kind === 'TABLE' ? restricted : restricted + 1);
  const end = rest.findIndex((element) => isLong(element) && element.kind !== 'TABLE');
  const after = linesOf(end < 0 ? rest : rest.slice(0, end));
  return after.length > 0 ? after : tail;
}

const findsSignature = (lines: readonly SourcedText[]): boolean =>
  lines.some((line) => findDates(plain(line.text)).length > 0);

/** The lines at the head of a letter, before its first long paragraph: letterhead, addressee, sometimes the date. */
export function headLines(letter: PlacedText): readonly SourcedText[] {
  const end = letter.elements.findIndex(isLong);
  return linesOf(end < 0 ? [] : letter.elements.slice(0, end));
}

const linesOf = (elements: readonly FlowElement[]): readonly SourcedText[] =>
  textsOf(elements)
    .flatMap(printedLines)
    .filter((line) => line.text.length <= MAX_LINE);
