/** Pages of running text in two columns, seen as a whole: some of their lines side by side may look like a table. */
import { right } from '../layout/boxes';
import { lineOf, type TextLine } from '../layout/text-lines';
import { freeOf, type Strip } from './gutters';
import { goOnApart } from './table-or-text';
import type { Stretch } from './table-columns';

/** Fewer lines are a matter for whatever stands around them. */
const FEWEST_LINES = 20;
/** Of the page's lines, which a title over both columns may begin. */
const LEAST_SHARE = 0.7;

/** Of the page's width, where a gutter between two columns of text stands. */
const MIDDLE = 0.35;

/** What stands above the columns, the left one and the right one; null for a page that has no such columns. */
export function columnsOfPage(lines: readonly TextLine[]): readonly Stretch[] | null {
  if (lines.length < FEWEST_LINES) return null;
  const { gutter, first } = gutterFromFoot(lines);
  const columns = lines.slice(first);
  if (columns.length < Math.max(FEWEST_LINES, LEAST_SHARE * lines.length) || !goOnApart(columns, gutter)) return null;
  return [lines.slice(0, first), side(columns, gutter, true), side(columns, gutter, false)]
    .filter((part) => part.length > 0)
    .map((part) => ({ lines: part, tables: [] }));
}

/** The strip in the page's middle that its lines leave free, from the last one up to the first that does not. */
function gutterFromFoot(lines: readonly TextLine[]): { readonly gutter: Strip; readonly first: number } {
  const left = Math.min(...lines.map(({ frame }) => frame.x));
  const width = Math.max(...lines.map(({ frame }) => right(frame))) - left;
  let gutter: Strip = { from: left + MIDDLE * width, to: left + (1 - MIDDLE) * width };
  for (let first = lines.length; first > 0; first -= 1) {
    const free = widestOf(freeOf([gutter], lines[first - 1] as TextLine));
    if (!free) return { gutter, first };
    gutter = free;
  }
  return { gutter, first: 0 };
}

const widestOf = ([first, ...others]: readonly Strip[]): Strip | undefined =>
  others.reduce((one, other) => (one && other.to - other.from > one.to - one.from ? other : one), first);

const side = (lines: readonly TextLine[], gutter: Strip, isLeft: boolean): readonly TextLine[] =>
  lines.flatMap((line) => {
    const words = line.words.filter(({ frame }) => frame.x < gutter.to === isLeft);
    return words.length > 0 ? [lineOf(words)] : [];
  });
