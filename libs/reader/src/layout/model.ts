/**
 * The one document model between parsing and everything else. Boxes are PDF points from the top left of the page as a
 * viewer shows it; pages count from 1. Parsing never knows who consumes it, consumers never see pdf.js.
 */
import type { Box } from '@countersign/vocabulary';

/** A run of characters between white space, as printed. Raw: a hyphen at a line's end is still in it. */
export interface Word {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  /** In points, as shown. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Fill colour as #rrggbb. */
  readonly color: string;
  /** 0 to 1; 1 for embedded text, the engine's own figure for OCR. */
  readonly certainty: number;
}

/** Words on one baseline, left to right, within one column or cell. */
export interface Line {
  readonly page: number;
  readonly box: Box;
  readonly words: readonly Word[];
  /** The words joined by single spaces. */
  readonly text: string;
  /** Size and weight of most of the line's characters. */
  readonly fontSize: number;
  readonly bold: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The printed lines that are no furniture, over the page's whole width, from top to bottom. */
  readonly lines: readonly Line[];
  /** Running headers, footers, page numbers and watermarks. */
  readonly furniture: readonly Line[];
  readonly textSource: 'EMBEDDED' | 'OCR';
}

/**
 * Text that remembers where it stands. `text` is for reading (de-hyphenated over line ends, ligatures resolved, white
 * space single); `words` are the printed words that it was made of, each with the range of `text` that it yielded.
 */
export interface SourcedText {
  readonly text: string;
  readonly words: readonly SourcedWord[];
}

export interface SourcedWord {
  readonly word: Word;
  /** Start (inclusive) and end (exclusive) in the SourcedText's `text`. */
  readonly start: number;
  readonly end: number;
}

interface ElementBase extends SourcedText {
  /** Position in the flow, from 0. */
  readonly index: number;
  readonly page: number;
  readonly box: Box;
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Set apart by size, weight, numbering or the outline. `level` 1 is the largest of the document's headings. */
export interface Heading extends ElementBase {
  readonly kind: 'HEADING';
  readonly level: number;
}

/** A paragraph; it may run over pages. */
export interface Paragraph extends ElementBase {
  readonly kind: 'PARAGRAPH';
}

/** An item of a bulleted, numbered or lettered list; `text` is without the marker. It may run over pages. */
export interface ListItem extends ElementBase {
  readonly kind: 'LIST_ITEM';
  /** As printed: "•", "-", "1.", "(a)", "iv)". */
  readonly marker: string;
  /** 0 for the outermost list. */
  readonly depth: number;
}

/** A paragraph or list item within a cell; `text` is without the marker. */
export interface CellParagraph extends SourcedText {
  /** As printed ("•", "1.", "(a)"); null for a paragraph. */
  readonly marker: string | null;
}

export interface Cell extends SourcedText {
  /** First column that the cell covers, from 0, and how many. */
  readonly column: number;
  readonly columnSpan: number;
  /** The cell's own paragraphs and bullets, in order; their texts joined make up `text`. */
  readonly paragraphs: readonly CellParagraph[];
  /** True where the cell continues one that began in an earlier row (vertically merged). */
  readonly continued: boolean;
}

export interface Row {
  /** Page on which the row begins. */
  readonly page: number;
  /** One per column that has words; an empty cell has no entry, its column stays free. */
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
  /** A single cell over the table's whole width, such as a criterion above its controls. */
  readonly isFullWidth: boolean;
}

/** A table, its parts on successive pages joined; repeated header rows stand once. */
export interface Table {
  readonly kind: 'TABLE';
  readonly index: number;
  readonly page: number;
  readonly box: Box;
  readonly columnCount: number;
  readonly rows: readonly Row[];
}

export type FlowElement = Heading | Paragraph | ListItem | Table;

/** A document as a careful reader would read it out: one flow of headings, paragraphs, list items and tables. */
export interface DocumentLayout {
  readonly pages: readonly Page[];
  readonly flow: readonly FlowElement[];
  /** The PDF's own outline (bookmarks), flattened; `page` is null where the target is broken. */
  readonly outline: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly page: number | null;
}
