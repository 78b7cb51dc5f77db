/**
 * Builds small flows for specs of rules: words at plausible places, a new line of a paragraph where the text has one. Only the reader's own
 * specs use it; what a real PDF yields is tested on PDFs.
 */
import type {
  CellParagraph,
  DocumentLayout,
  FlowElement,
  Line,
  Page,
  Row,
  SourcedText,
  Table,
  Word,
} from '../layout/model';
import { joinTexts } from '../text/sourced-text';

const LINE_HEIGHT = 14;
const CHARACTER_WIDTH = 5;

/** `**Access.** Users sign in.` begins with words in bold. */
const HEAD = /^\*\*(?<head>[^*]+)\*\*/;

const wordsOf = (text: string, page: number, y: number, fontSize: number, bold: boolean): SourcedText => {
  const headEnd = HEAD.exec(text)?.groups?.head?.length ?? 0;
  const single = text
    .replace(HEAD, '$<head>')
    .replace(/[^\S\u00a0\n]+/g, ' ')
    .trim();
  const words = [...single.matchAll(/\S+/g)].map((match) => {
    const lineStart = single.lastIndexOf('\n', match.index) + 1;
    const box = {
      x: 72 + (match.index - lineStart) * CHARACTER_WIDTH,
      y: y + (single.slice(0, match.index).split('\n').length - 1) * LINE_HEIGHT,
      width: match[0].length * CHARACTER_WIDTH,
      height: fontSize,
    };
    const isBold = bold || match.index < headEnd;
    const look = { fontSize, bold: isBold, italic: false, color: '#000000', certainty: 1 };
    const word: Word = { text: match[0], page, box, ...look };
    return { word, start: match.index, end: match.index + match[0].length };
  });
  return { text: single.replace(/\n/g, ' '), words };
};

/** What a flow is built of. */
export type Piece =
  | { kind: 'HEADING'; text: string; level: number }
  | { kind: 'PARAGRAPH'; text: string; bold: boolean; fontSize: number }
  | { kind: 'LIST_ITEM'; text: string; marker: string; depth: number }
  | { kind: 'TABLE'; rows: string[][]; hasHeader: boolean }
  | { kind: 'PAGE_BREAK' }
  | { kind: 'FURNITURE'; text: string };

export const heading = (text: string, level = 2): Piece => ({ kind: 'HEADING', text, level });
export const paragraph = (text: string, style: { bold?: boolean; fontSize?: number } = {}): Piece => ({
  kind: 'PARAGRAPH',
  text,
  bold: style.bold ?? false,
  fontSize: style.fontSize ?? 10,
});
export const item = (text: string, marker = '•', depth = 0): Piece => ({ kind: 'LIST_ITEM', text, marker, depth });
/** Rows of cell texts; "\n" begins a paragraph of the cell, "\v" a line; an empty string is an empty cell; a row of one text in a wider table is a full-width row. */
export const table = (rows: string[][], hasHeader = true): Piece => ({ kind: 'TABLE', rows, hasHeader });
/** In a table: the cell above reaches down into this row. */
export const MERGED = '⇡';
export const pageBreak: Piece = { kind: 'PAGE_BREAK' };
/** A running header or footer of the current page. */
export const furniture = (text: string): Piece => ({ kind: 'FURNITURE', text });

export function layoutOf(...elements: readonly Piece[]): DocumentLayout {
  const flow: FlowElement[] = [];
  const furnitureLines: Line[][] = [[]];
  let page = 1;
  let y = 72;
  const lineBox = { x: 72, y: 0, width: 468, height: LINE_HEIGHT };
  for (const element of elements) {
    if (element.kind === 'PAGE_BREAK') {
      page += 1;
      y = 72;
      furnitureLines.push([]);
      continue;
    }
    if (element.kind === 'FURNITURE') {
      furnitureLines[page - 1]?.push(lineOf(element.text, page, 20));
      continue;
    }
    const box = { ...lineBox, y };
    const index = flow.length;
    if (element.kind === 'TABLE') flow.push({ ...tableOf(element.rows, element.hasHeader, page, y), index, page, box });
    else {
      const bold = element.kind === 'HEADING' || (element.kind === 'PARAGRAPH' && element.bold);
      const size =
        element.kind === 'HEADING' ? 20 - 2 * element.level : element.kind === 'PARAGRAPH' ? element.fontSize : 10;
      flow.push({ ...element, ...wordsOf(element.text, page, y, size, bold), index, page, box, fontSize: size, bold });
    }
    y += LINE_HEIGHT * (element.kind === 'TABLE' ? element.rows.length : element.text.split('\n').length);
  }
  return { pages: furnitureLines.map((lines, at) => pageOf(at + 1, flow, lines)), flow, outline: [] };
}

const lineOf = (text: string, page: number, y: number): Line => {
  const words = wordsOf(text, page, y, 8, false).words.map((sourced) => sourced.word);
  return { page, box: { x: 72, y, width: 468, height: 8 }, words, text, fontSize: 8, bold: false };
};

const CELL_MARKER = /^(?:[•–-]|\d{1,2}\.|\([a-z]\))\s+/;

const cellParagraph = (text: string, page: number, y: number): CellParagraph => {
  const marker = CELL_MARKER.exec(text)?.[0] ?? '';
  return {
    ...wordsOf(text.slice(marker.length).replaceAll('\v', '\n'), page, y, 9, false),
    marker: marker.trim() || null,
  };
};

const tableOf = (
  rows: string[][],
  hasHeader: boolean,
  page: number,
  y: number,
): Omit<Table, 'index' | 'page' | 'box'> => {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const wordsAt = (at: number, column: number): string => {
    const text = rows[at]?.[column] ?? '';
    return text === MERGED ? wordsAt(at - 1, column) : text;
  };
  const built = rows.map((row, at): Row => {
    const isFullWidth = row.length === 1 && columnCount > 1;
    const cells = row.flatMap((printed, column) => {
      const text = wordsAt(at, column);
      if (!text) return [];
      const paragraphs = text.split('\n').map((part) => cellParagraph(part, page, y + at));
      const whole = joinTexts(paragraphs);
      return [
        { ...whole, column, columnSpan: isFullWidth ? columnCount : 1, paragraphs, continued: printed === MERGED },
      ];
    });
    return { page, cells, isHeader: hasHeader && at === 0, isFullWidth };
  });
  return { kind: 'TABLE', columnCount, rows: built };
};

const pageOf = (number: number, flow: readonly FlowElement[], furnitureLines: readonly Line[]): Page => ({
  number,
  width: 612,
  height: 792,
  lines: flow.flatMap((element) =>
    element.page === number && element.kind !== 'TABLE' ? [lineOf(element.text, number, element.box.y)] : [],
  ),
  furniture: furnitureLines,
  textSource: 'EMBEDDED',
});
