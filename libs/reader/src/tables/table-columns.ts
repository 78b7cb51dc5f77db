/** Pages in two columns of which one holds a table: each column is read to its end, the table in its own. */
import { bottom, right, unionOf } from '../layout/boxes';
import { lineOf, type TextLine } from '../layout/text-lines';
import { goesOnInColumn } from './joined-table';
import type { PageTable } from './page-table';

/** A part of a page that is read from top to bottom. */
export interface Stretch {
  readonly lines: readonly TextLine[];
  readonly tables: readonly PageTable[];
}

/** So many lines beside a table are a column of text; fewer may be a caption or a note. */
const COLUMN_LINES = 4;
/** Of a table's width. */
const COLUMN_SHARE = 0.6;
/** In ems: columns stand further apart than words. */
const WORD_SPACE = 0.7;
const SLACK = 2;

/** @param lines those outside of tables, over the page's whole width, from top to bottom */
export function stretchesOf({ lines, tables }: Stretch): readonly Stretch[] {
  const gutter = gutterAt(lines, tables);
  if (gutter === null) return [{ lines, tables }];
  const band = bandOf(lines, tables, gutter);
  const within = ({ frame }: { readonly frame: TextLine['frame'] }) => frame.y >= band.top && frame.y < band.foot;
  const own = { lines: lines.filter(within), tables: tables.filter(within) };
  const parts = (part: (y: number) => boolean): Stretch => ({
    lines: lines.filter(({ frame }) => part(frame.y)),
    tables: tables.filter(({ frame }) => part(frame.y)),
  });
  return [
    parts((y) => y < band.top),
    side(own, (x) => x < gutter.x),
    side(own, (x) => x >= gutter.x),
    ...stretchesOf(parts((y) => y >= band.foot)),
  ].filter((stretch) => stretch.lines.length + stretch.tables.length > 0);
}

/** Where text stands beside a table all along, or the rest of a table beside its beginning. */
const gutterAt = (lines: readonly TextLine[], tables: readonly PageTable[]): Gutter | null =>
  gutterBesideText(lines, tables) ?? gutterBesideRest(tables);

interface Gutter {
  readonly table: PageTable;
  readonly x: number;
  /** Where the columns end, if something says so. */
  readonly foot?: number;
}

/** Two parts of one table, of which the right one begins above the left one's foot. */
function gutterBesideRest(tables: readonly PageTable[]): Gutter | null {
  for (const table of tables) {
    const rest = tables.find(
      (other) =>
        other.frame.x > right(table.frame) - SLACK &&
        other.frame.y < bottom(table.frame) &&
        goesOnInColumn([table], other),
    );
    // Columns that were made even end with the table's first part; below it others may begin.
    if (rest) return { table: rest, x: rest.frame.x - SLACK, foot: bottom(table.frame) };
  }
  return null;
}

function gutterBesideText(lines: readonly TextLine[], tables: readonly PageTable[]): Gutter | null {
  for (const table of tables) {
    const beside = lines.filter(
      ({ frame }) => frame.y > table.frame.y - SLACK && bottom(frame) < bottom(table.frame) + SLACK,
    );
    const left = beside.filter(({ frame }) => right(frame) <= table.frame.x + SLACK);
    const after = beside.filter(({ frame }) => frame.x >= right(table.frame) - SLACK);
    if (left.length + after.length < beside.length || (left.length > 0 && after.length > 0)) continue;
    if (!isColumn(beside, table)) continue;
    return { table, x: left.length > 0 ? table.frame.x - SLACK : right(table.frame) + SLACK };
  }
  return null;
}

/** Labels outside of a table's lines are narrower than a column of text. */
const isColumn = (lines: readonly TextLine[], table: PageTable): boolean =>
  lines.length >= COLUMN_LINES && unionOf(lines.map(({ frame }) => frame)).width >= COLUMN_SHARE * table.frame.width;

/** The heights between which nothing crosses the gutter, about the table. */
function bandOf(lines: readonly TextLine[], tables: readonly PageTable[], { table, x, foot = Infinity }: Gutter) {
  const crossing = [
    ...lines.filter((line) => crosses(line, x)),
    ...tables.filter(({ frame }) => frame.x < x && right(frame) > x),
  ].map(({ frame }) => frame);
  const middle = table.frame.y + table.frame.height / 2;
  return {
    top: Math.max(0, ...crossing.filter((frame) => frame.y < middle).map(bottom)) - SLACK,
    foot: Math.min(foot, ...crossing.filter((frame) => frame.y >= middle).map((frame) => frame.y)),
  };
}

const crosses = ({ words, fontSize }: TextLine, x: number): boolean => {
  const before = Math.max(...words.filter(({ frame }) => frame.x < x).map(({ frame }) => right(frame)));
  const after = Math.min(...words.filter(({ frame }) => frame.x >= x).map(({ frame }) => frame.x));
  return before > x || after - before < WORD_SPACE * fontSize;
};

const side = ({ lines, tables }: Stretch, isOn: (x: number) => boolean): Stretch => ({
  lines: lines.flatMap((line) => {
    const words = line.words.filter((word) => isOn(word.frame.x));
    return words.length === line.words.length ? [line] : words.length > 0 ? [lineOf(words)] : [];
  }),
  tables: tables.filter(({ frame }) => isOn(frame.x)),
});
