import bidiFactory from 'bidi-js';
import { type Run, plainerRun, runsOf } from './pdf-fonts';

type Document = PDFKit.PDFDocument;

export interface Style {
  readonly font: string;
  readonly size: number;
  readonly width: number;
  /** Cut after so many lines; left out: as many as it takes. */
  readonly mostLines?: number | undefined;
}

export interface MeasuredRun extends Run {
  readonly width: number;
}

/** A line from the left to the right, as it is drawn. */
export type Line = readonly MeasuredRun[];

/** What stays together on a line: a word, the space after it, or one sign of a script that is written without spaces. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Breaks a text into lines that fit. */
export function linesIn(document: Document, text: string, style: Style): readonly Line[] {
  const lines = text.split('\n').flatMap((paragraph) => brokenLines(document, paragraph, style));
  const { mostLines = lines.length } = style;
  if (lines.length <= mostLines) return lines.map((line) => asWritten(document, line, style));
  const last = withEllipsis(document, lines[mostLines - 1]!, style);
  return [...lines.slice(0, mostLines - 1), last].map((line) => asWritten(document, line, style));
}

function brokenLines(document: Document, paragraph: string, style: Style): readonly string[] {
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  for (const token of paragraph.match(TOKENS) ?? ['']) {
    const taken = widthOf(document, token, style);
    if (line !== '' && filled + taken > style.width && token.trim() !== '') {
      lines.push(line.trimEnd());
      [line, filled] = ['', 0];
    }
    line += token;
    filled += taken;
  }
  return [...lines, line.trimEnd()];
}

function withEllipsis(document: Document, line: string, style: Style): string {
  let kept = [...line];
  while (kept.length > 0 && widthOf(document, `${kept.join('')}…`, style) > style.width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

const widthOf = (document: Document, text: string, { font, size }: Style): number =>
  runsOf(text, font).reduce((sum, run) => sum + measured(document, run, size).width, 0);

/** Putting letters together may fail where what a person wrote is no writing. */
function measured(document: Document, run: Run, size: number): MeasuredRun {
  document.font(run.font).fontSize(size);
  try {
    return { ...run, width: document.widthOfString(run.text) };
  } catch {
    return measured(document, plainerRun(run), size);
  }
}

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A line in the order in which it is drawn, which is another one where something is written from right to left. */
function asWritten(document: Document, line: string, { font, size }: Style): Line {
  const pieces = RIGHT_TO_LEFT.test(line) ? inVisualOrder(line) : [{ text: line, level: 0 }];
  const runs = pieces.flatMap((piece) => {
    const inOrder = runsOf(piece.text, font);
    return isTurned(piece) ? [...inOrder].reverse() : inOrder;
  });
  return runs.map((run) => measured(document, run, size));
}

interface Piece {
  readonly text: string;
  readonly level: number;
}

const isTurned = ({ level }: Piece): boolean => level % 2 === 1;

function inVisualOrder(line: string): readonly Piece[] {
  const pieces = piecesOf(line, bidi.getEmbeddingLevels(line).levels);
  const highest = Math.max(...pieces.map(({ level }) => level));
  let ordered = pieces;
  for (let level = highest; level > 0; level -= 1) ordered = reversedFrom(ordered, level);
  return ordered.map((piece) =>
    isTurned(piece) ? { ...piece, text: bidi.getMirroredCharacter(piece.text) ?? piece.text } : piece,
  );
}

const IN_A_WORD = /^[\p{L}\p{M}]$/u;

/**
 * What is written in one direction. From right to left each sign between words stands alone: the letters of a word are
 * turned round by their font, and signs are not.
 */
function piecesOf(line: string, levels: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  let [at, wasInWord] = [0, false];
  for (const character of line) {
    const level = levels[at]!;
    const last = pieces.at(-1);
    const isInWord = IN_A_WORD.test(character);
    if (last?.level === level && (level % 2 === 0 || (isInWord && wasInWord)))
      pieces[pieces.length - 1] = { text: last.text + character, level };
    else pieces.push({ text: character, level });
    [at, wasInWord] = [at + character.length, isInWord];
  }
  return pieces;
}

/** Turns round each row of pieces of at least this level. */
function reversedFrom(pieces: readonly Piece[], level: number): readonly Piece[] {
  const turned: Piece[] = [];
  let row: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) row.unshift(piece);
    else {
      turned.push(...row, piece);
      row = [];
    }
  }
  return [...turned, ...row];
}
