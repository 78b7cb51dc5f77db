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
      flush();
      ordered.push(...ofOneColumn(side(run.lines, run.gutter, 0)), ...ofOneColumn(side(run.lines, run.gutter, 1)));
      at += run.lines.length;
    } else {
      plain.push(lines[at] as TextLine);
      at += 1;
    }
  }
  flush();
  return ordered;
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
  const gaps = gapsOf(piecesOf(lines[at] as TextLine));
  for (const gap of gaps) {
    let gutter = gap;
    let end = at + 1;
    for (; end < lines.length; end += 1) {
      const line = lines[end] as TextLine;
      const free = freeOf([gutter], line);
      if (free.length !== 1 || crosses(line, free[0] as Strip)) break;
      gutter = free[0] as Strip;
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
