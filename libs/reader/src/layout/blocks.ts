/** Lines of running text as headings, paragraphs and list items. */
import type { Box } from '@countersign/vocabulary';
import { right, unionOf } from './boxes';
import type { ColumnLine } from './columns';
import { markerOf, type Marker } from './list-markers';
import type { PlacedWord } from './placed-words';
import type { TextLine } from './text-lines';
import { isCapitals, type TypeStyles } from './type-styles';

export interface Block {
  readonly kind: 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM';
  readonly page: number;
  readonly frame: Box;
  readonly lines: readonly (readonly PlacedWord[])[];
  readonly lastLine: ColumnLine;
  readonly firstLine: TextLine;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly level: number;
  readonly marker: Marker | null;
  /** Where its lines after the first begin. */
  readonly hangingX: number;
}

/** What a block is known by apart from its own looks. */
export interface BlockContext {
  readonly styles: TypeStyles;
  /** The contents or the outline announce a section by these words. */
  readonly isAnnounced: (text: string) => boolean;
}

interface Growing {
  readonly lines: ColumnLine[];
  readonly marker: Marker | null;
  hangingX: number | null;
}

const MAX_HEADING = 170;
const CRITERION_START = /^(?:CC|PI|A|C|P)\s?\d{1,2}\.\d{1,2}\b\s*[–—:.-]?\s*\p{Lu}/u;
const LABEL = /^(?:[A-Z]{1,6}(?:[-–. ][A-Z]{1,3})?[-–. ]?\d{1,3}(?:\.\d{1,3}){0,2}|\d{1,2}(?:\.\d{1,2}){1,3})[.:)]?$/;
const CONTENTS_ENTRY = /(?:\.\s?){4,}\s*(?:\d{1,3}|[ivxl]{1,6})$/i;
const NEW_PARAGRAPH = 1.22;

export function blocksOf(lines: readonly ColumnLine[], context: BlockContext): readonly Block[] {
  const blocks: Growing[] = [];
  let spacing = context.styles.spacing;
  lines.forEach((each, index) => {
    const current = blocks[blocks.length - 1];
    const marker = markerOf(each.line);
    if (current && continues(current, each, marker, spacing, context, lines[index + 1])) {
      const previous = (current.lines[current.lines.length - 1] as ColumnLine).line;
      if (current.lines.length === 1) current.hangingX = each.line.frame.x;
      // Paragraphs keep their own spacing; the document's is a first guess.
      const gap = (each.line.baseline - previous.baseline) / each.line.fontSize;
      if (gap > 0.9 && gap < 2.4) spacing = 0.7 * spacing + 0.3 * gap;
      current.lines.push(each);
    } else {
      spacing = 0.5 * spacing + 0.5 * context.styles.spacing;
      blocks.push({ lines: [each], marker, hangingX: marker ? marker.textX : null });
    }
  });
  return blocks.map((block) => blockOf(block, context));
}

function continues(
  { lines, marker: ownMarker, hangingX }: Growing,
  { line, columnRight, columnLeft }: ColumnLine,
  marker: Marker | null,
  spacing: number,
  { styles }: BlockContext,
  next: ColumnLine | undefined,
): boolean {
  const previous = lines[lines.length - 1] as ColumnLine;
  const above = previous.line;
  if (above.page !== line.page || line.baseline <= above.baseline || CONTENTS_ENTRY.test(above.text)) return false;
  const size = Math.max(above.fontSize, line.fontSize);
  const gap = (line.baseline - above.baseline) / size;
  if (gap > NEW_PARAGRAPH * Math.max(spacing, 1.02) + (lines.length > 1 ? 0 : 0.08)) return false;
  // Within a paragraph the lines stand evenly; some firms part paragraphs by very little.
  const before = lines[lines.length - 2]?.line;
  if (before && line.baseline - above.baseline > 1.1 * (above.baseline - before.baseline) + 0.4) return false;
  if (startsWithLabel(line) && (fits(previous, line) || /[.;:)\]]$/.test(above.text))) return false;
  if (CRITERION_START.test(line.text) && /[.;:)\]]$/.test(above.text)) return false;
  if (Math.abs(above.fontSize - line.fontSize) > 0.12 * size) return false;
  const [one, other] = [styles.levelOf(above), styles.levelOf(line)];
  if (
    above.bold !== line.bold &&
    (isShort(above, previous) || isShort(line, { line, columnRight, columnLeft }) || one !== other)
  ) {
    // A sentence may begin or end in bold; a line that is bold throughout is a heading of what follows.
    if (isWhollyBold(above) !== isWhollyBold(line) && !endsInMidSentence(above, previous, line)) return false;
  }
  if (one > 0 && isCapitals(above) !== isCapitals(line) && one !== other && isShort(above, previous)) return false;
  if (
    marker &&
    !(
      ownMarker === null &&
      marker.kind !== 'BULLET' &&
      runsOn(above, previous, line) &&
      !startsList(marker, next, line)
    )
  )
    return false;
  if (ownMarker) return continuesItem(ownMarker, line, previous, hangingX);
  const wouldFit = fits(previous, line);
  if (wouldFit && /[.:;?!)”"]$/.test(above.text)) return false;
  if (wouldFit && one > 0 && other > 0)
    return !/[.:;]$/.test(above.text) && isCentred(above, previous) && isCentred(line, previous);
  if (wouldFit && lines.length >= 1 && !/^\p{Ll}/u.test(line.text)) return false;
  // An indent begins a paragraph where the lines above stand flush.
  const indent = line.frame.x - (hangingX ?? above.frame.x);
  return !(indent > 0.9 * line.fontSize && /[.:;?!]$/.test(above.text) && lines.length > 1);
}

function continuesItem(own: Marker, line: TextLine, previous: ColumnLine, hangingX: number | null): boolean {
  const x = line.frame.x;
  const isHanging = Math.abs(x - own.textX) < 4 || (hangingX !== null && Math.abs(x - hangingX) < 3);
  if (isHanging) return true;
  // Some lists let their lines run back to the margin or the marker.
  const isFlush = x >= own.x - 40 && x < own.textX;
  // In a box narrower than the column every line but the last is full, however much room there seems to be.
  if (Math.abs(x - own.x) < 3 && /^\p{Ll}/u.test(line.text) && !/[.:;!?)]$/.test(previous.line.text)) return true;
  return isFlush && !fits(previous, line) && !/[.:;]$/.test(previous.line.text);
}

/** "CUEC-01" or "AC 3" with a gap behind it names what follows. */
function startsWithLabel({ words, fontSize }: TextLine): boolean {
  for (let count = 1; count <= 2; count += 1) {
    const [last, next] = [words[count - 1], words[count]];
    if (!last || !next) return false;
    const label = words
      .slice(0, count)
      .map((word) => word.text)
      .join(' ');
    if (LABEL.test(label) && next.frame.x - right(last.frame) > 0.6 * fontSize) return true;
  }
  return false;
}

/** The next line's first word would have had room: the line above was ended on purpose. */
function fits({ line, columnRight }: ColumnLine, next: TextLine): boolean {
  const first = next.words[0];
  const room = columnRight - right(line.frame);
  return first !== undefined && room > first.frame.width + 0.6 * line.fontSize;
}

const isShort = (line: TextLine, { columnLeft, columnRight }: ColumnLine): boolean =>
  right(line.frame) - line.frame.x < 0.72 * (columnRight - columnLeft);

const isWhollyBold = (line: TextLine): boolean => line.words.every((word) => word.bold || !/\w/.test(word.text));

const endsInMidSentence = (above: TextLine, previous: ColumnLine, line: TextLine): boolean =>
  !/[.:;?!]$/.test(above.text) && !fits(previous, line) && /^[\p{Ll}(]/u.test(line.text);

const runsOn = (above: TextLine, previous: ColumnLine, line: TextLine): boolean =>
  !/[.:;]$/.test(above.text) && !fits(previous, line);

const startsList = (marker: Marker, next: ColumnLine | undefined, line: TextLine): boolean =>
  next !== undefined &&
  (markerOf(next.line)?.kind === marker.kind || Math.abs(next.line.frame.x - marker.textX) < 3) &&
  marker.textX - line.frame.x > 8;

const isCentred = (line: TextLine, { columnLeft, columnRight }: ColumnLine): boolean =>
  Math.abs((line.frame.x + right(line.frame)) / 2 - (columnLeft + columnRight) / 2) < 12 ||
  Math.abs(line.frame.x - columnLeft) < 2;

function blockOf({ lines, marker, hangingX }: Growing, context: BlockContext): Block {
  const first = lines[0] as ColumnLine;
  const last = lines[lines.length - 1] as ColumnLine;
  const text = lines.map(({ line }) => line.text).join(' ');
  const level = headingLevel(lines, text, marker, context);
  const words = lines.map(({ line }) => line.words);
  const isItem = level === 0 && marker !== null;
  return {
    kind: level > 0 ? 'HEADING' : isItem ? 'LIST_ITEM' : 'PARAGRAPH',
    page: first.line.page,
    frame: unionOf(lines.map(({ line }) => line.frame)),
    lines: isItem ? withoutMarker(words, marker) : words,
    firstLine: first.line,
    lastLine: last,
    fontSize: first.line.fontSize,
    bold: lines.every(({ line }) => line.bold),
    level,
    marker: isItem ? marker : null,
    hangingX: hangingX ?? first.line.frame.x,
  };
}

function withoutMarker(lines: readonly (readonly PlacedWord[])[], marker: Marker): readonly (readonly PlacedWord[])[] {
  const [first = [], ...rest] = lines;
  if (marker.words > 0) return [first.slice(marker.words), ...rest];
  // The bullet is glued to the first word.
  const [word, ...others] = first;
  return word ? [[{ ...word, text: word.text.slice(1) }, ...others], ...rest] : lines;
}

/** 0 where the block is no heading. */
function headingLevel(
  lines: readonly ColumnLine[],
  text: string,
  marker: Marker | null,
  { styles, isAnnounced }: BlockContext,
): number {
  if (text.length > (CRITERION_START.test(text) ? 2 : 1) * MAX_HEADING || lines.length > 4 || !/\p{L}/u.test(text))
    return 0;
  if (marker?.kind === 'BULLET') return 0;
  const levels = lines.map(({ line }) => styles.levelOf(line));
  const level = Math.max(...levels);
  const isSet = levels.every((each) => each > 0) && (!styles.bodyIsBold || level < 3);
  if (isAnnounced(text) && !/[.;,]$/.test(text))
    return isSet ? level : styles.levelOf((lines[0] as ColumnLine).line) || 90;
  if (!isSet) return 0;
  const [{ line } = lines[0] as ColumnLine] = lines;
  const isLarger = line.fontSize > 1.06 * styles.bodySize;
  // A criterion is a sentence, and a heading over its controls.
  if (CRITERION_START.test(text) && lines.length < 4) return level;
  if (/[.;,]$/.test(text) && !/\b(?:Inc|Ltd|Co|Corp|LLC|L\.L\.C|P\.C|etc)\.$/.test(text))
    return isLarger && text.length < 90 && lines.length < 3 ? level : 0;
  return /:$/.test(text) && text.split(' ').length > 14 ? 0 : level;
}
