/**
 * A report as the routes draw it: blocks in reading order and the page's furniture. Text may hold `**bold**` and
 * `^1^` (a superscript).
 */
export interface Cell {
  readonly paragraphs: readonly string[];
  /** How many rows and columns the cell covers; one where it isn't said. */
  readonly rows?: number;
  readonly columns?: number;
  readonly bold?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly shaded?: boolean;
}

export type TableLook = 'RULED' | 'HEADER_SHADED' | 'HORIZONTAL' | 'ZEBRA' | 'PLAIN' | 'OUTER' | 'VERTICAL';

export interface Table {
  readonly kind: 'TABLE';
  readonly look: TableLook;
  readonly headers: readonly string[] | null;
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly repeatHeader: boolean;
  readonly rowsMayBreak: boolean;
  /** Smaller text than the body's, in points. */
  readonly size?: number;
}

export type Marker =
  | '•'
  | '-'
  | '▪'
  | 'o'
  | '➢'
  | '–'
  | '\uf0b7'
  | '1.'
  | '1'
  | '1)'
  | '(a)'
  | 'a.'
  | 'i.'
  | '(i)'
  | 'NONE';

export interface ListItem {
  readonly text: string;
  /** Instead of the marker: an identifier such as CUEC-01. */
  readonly label?: string;
  readonly children?: readonly ListItem[];
}

export interface List {
  readonly kind: 'LIST';
  readonly marker: Marker;
  readonly childMarker?: Marker;
  readonly items: readonly ListItem[];
  readonly startAt?: number;
}

export interface Heading {
  readonly kind: 'HEADING';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly newPage?: boolean;
  /** Left out of the printed contents. */
  readonly unlisted?: boolean;
  /** A divider page that holds nothing else. */
  readonly alone?: boolean;
}

export interface Paragraph {
  readonly kind: 'PARAGRAPH';
  readonly text: string;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly indent?: number;
  /** White on white, one point high, or cut away by a clipping path: no reader of the page sees it. */
  readonly hidden?: 'WHITE' | 'TINY' | 'CLIPPED';
  /** Close to the next paragraph, as the lines of an address are. */
  readonly tight?: boolean;
}

export interface Cover {
  readonly kind: 'COVER';
  readonly lines: readonly { readonly text: string; readonly size: number; readonly bold?: boolean }[];
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly logo: boolean;
}

export type Block =
  | Cover
  | Heading
  | Paragraph
  | List
  | Table
  | { readonly kind: 'CONTENTS'; readonly title: string; readonly dotted: boolean; readonly depth: 1 | 2 }
  | { readonly kind: 'PAGE_BREAK' }
  | { readonly kind: 'COLUMNS'; readonly columns: 1 | 2 }
  | { readonly kind: 'ORIENTATION'; readonly landscape: boolean }
  | { readonly kind: 'LOGO'; readonly text: string }
  | { readonly kind: 'RULE' };

/** The three places of a header or footer. `{page}`, `{pages}` and `{roman}` stand for the numbers. */
export interface Furniture {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface Look {
  readonly font: 'SERIF' | 'SANS' | 'NARROW' | 'DEJAVU';
  readonly size: number;
  readonly lineHeight: number;
  readonly paper: 'LETTER' | 'A4';
  readonly justified: boolean;
  readonly hyphenated: boolean;
  /** Headings drawn twice with a small offset instead of a bold face, as some printers do. */
  readonly boldDrawnTwice: boolean;
  readonly smallCaps: boolean;
  readonly headingColor: string;
  readonly outline: boolean;
  /** Bullets in cells are lists of their own, not characters in the text. */
  readonly cellLists: boolean;
  readonly margin: number;
}

export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly look: Look;
  readonly header: Furniture | null;
  readonly footer: Furniture | null;
  readonly watermark: string | null;
}

/** Which page each heading starts on, by its place among the headings. */
export type HeadingPages = readonly number[];

export const cell = (text: string, more: Omit<Cell, 'paragraphs'> = {}): Cell => ({ paragraphs: [text], ...more });
export const paragraph = (text: string, more: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph => ({
  kind: 'PARAGRAPH',
  text,
  ...more,
});
export const heading = (
  level: 1 | 2 | 3,
  text: string,
  more: Omit<Heading, 'kind' | 'level' | 'text'> = {},
): Heading => ({
  kind: 'HEADING',
  level,
  text,
  ...more,
});
export const withoutMarkup = (text: string): string => text.replace(/\*\*/g, '').replace(/\^(\d+)\^/g, '$1');
