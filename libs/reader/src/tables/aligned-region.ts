/** Runs of lines whose text leaves the same strips free: where they begin, end and go on. */
import { median } from '../layout/boxes';
import { markerOf } from '../layout/list-markers';
import type { TextLine } from '../layout/text-lines';
import { allGutters, crosses, freeOf, gapsOf, piecesOf, type Strip } from './gutters';
import { columnAt } from './page-table';

/** A run of lines that share gutters. */
export interface Region {
  readonly lines: readonly TextLine[];
  readonly gutters: readonly Strip[];
  /** How wide the table is, where its columns are known from above. */
  readonly extent?: Strip;
}

const MAX_BLANK = 3.4;
const LOOKAHEAD = 4;
const innerGaps = (line: TextLine): readonly Strip[] => {
  const pieces = piecesOf(line);
  if (pieces.some((piece) => /\.{4,}|(?:\. ){3,}/.test(piece.text))) return [];
  const gaps = gapsOf(pieces);
  // The gap between a bullet and its text is no gutter.
  const marker = markerOf(line);
  return marker ? gaps.filter((gap) => gap.from > marker.textX) : gaps;
};

/** The run that begins with the line at `at`; null where the line shows no gutter. */
export function regionFrom(lines: readonly TextLine[], at: number): Region | null {
  const first = lines[at] as TextLine;
  // Justified text opens gaps of its own beside a gutter: which of a gap's free parts lasts the lines below tell.
  let gutters: readonly (readonly Strip[])[] = innerGaps(first).map((gap) => [gap]);
  if (gutters.length === 0) return null;
  const taken: TextLine[] = [first];
  let label: TextLine | null = null;
  let index = at + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const above = lines[index - 1] as TextLine;
    // A heading ends a table, whatever begins below it.
    if (line.fontSize > 1.08 * first.fontSize && innerGaps(line).length === 0) break;
    if (line.baseline - above.baseline > MAX_BLANK * Math.max(line.fontSize, above.fontSize) + 8) break;
    if (repeatsElsewhere(line, first, taken)) break;
    const free = gutters.map((parts) => freeOf(parts, line));
    const crossed = gutters.filter((parts) => parts.every((part) => crosses(line, part))).length;
    const lost = free.filter((parts) => parts.length === 0).length;
    // A label's spaces may chance upon a gutter: it is no measure of it. A row may begin with a criterion too.
    const isRow = lost === 0 && !line.bold && innerGaps(line).length > 0;
    const goesOn = label === above && isSecondLine(line, above) && !/[.:;]$/.test(above.text);
    const resumesBelow = () => (isLabel(line) || goesOn) && resumes(lines, index, gutters.map(widest));
    if (crossed > 0 && !isRow && resumesBelow()) {
      label = line;
      taken.push(line);
    } else if (lost === 0) {
      gutters = free;
      taken.push(line);
    } else if (resumesBelow()) taken.push(line);
    // A first line with more gaps than the table has columns (spread titles) must not end it.
    else if (lost < gutters.length && taken.length <= 2 && innerGaps(line).length > 0) {
      gutters = free.filter((parts) => parts.length > 0);
      taken.push(line);
    } else break;
  }
  const region = trimmed({ lines: taken, gutters: gutters.map(widest) });
  return { ...region, gutters: allGutters(region.lines, region.gutters) };
}

const ELSEWHERE = 8;

/** The titles again, at other places or more of them: the next table, with columns of its own. */
function repeatsElsewhere(line: TextLine, titles: TextLine, above: readonly TextLine[]): boolean {
  if (!line.bold || !titles.bold || line.words[0]?.text !== titles.words[0]?.text) return false;
  const [pieces, others] = [piecesOf(line), piecesOf(titles)];
  if (Math.min(pieces.length, others.length) < 2) return false;
  // "Control | Test | Result" below the rows of "Control | Description".
  if (pieces.length !== others.length) return above.some(({ bold }) => !bold);
  return pieces.some((piece, order) => Math.abs(piece.from - (others[order]?.from ?? 0)) > ELSEWHERE);
}

/** How many of the gutters still have a free part. */
const parted = (gutters: readonly Strip[], free: readonly Strip[]): number =>
  gutters.filter((gutter) => free.some((part) => part.from >= gutter.from - 0.1 && part.to <= gutter.to + 0.1)).length;

const widest = (parts: readonly Strip[]): Strip =>
  parts.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one));

/** What stands over all columns inside a table is a criterion or a title; a sentence ends the table. */
export const isLabel = (line: TextLine): boolean =>
  line.bold || /^(?:CC|PI|A|C|P)\s?\d{1,2}\.\d{1,2}\b/.test(line.text) || NAMED.test(line.text);

/** "LA-1: Access is approved ...": a control over its tests. */
export const NAMED = /^(?:[A-Z]{1,6}[-.])?[A-Z]{1,6}[-.]?\d[\w.-]*:(?:\s|$)/;

/** "CC1.1: The entity demonstrates ... values.": over all columns too, though the first has room for it. */
export const isShortLabel = (line: TextLine): boolean =>
  line.words.length > 4 && /\.$/.test(line.text) && isLabel({ ...line, bold: false });

/** The columns go on below a line over all of them. */
function resumes(lines: readonly TextLine[], index: number, gutters: readonly Strip[]): boolean {
  for (let next = index + 1; next <= index + LOOKAHEAD && next < lines.length; next += 1) {
    const line = lines[next] as TextLine;
    const gaps = innerGaps(line);
    if (gaps.length > 0) return parted(gutters, freeOf(gutters, line)) === gutters.length;
    if (!gutters.some((gutter) => crosses(line, gutter)) && !isSecondLine(line, lines[next - 1] as TextLine))
      return false;
  }
  return false;
}

/** The label's words went over the table's width. */
const isSecondLine = (line: TextLine, above: TextLine): boolean =>
  Math.abs(line.frame.x - above.frame.x) < 14 && line.baseline - above.baseline < 1.5 * line.fontSize;

/** Without lines at the end that have one column only and stand apart: the text after the table. */
function trimmed(region: Region): Region {
  const lines = [...region.lines];
  const isMulti = (line: TextLine) => columnsOf(line, region.gutters).size > 1;
  const lastMulti = lines.findLastIndex(isMulti);
  const spacing = median(lines.slice(1).map((line, index) => line.baseline - (lines[index] as TextLine).baseline));
  for (let index = lastMulti + 1; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const above = lines[index - 1] as TextLine;
    // What begins where a later column begins is the rest of its cell.
    if (region.gutters.some((gutter) => Math.abs(line.frame.x - gutter.to) < 3) && !line.bold) continue;
    const standsApart = line.baseline - above.baseline > 1.45 * spacing;
    if (standsApart || line.fontSize > 1.1 * above.fontSize || (line.bold && !above.bold) || markerOf(line))
      return { ...region, lines: lines.slice(0, index) };
  }
  return region;
}

/** A page may begin with the rest of one cell: lines in one later column, down to the first row. */
export function restOfRow(above: readonly TextLine[], { lines, gutters }: Region): readonly TextLine[] {
  const first = lines[0] as TextLine;
  const last = above[above.length - 1];
  if (!last || first.baseline - last.baseline > MAX_BLANK * first.fontSize + 8) return [];
  const isRest = (line: TextLine) =>
    gutters.some((gutter) => line.frame.x > gutter.to - 3 && line.frame.x < gutter.to + 24) &&
    !gutters.some((gutter) => crosses(line, gutter)) &&
    Math.abs(line.fontSize - first.fontSize) < 0.6;
  return above.every(isRest) ? [...above] : [];
}

export const columnsOf = (line: TextLine, gutters: readonly Strip[]): ReadonlySet<number> => {
  const edges = [-Infinity, ...gutters.map((gutter) => (gutter.from + gutter.to) / 2), Infinity];
  return new Set(line.words.map((word) => columnAt(edges, word.frame.x + word.frame.width / 2)));
};
