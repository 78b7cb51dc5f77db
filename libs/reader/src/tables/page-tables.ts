/** The tables of one page, by whatever parts their cells: lines, fills or the alignment of their text alone. */
import type { Box } from '@countersign/vocabulary';
import { bottom, contains, middleX, middleY, right } from '../layout/boxes';
import { intoFrame } from '../layout/page-frame';
import type { PlacedPage, PlacedWord } from '../layout/placed-words';
import { linesOf, type TextLine } from '../layout/text-lines';
import { alignedTables, type PartialEdge, type RowEdges } from './aligned-table';
import { goesOn, isMoved } from './joined-table';
import { columnsOfPage } from './page-columns';
import type { PageTable } from './page-table';
import { boxOfGrid, gridsOf, ruledTable } from './ruled-grid';
import { ruleLinesOf, type RuleLines } from './ruling-lines';
import { stretchesOf, type Stretch } from './table-columns';

export interface TabledPage {
  readonly tables: readonly PageTable[];
  /** Lines outside of tables, over the page's whole width. */
  readonly lines: readonly TextLine[];
  /** Both in the order in which they are read. */
  readonly stretches: readonly Stretch[];
}

/** @param before the last table of the page before, with which this page may go on */
export function tablesOfPage(
  page: PlacedPage,
  words: readonly PlacedWord[],
  before: PageTable | null = null,
): TabledPage {
  const rules = ruleLinesOf(page);
  const fills = fillsOf(page);
  const isShaded = (box: Box) => fills.some((fill) => covers(fill, box));
  const taken = new Set<PlacedWord>();
  const tables: PageTable[] = [];
  const take = (table: PageTable, inside: readonly PlacedWord[]) => {
    tables.push(table);
    for (const word of inside) taken.add(word);
  };
  const lone: { readonly table: PageTable; readonly inside: readonly PlacedWord[] }[] = [];
  for (const grid of gridsOf(rules)) {
    const box = boxOfGrid(grid);
    if (box.height > 0.97 * page.frameHeight && grid.ys.length <= 2) continue;
    const inside = words.filter(
      (word) => !taken.has(word) && contains(box, middleX(word.frame), middleY(word.frame), 1),
    );
    const table = inside.length > 0 ? ruledTable(grid, inside, page.number, isShaded) : null;
    if (!table) continue;
    if (table.rows.some((row) => row.cells.length > 1)) take(table, inside);
    else lone.push({ table, inside });
  }
  for (const { table, inside } of lone)
    if ([before, ...tables].some((known) => known !== null && goesOnWithOne(known, table))) take(table, inside);
  const rest = words.filter((word) => !taken.has(word));
  const edges = edgesFinder(rules, fills);
  const lines = linesOf(rest);
  const whole = tables.length > 0 ? null : columnsOfPage(lines);
  const stretches = (whole ?? stretchesOf({ lines, tables: fromTop(tables) })).map((stretch): Stretch => {
    const aligned = alignedTables(stretch.lines, page.number, edges, tableAboveIn(stretch.tables, before));
    return { tables: fromTop([...stretch.tables, ...aligned.tables]), lines: aligned.rest };
  });
  return {
    tables: stretches.flatMap((stretch) => stretch.tables),
    lines: stretches.flatMap((stretch) => stretch.lines),
    stretches,
  };
}

/** Of a cell that was merged over rows, the next column or page may show its other columns alone. */
const goesOnWithOne = (table: PageTable, next: PageTable): boolean =>
  next.edges.length === table.edges.length &&
  next.rows.every(({ cells }) => cells.every(({ column }) => column > 0)) &&
  (isMoved(table, next) || goesOn(table, next));

const fromTop = (tables: readonly PageTable[]): readonly PageTable[] =>
  [...tables].sort((one, other) => one.frame.y - other.frame.y);

const tableAboveIn =
  (tables: readonly PageTable[], before: PageTable | null) =>
  (y: number, found: PageTable | null): PageTable | null =>
    [...tables, ...(found ? [found] : [])]
      .filter((table) => table.frame.y < y)
      .reduce<PageTable | null>((one, other) => (one && one.frame.y > other.frame.y ? one : other), null) ?? before;

const covers = (fill: Box, box: Box): boolean =>
  contains(fill, middleX(box), middleY(box)) && fill.height < 3 * box.height + 40 && fill.width > 0.3 * box.width;

/** Fills that set rows apart, in the frame; paper and hair lines are none. */
function fillsOf(page: PlacedPage): readonly Box[] {
  return page.drawing.areas.flatMap((area) => {
    if (/^#(?:f[c-f]){3}$/i.test(area.color)) return [];
    const [ax, ay] = intoFrame(area.x1, area.y1, page.turn, page);
    const [bx, by] = intoFrame(area.x2, area.y2, page.turn, page);
    const box = { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
    return box.height > 0.9 * page.frameHeight || box.height < 5 ? [] : [box];
  });
}

const MOST = 0.55;
/** A line that leaves out the first columns: their cell is merged over the rows that it parts. */
const LEAST_MERGED = 0.06;
const SOLID = 0.95;
const SAME = 3;

/** Heights at which lines or the edges of fills cross most of a table's width. */
const edgesFinder =
  (rules: RuleLines, fills: readonly Box[]) =>
  (top: number, foot: number, from: number, to: number): RowEdges => {
    const flat = [
      ...rules.horizontal.map((line) => ({ y: line.at, from: line.from, to: line.to })),
      ...fills.flatMap((fill) => [
        { y: fill.y, from: fill.x, to: right(fill) },
        { y: bottom(fill), from: fill.x, to: right(fill) },
      ]),
    ].filter((line) => line.y > top - 6 && line.y < foot + 6 && line.to > from && line.from < to);
    const heights: number[] = [];
    const partial: PartialEdge[] = [];
    let last = -Infinity;
    for (const { y } of flat.sort((one, other) => one.y - other.y)) {
      if (y - last < SAME) continue;
      last = y;
      const level = flat.filter((line) => Math.abs(line.y - y) < SAME);
      const length = level.reduce((sum, line) => sum + Math.min(line.to, to) - Math.max(line.from, from), 0);
      const start = Math.min(...level.map((line) => line.from));
      const isPartial = start > from + LEAST_MERGED * (to - from) && length > SOLID * (to - start);
      if (isPartial) partial.push({ y, from: start });
      else if (length > MOST * (to - from)) heights.push(y);
    }
    const across = fills.filter((fill) => right(fill) > from && fill.x < to);
    return { heights, partial, isShaded: (y) => across.some((fill) => y > fill.y && y < bottom(fill)) };
  };
