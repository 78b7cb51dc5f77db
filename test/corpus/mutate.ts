/** Changes of a document that change nothing of what it says. */
import type { Block, Furniture, Look, ReportDocument, Row, Table } from './document';

export interface Mutation {
  readonly look: Partial<Look>;
  readonly header: Furniture | null;
  readonly footer: Furniture | null;
  /** The words of the first-level headings, in order; null: as they are. */
  readonly titles: readonly (string | null)[];
  /** Turns the order of rows within each table of tests. */
  readonly rotateRows: number;
  readonly repeatHeader: boolean;
}

export function mutated(document: ReportDocument, mutation: Mutation): ReportDocument {
  let title = 0;
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'HEADING' && block.level === 1)
      return { ...block, text: mutation.titles[title++] ?? block.text };
    if (block.kind === 'TABLE' && isOfTests(block))
      return { ...block, rows: rotated(block.rows, mutation.rotateRows), repeatHeader: mutation.repeatHeader };
    return block;
  });
  return {
    ...document,
    blocks,
    look: { ...document.look, ...mutation.look },
    header: mutation.header,
    footer: mutation.footer,
  };
}

/** Tables whose rows can change places: none is held to its neighbours by a merged cell. */
const isOfTests = ({ headers, rows }: Table): boolean =>
  headers !== null &&
  headers.length > 2 &&
  headers.some((text) => /Test/.test(text)) &&
  rows.every(({ cells }) => cells.every(({ rows: covered = 1 }) => covered === 1));

/** Rows move between those that span the table, which head them. */
function rotated(rows: readonly Row[], by: number): readonly Row[] {
  const heads = (row: Row | undefined): boolean => row !== undefined && row.cells.length === 1;
  const parts: Row[][] = [[]];
  for (const row of rows) {
    if (heads(row)) parts.push([row]);
    else parts.at(-1)!.push(row);
  }
  return parts.flatMap((part) => {
    const fixed = part.slice(0, heads(part[0]) ? 1 : 0);
    const moving = part.slice(fixed.length);
    return [...fixed, ...moving.map((_, index) => moving[(index + by) % moving.length]!)];
  });
}
