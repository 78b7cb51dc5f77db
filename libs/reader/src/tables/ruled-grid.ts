/** Tables whose cells are parted by ruling lines in both directions. */
import type { Box } from '@countersign/vocabulary';
import { middleX, middleY } from '../layout/boxes';
import type { PlacedWord } from '../layout/placed-words';
import { grouped } from '../text/grouped';
import { columnAt, type PageCell, type PageRow, type PageTable } from './page-table';
import type { RuleLine, RuleLines } from './ruling-lines';
import { splitRow } from './split-rows';

const TOUCH = 3.5;
const SAME_EDGE = 4;
/** A wall stands where lines cover this share of a cell's side. */
const COVERED = 0.5;
const MAX_EDGES = 60;
const MAX_ROWS = 600;

export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontal: readonly RuleLine[];
  readonly vertical: readonly RuleLine[];
}

/** Groups of lines that meet each other, each with the edges of its columns and rows. */
export function gridsOf({ horizontal, vertical }: RuleLines): readonly Grid[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    parents[index] = root;
    return root;
  };
  horizontal.forEach((flat, h) =>
    vertical.forEach((upright, v) => {
      const meets =
        upright.at >= flat.from - TOUCH &&
        upright.at <= flat.to + TOUCH &&
        flat.at >= upright.from - TOUCH &&
        flat.at <= upright.to + TOUCH;
      if (meets) parents[rootOf(h)] = rootOf(horizontal.length + v);
    }),
  );
  const groups = new Map<number, { horizontal: RuleLine[]; vertical: RuleLine[] }>();
  const groupOf = (index: number) => {
    const root = rootOf(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((line, index) => groupOf(index).horizontal.push(line));
  vertical.forEach((line, index) => groupOf(horizontal.length + index).vertical.push(line));
  return [...groups.values()].flatMap((group) => {
    if (group.horizontal.length < 2 || group.vertical.length < 1) return [];
    const xs = edgesOf([
      ...group.vertical.map((line) => line.at),
      Math.min(...group.horizontal.map((line) => line.from)),
      Math.max(...group.horizontal.map((line) => line.to)),
    ]);
    const ys = edgesOf([
      ...group.horizontal.map((line) => line.at),
      Math.min(...group.vertical.map((line) => line.from)),
      Math.max(...group.vertical.map((line) => line.to)),
    ]);
    return xs.length > MAX_EDGES || ys.length > MAX_ROWS ? [] : [{ xs, ys, ...group }];
  });
}

const edgesOf = (values: readonly number[]): readonly number[] => {
  const edges: number[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    if (edges.length === 0 || value - (edges[edges.length - 1] as number) > SAME_EDGE) edges.push(value);
  }
  return edges;
};

export const boxOfGrid = ({ xs, ys }: Grid): Box => {
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return { x, y, width: (xs[xs.length - 1] ?? 0) - x, height: (ys[ys.length - 1] ?? 0) - y };
};

/** @param words those inside the grid */
export function ruledTable(
  grid: Grid,
  words: readonly PlacedWord[],
  page: number,
  isShaded: (box: Box) => boolean,
): PageTable | null {
  const ys = heightsOf(grid, words);
  const edges = edgesByRow(grid, ys);
  const xs = edges[0] ?? [];
  if (xs.length < 3 || ys.length < 2) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owners = ownersOf(edges, ys, grid);
  const byOwner = new Map<number, PlacedWord[]>();
  for (const word of words) {
    const row = Math.min(rows - 1, Math.max(0, columnAt(ys, middleY(word.frame))));
    const column = columnAt(edges[row] as readonly number[], middleX(word.frame));
    const owner = owners[row * columns + column] as number;
    const own = byOwner.get(owner);
    if (own) own.push(word);
    else byOwner.set(owner, [word]);
  }
  const built: PageRow[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: PageCell[] = [];
    for (let column = 0; column < columns; ) {
      const owner = owners[row * columns + column] as number;
      let span = 1;
      while (column + span < columns && owners[row * columns + column + span] === owner) span += 1;
      const own = byOwner.get(owner);
      if (own) cells.push({ column, columnSpan: span, words: own, continued: Math.floor(owner / columns) < row });
      column += span;
    }
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    const { x, width } = boxOfGrid(grid);
    const frame = { x, y: top, width, height: bottom - top };
    if (cells.some((cell) => !cell.continued))
      built.push(...splitRow({ top, bottom, cells, isShaded: isShaded(frame) }, columns));
  }
  if (built.length === 0) return null;
  return { page, frame: boxOfGrid(grid), edges: xs, rows: built, hasRuledRows: rows > 1 };
}

/** Edges of one column in tables that touch. */
const NEAR = 24;
const NARROWEST = 6;

/** For each row its columns' edges: of tables that touch each may part the same columns at places a little apart. */
function edgesByRow({ xs, vertical }: Grid, ys: readonly number[]): readonly (readonly number[])[] {
  const rows = ys.slice(1).map((bottom, row) => ({ top: ys[row] as number, bottom }));
  const wallsAt = new Map<number, readonly boolean[]>();
  const nearest = (at: number) => xs.reduce((one, x) => (Math.abs(x - at) < Math.abs(one - at) ? x : one));
  const linesAt = grouped(vertical, (line) => nearest(line.at));
  const walls = (x: number): readonly boolean[] => {
    const own = linesAt.get(x) ?? [];
    const known = wallsAt.get(x) ?? rows.map(({ top, bottom }) => hasWall(own, x, top, bottom));
    wallsAt.set(x, known);
    return known;
  };
  const areOne = (one: number, other: number): boolean =>
    other - one < NEAR &&
    walls(one).some(Boolean) &&
    walls(other).some(Boolean) &&
    !walls(one).some((isWall, row) => isWall && walls(other)[row]);
  const columns = xs.reduce<readonly (readonly number[])[]>((found, x, index) => {
    const group = found.at(-1) ?? [];
    const isInner = found.length > 1 && index < xs.length - 1;
    return isInner && group.every((other) => areOne(other, x))
      ? [...found.slice(0, -1), [...group, x]]
      : [...found, [x]];
  }, []);
  // Too narrow for text: double rules, decoration.
  const wide = columns.filter((group, index) => index === 0 || start(group) - start(columns[index - 1]) >= NARROWEST);
  return rows.map((_, row) =>
    wide.map((group) => group.find((x) => group.length > 1 && walls(x)[row]) ?? start(group)),
  );
}

const start = (group: readonly number[] | undefined): number => group?.[0] ?? 0;

/** Each cell's owner: the first cell, in reading order, of those that no wall parts from it. */
function ownersOf(edges: readonly (readonly number[])[], ys: readonly number[], grid: Grid): readonly number[] {
  const [columns, rows] = [(edges[0]?.length ?? 1) - 1, ys.length - 1];
  const owners = Array.from({ length: columns * rows }, (_, index) => index);
  const find = (index: number): number => (owners[index] === index ? index : find(owners[index] as number));
  const merge = (one: number, other: number) => {
    const [a, b] = [find(one), find(other)];
    owners[Math.max(a, b)] = Math.min(a, b);
  };
  for (let row = 0; row < rows; row += 1) {
    const xs = edges[row] ?? [];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const [x1, x2, y1, y2] = [xs[column] ?? 0, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0];
      if (column + 1 < columns && !hasWall(grid.vertical, x2, y1, y2)) merge(at, at + 1);
      if (row + 1 < rows && !hasWall(grid.horizontal, y2, x1, x2)) merge(at, at + columns);
    }
  }
  return owners.map((_, index) => find(index));
}

const hasWall = (lines: readonly RuleLine[], at: number, from: number, to: number): boolean => {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > SAME_EDGE) continue;
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= COVERED * (to - from);
};

/** Without rows that have no height. */
function heightsOf({ ys }: Grid, words: readonly PlacedWord[]): readonly number[] {
  const smallest = Math.min(...words.map((word) => word.fontSize), 8);
  return ys.filter((y, index) => index === 0 || y - (ys[index - 1] as number) >= 0.5 * smallest);
}
