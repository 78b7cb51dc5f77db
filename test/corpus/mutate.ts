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

const isOfTests = ({ headers }: Table): boolean =>
  headers?.some((text) => /Test/.test(text)) === true && headers.length > 2;

/** A row that spans the table stays where it is: it heads the others. */
function rotated(rows: readonly Row[], by: number): readonly Row[] {
  const isFixed = ({ cells }: Row): boolean => cells.length === 1;
  const moving = rows.filter((row) => !isFixed(row));
  let next = 0;
  return rows.map((row) => (isFixed(row) ? row : moving[(next++ + by) % moving.length]!));
}
