/** A joined table as consumers see it: rows of cells with sourced text. */
import { right } from '../layout/boxes';
import { blocksOf, type Block, type BlockContext } from '../layout/blocks';
import type { Cell, CellParagraph, Row, SourcedText, Table } from '../layout/model';
import type { PlacedWord } from '../layout/placed-words';
import { sourcedTextOf, type Spellings } from '../layout/source-text';
import { linesOf, type TextLine } from '../layout/text-lines';
import { joinTexts } from '../text/sourced-text';
import { NAMED } from './aligned-region';
import { headerRowsOf } from './header-rows';
import type { JoinedTable } from './joined-table';
import type { PageCell } from './page-table';
import { grouped } from '../text/grouped';

export type UnplacedTable = Omit<Table, 'index' | 'page' | 'box'>;

export function buildTable(table: JoinedTable, context: BlockContext, spellings: Spellings): UnplacedTable {
  const columnCount = table.edges.length - 1;
  const headers = headerRowsOf(table.rows, columnCount);
  const rights = columnRights(table, columnCount);
  const hasWideLabels = table.rows.some(
    ({ cells: [only, ...others] }) => only && others.length === 0 && only.columnSpan > 1 && isLabelled(only.words),
  );
  const known = new Map<PageCell['words'], Cell>();
  const rows = table.rows.map((row, index): Row => {
    const cells = row.cells.map((cell): Cell => {
      const twin = known.get(cell.words);
      // A merged cell's text is the same in each of its rows.
      if (twin) return { ...twin, column: cell.column, continued: cell.continued };
      const built = cellOf(cell, rights, context, spellings);
      known.set(cell.words, built);
      return built;
    });
    const [only] = row.cells;
    const isFullWidth =
      row.cells.length === 1 &&
      columnCount > 1 &&
      ((only?.columnSpan ?? 1) >= columnCount || (hasWideLabels && only?.column === 0 && isLabelled(only.words)));
    return { page: row.page, cells, isHeader: headers.has(index), isFullWidth };
  });
  return { kind: 'TABLE', columnCount, rows };
}

/** "CC1.1-03: A confidentiality agreement is signed ...": over its tests like its longer neighbours, if short itself. */
const isLabelled = (words: PageCell['words']): boolean => NAMED.test(words[0]?.text ?? '');

/** How far the text of each column reaches: what ends before it was ended on purpose. */
function columnRights(table: JoinedTable, columns: number): readonly number[] {
  const rights = Array.from({ length: columns }, () => 0);
  for (const row of table.rows) {
    for (const cell of row.cells) {
      const last = cell.column + cell.columnSpan - 1;
      for (const word of cell.words) rights[last] = Math.max(rights[last] ?? 0, right(word.frame));
    }
  }
  return rights;
}

function cellOf(cell: PageCell, rights: readonly number[], context: BlockContext, spellings: Spellings): Cell {
  const paragraphs = paragraphsOf(cell, rights[cell.column + cell.columnSpan - 1] ?? 0, context).map(
    (block): CellParagraph => ({ ...sourcedTextOf(block.lines, spellings), marker: block.marker?.text ?? null }),
  );
  const whole: SourcedText = joinTexts(paragraphs, ' ');
  return {
    ...whole,
    column: cell.column,
    columnSpan: cell.columnSpan,
    paragraphs,
    continued: cell.continued,
  };
}

/** What stands on each page, and in each of its columns. */
function partsOf({ words, breaks = [] }: PageCell): readonly (readonly PlacedWord[])[] {
  const columns = [0, ...breaks].map((start, order) => words.slice(start, breaks[order] ?? words.length));
  return columns.flatMap((own) => {
    const isOfOnePage = own.every((word) => word.page === own[0]?.page);
    return isOfOnePage ? [own] : [...grouped(own, (word) => word.page).values()];
  });
}

function paragraphsOf(cell: PageCell, columnRight: number, context: BlockContext): readonly Block[] {
  const parts = partsOf(cell);
  const pages = parts.map((own) => {
    const lines = linesOf(own);
    const columnLeft = Math.min(...lines.map((line) => line.frame.x));
    const placed = lines.map((line) => ({ line, columnLeft, columnRight }));
    return blocksOf(placed, {
      ...context,
      styles: { ...context.styles, spacing: spacingOf(lines) ?? context.styles.spacing },
    });
  });
  return pages.reduce<readonly Block[]>((before, after) => {
    const [last, first] = [before[before.length - 1], after[0]];
    if (!last || !first || first.marker || endsSentence(last)) return [...before, ...after];
    return [...before.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...after.slice(1)];
  }, []);
}

const endsSentence = (block: Block): boolean => {
  const line = block.lines[block.lines.length - 1] ?? [];
  return /[.:;?!)]$/.test(line[line.length - 1]?.text ?? '');
};

function spacingOf(lines: readonly TextLine[]): number | null {
  const gaps = lines
    .slice(1)
    .map((line, index) => (line.baseline - (lines[index] as TextLine).baseline) / line.fontSize)
    .filter((gap) => gap > 0.8)
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length * 0.3)] ?? null;
}
