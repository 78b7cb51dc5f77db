/** Strips without text that part columns. */
import { right } from '../layout/boxes';
import type { TextLine } from '../layout/text-lines';

export interface Strip {
  readonly from: number;
  readonly to: number;
}

/** A gap between two words of a line, in ems, that may part columns; justified text reaches two thirds. */
const COLUMN_GAP = 1.15;
/** What is left of a strip where lines of different length meet, in points. */
const NARROWEST = 4;
/** Between a column of ids and the text beside it. */
const NARROWEST_OF_IDS = 1;

export interface Piece extends Strip {
  readonly text: string;
}

/** The stretches of a line between wide gaps. */
export function piecesOf(line: TextLine, gap = COLUMN_GAP): readonly Piece[] {
  const pieces: { from: number; to: number; text: string }[] = [];
  for (const word of line.words) {
    const last = pieces[pieces.length - 1];
    if (last && word.frame.x - last.to < gap * Math.max(line.fontSize, 6)) {
      last.to = Math.max(last.to, right(word.frame));
      last.text += ` ${word.text}`;
    } else pieces.push({ from: word.frame.x, to: right(word.frame), text: word.text });
  }
  return pieces;
}

/** The strips between a line's pieces. */
export const gapsOf = (pieces: readonly Piece[]): readonly Strip[] =>
  pieces.slice(1).map((piece, index) => ({ from: (pieces[index] as Piece).to, to: piece.from }));

/** What of the strips a line's words leave free. */
export function freeOf(strips: readonly Strip[], line: TextLine): readonly Strip[] {
  const pieces = piecesOf(line, 0.45);
  return strips.flatMap((strip) => {
    let parts: Strip[] = [strip];
    for (const { from, to } of pieces) {
      parts = parts.flatMap((part) =>
        to <= part.from || from >= part.to
          ? [part]
          : [
              { from: part.from, to: from },
              { from: to, to: part.to },
            ].filter((rest) => rest.to - rest.from >= NARROWEST),
      );
    }
    return parts.filter((part) => part.to - part.from >= NARROWEST);
  });
}

/** A word stands in the strip. */
export const coversStrip = (line: TextLine, { from, to }: Strip): boolean =>
  line.words.some((word) => word.frame.x < to - 0.5 && right(word.frame) > from + 0.5);

/** A word stands in the strip, or words stand too close on both sides of it to be parted there. */
export const crosses = (line: TextLine, { from, to }: Strip): boolean =>
  coversStrip(line, { from, to }) || piecesOf(line, 0.8).some((piece) => piece.from < from && piece.to > to);

const LEAST_STARTS = 3;
const START_SHARE = 0.2;
/** Shorter text is a list's marker, and the gap behind it no gutter. */
const LEAST_TEXT = 6;
// In a narrow column an id breaks at its hyphen: "LA-" over "1".
const ID =
  /^(?:(?:[A-Z]{1,6}[-.]){0,2}[A-Z]{1,6}[-.]?\d{1,4}(?:[.-]\d{1,3})*|[A-Z]{2,6}[-.]|\d{1,3}(?:\.\d{1,3}){0,3})$/;

/**
 * The gutters with those that no line shows by a wide gap: columns set close are known by a strip that all lines leave
 * free and at whose right edge many begin.
 */
export function allGutters(lines: readonly TextLine[], gutters: readonly Strip[]): readonly Strip[] {
  // A label's second line may end before the gutters, and its spaces are of no column.
  const isLabel = (line: TextLine) => line.bold && piecesOf(line).length === 1;
  const parted = lines.filter((line) => !isLabel(line) && !gutters.some((gutter) => crosses(line, gutter)));
  if (parted.length < LEAST_STARTS) return gutters;
  const found: Strip[] = [];
  for (const strip of stripsAmong(parted)) {
    const known = [...gutters, ...found];
    if (known.some((gutter) => strip.from < gutter.to + 2 && strip.to > gutter.from - 2)) continue;
    const leftEdge = Math.max(-Infinity, ...known.filter((gutter) => gutter.to <= strip.from).map(({ to }) => to));
    if (partsColumns(strip, leftEdge, parted)) found.push(strip);
  }
  return [...gutters, ...found].sort((one, other) => one.from - other.from);
}

/** Many lines begin at the strip's right edge, and left of it stands more than a list's markers. */
function partsColumns(strip: Strip, leftEdge: number, parted: readonly TextLine[]): boolean {
  const isNarrow = strip.to - strip.from < NARROWEST;
  const starting = parted.filter((line) => line.words.some((word) => Math.abs(word.frame.x - strip.to) < 1.5));
  // Titles say nothing of the column's own.
  const before = (starting.some((line) => !line.bold) ? starting.filter((line) => !line.bold) : starting)
    .map((line) => line.words.filter((word) => word.frame.x >= leftEdge - 1 && right(word.frame) <= strip.from + 1))
    .filter((words) => words.length > 0);
  const letters = before.reduce((sum, words) => sum + words.reduce((all, word) => all + word.text.length, 0), 0);
  // Ids are short too: "AV.01" is one, "1." and "(a)" are a list's.
  const ids = before.filter((words) => words.length === 1 && ID.test(words[0]?.text ?? '')).length;
  const holdsIds = ids > 0.5 * before.length;
  return (
    starting.length >= Math.max(LEAST_STARTS, START_SHARE * parted.length) &&
    // One row alone shows its column by its id.
    before.length >= (holdsIds && ids === before.length ? 1 : 2) &&
    (holdsIds || (!isNarrow && letters >= LEAST_TEXT * before.length))
  );
}

/**
 * Wide strips that no line crosses, and between them the narrow ones that no word covers: titles fill a narrow column
 * to its edge ("Control" over ids), and ids may reach nearly to the text beside them.
 */
function stripsAmong(lines: readonly TextLine[]): readonly Strip[] {
  const wide = freeStrips(lines, 0.45, NARROWEST);
  const narrow = freeStrips(lines, 0.1, NARROWEST_OF_IDS);
  const others = narrow.filter((strip) => !wide.some(({ from, to }) => strip.from < to + 1 && strip.to > from - 1));
  return [...wide, ...others].sort((one, other) => one.from - other.from);
}

/** Strips inside the lines' extent that none of them touches. */
function freeStrips(lines: readonly TextLine[], gap: number, narrowest: number): readonly Strip[] {
  const pieces = lines.flatMap((line) => piecesOf(line, gap)).sort((one, other) => one.from - other.from);
  const strips: Strip[] = [];
  let reach = pieces[0]?.to ?? 0;
  for (const piece of pieces) {
    if (piece.from - reach >= narrowest) strips.push({ from: reach, to: piece.from });
    reach = Math.max(reach, piece.to);
  }
  return strips;
}
