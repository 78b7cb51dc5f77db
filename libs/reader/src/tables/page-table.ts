/** A table as it stands on one page, before its parts on several pages are joined. */
import type { Box } from '@countersign/vocabulary';
import type { PlacedWord } from '../layout/placed-words';

export interface PageCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly words: readonly PlacedWord[];
  /** Before which of the words the next column of the page begins, where the cell runs over its end. */
  readonly breaks?: readonly number[];
  /** Vertically merged with the row above; the words are those of the cell's first row. */
  readonly continued: boolean;
}

export interface PageRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly PageCell[];
  /** Drawn on a fill of its own. */
  readonly isShaded: boolean;
}

export interface PageTable {
  readonly page: number;
  /** In the frame in which the page is laid out. */
  readonly frame: Box;
  /** Left edge of each column, and the right edge of the last. */
  readonly edges: readonly number[];
  readonly rows: readonly PageRow[];
  /** Rows are parted by lines or fills, not by the spacing of their text alone. */
  readonly hasRuledRows: boolean;
}

/** A row of the whole table; a cell's words may stand on two pages. */
export interface JoinedRow {
  readonly page: number;
  readonly cells: readonly PageCell[];
  readonly isShaded: boolean;
}

export const columnAt = (edges: readonly number[], x: number): number => {
  for (let column = edges.length - 2; column > 0; column -= 1) if (x >= (edges[column] ?? 0)) return column;
  return 0;
};
