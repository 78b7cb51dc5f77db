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

export const crosses = (line: TextLine, { from, to }: Strip): boolean =>
  line.words.some((word) => word.frame.x < to - 0.5 && right(word.frame) > from + 0.5) ||
  piecesOf(line, 0.8).some((piece) => piece.from < from && piece.to > to);
