/** Pages set in two columns: each column is read to its end before the next. */
import { right } from './boxes';
import { isTwoColumnText } from '../tables/table-or-text';
import { crosses, freeOf, gapsOf, piecesOf, type Strip } from '../tables/gutters';
import { lineOf, type TextLine } from './text-lines';

/** Lines in reading order, those over two columns cut in two. `columnRight` is where a line of that column may end. */
export interface ColumnLine {
  readonly line: TextLine;
  readonly columnLeft: number;
  readonly columnRight: number;
}

export function inReadingOrder(lines: readonly TextLine[]): readonly ColumnLine[] {
  const ordered: ColumnLine[] = [];
  let plain: TextLine[] = [];
  const flush = () => {
    ordered.push(...ofOneColumn(plain));
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const run = twoColumnRun(lines, at);
    if (run) {
      const early = earlyLines(plain, run.gutter);
      plain = plain.slice(0, plain.length - early.length);
      flush();
      const columns = [...early, ...run.lines];
      ordered.push(...ofOneColumn(side(columns, run.gutter, 0)), ...ofOneColumn(side(columns, run.gutter, 1)));
      at += run.lines.length;
    } else {
      plain.push(lines[at] as TextLine);
      at += 1;
    }
  }
  flush();
  return ordered;
}

/** The next line stands beside this one, less than a line lower: columns that go on each at its own pace. */
const gapBeside = (line: TextLine, next: TextLine | undefined): readonly Strip[] => {
  if (!next || next.baseline - line.baseline > 0.9 * line.fontSize) return [];
  const [left, after] = line.frame.x < next.frame.x ? [line, next] : [next, line];
  const gap = { from: right(left.frame), to: after.frame.x };
  return gap.to > gap.from ? [gap] : [];
};

/** A list's marker leaves strips on both sides of it; the narrower is the one before the item. */
const widest = (strips: readonly Strip[]): Strip | null =>
  strips.reduce<Strip | null>((one, other) => (one && one.to - one.from >= other.to - other.from ? one : other), null);

/** The right column may begin above the left one: the last lines before it, from the first that is of it alone. */
function earlyLines(lines: readonly TextLine[], gutter: Strip): readonly TextLine[] {
  const beside = lines.slice(lines.findLastIndex((line) => crosses(line, gutter)) + 1);
  const first = beside.findIndex((line) => line.frame.x >= gutter.from);
  return first < 0 ? [] : beside.slice(first);
}

const ofOneColumn = (lines: readonly TextLine[]): readonly ColumnLine[] => {
  const columnLeft = Math.min(...lines.map((line) => line.frame.x));
  const columnRight = Math.max(...lines.map((line) => right(line.frame)));
  return lines.map((line) => ({ line, columnLeft, columnRight }));
};

function twoColumnRun(
  lines: readonly TextLine[],
  at: number,
): { readonly lines: readonly TextLine[]; readonly gutter: Strip } | null {
  const gaps = [...gapsOf(piecesOf(lines[at] as TextLine)), ...gapBeside(lines[at] as TextLine, lines[at + 1])];
  for (const gap of gaps) {
    let gutter = gap;
    let end = at + 1;
    for (; end < lines.length; end += 1) {
      const line = lines[end] as TextLine;
      const free = widest(freeOf([gutter], line));
      if (!free || crosses(line, free)) break;
      gutter = free;
    }
    const run = lines.slice(at, end);
    if (isTwoColumnText(run, gutter)) return { lines: run, gutter };
  }
  return null;
}

const side = (lines: readonly TextLine[], gutter: Strip, which: 0 | 1): readonly TextLine[] =>
  lines.flatMap((line) => {
    const middle = (gutter.from + gutter.to) / 2;
    const words = line.words.filter((word) => (word.frame.x < middle ? 0 : 1) === which);
    return words.length > 0 ? [lineOf(words)] : [];
  });
