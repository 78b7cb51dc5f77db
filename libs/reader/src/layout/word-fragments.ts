/** Which fragments of text are one word. */
import type { Fragment } from '../document/page-drawing';
import { intoFrame, type Size, type Turn } from './page-frame';

export interface FramedFragment {
  readonly drawn: Fragment;
  /** Baseline's ends and height in the frame. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

export function fragmentInFrame(drawn: Fragment, turn: Turn, page: Size): FramedFragment {
  if (turn === 0)
    return { drawn, left: Math.min(drawn.x1, drawn.x2), right: Math.max(drawn.x1, drawn.x2), base: drawn.y1 };
  // A quarter turn of the text is undone by the opposite turn of the page.
  const [start, base] = intoFrame(drawn.x1, drawn.y1, turn, page);
  const [end] = intoFrame(drawn.x2, drawn.y2, turn, page);
  return { drawn, left: Math.min(start, end), right: Math.max(start, end), base };
}

/** Groups of fragments, a word each, by baseline and from left to right. */
export const wordsAmong = (fragments: readonly FramedFragment[]): readonly (readonly FramedFragment[])[] =>
  baselinesOf(withoutDoubles(fragments)).flatMap((row) => joinLetterSpaced(joinFragments(row)));

const SAME_BASELINE = 0.6;

/** Fragments by baseline, each row from left to right. */
function baselinesOf(fragments: readonly FramedFragment[]): readonly (readonly FramedFragment[])[] {
  const sorted = [...fragments].sort((one, other) => one.base - other.base);
  const rows: FramedFragment[][] = [];
  for (const fragment of sorted) {
    const row = rows[rows.length - 1];
    const last = row?.[row.length - 1];
    if (row && last && fragment.base - last.base < SAME_BASELINE) row.push(fragment);
    else rows.push([fragment]);
  }
  for (const row of rows) row.sort((one, other) => one.left - other.left || one.drawn.order - other.drawn.order);
  return rows;
}

const HAIR = 0.15;

/** Text drawn twice, a hair apart in any direction, looks bold; it is one text. */
function withoutDoubles(fragments: readonly FramedFragment[]): readonly FramedFragment[] {
  const kept: FramedFragment[] = [];
  const firstOf = new Map<string, number>();
  // Where the same text stands next; most stand once, and a list for each would be made for nothing.
  const nextOf: (number | undefined)[] = [];
  for (const fragment of fragments) {
    let last: number | undefined;
    let place = firstOf.get(fragment.drawn.text);
    while (place !== undefined && !isTwin(kept[place] as FramedFragment, fragment)) {
      last = place;
      place = nextOf[place];
    }
    if (place !== undefined) {
      kept[place] = asBold(kept[place] as FramedFragment, fragment);
      continue;
    }
    if (last === undefined) firstOf.set(fragment.drawn.text, kept.length);
    else nextOf[last] = kept.length;
    nextOf.push(undefined);
    kept.push(fragment);
  }
  return kept;
}

const asBold = (one: FramedFragment, twin: FramedFragment): FramedFragment => ({
  ...one,
  drawn: { ...one.drawn, bold: true, spaceAfter: one.drawn.spaceAfter || twin.drawn.spaceAfter },
});

const isTwin = (one: FramedFragment, other: FramedFragment): boolean => {
  const reach = HAIR * other.drawn.fontSize;
  return (
    Math.abs(one.left - other.left) < reach &&
    Math.abs(one.base - other.base) < reach &&
    Math.abs(one.drawn.fontSize - other.drawn.fontSize) < 0.5
  );
};

const JOIN_GAP = 0.13;
/** A space that took no room parts nothing. */
const NO_ROOM = 0.04;

/** Fragments without a space or gap between them are one word, whatever their fonts (small capitals, a bold syllable). */
function joinFragments(row: readonly FramedFragment[]): readonly (readonly FramedFragment[])[] {
  const groups: FramedFragment[][] = [];
  for (const fragment of row) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const gap = last ? fragment.left - last.right : Infinity;
    const size = last ? Math.max(last.drawn.fontSize, fragment.drawn.fontSize) : 1;
    const isApart = last?.drawn.spaceAfter ?? false;
    const isNear = gap < (isApart ? NO_ROOM : JOIN_GAP) * size && gap > -0.3 * size;
    if (group && isNear && !(isApart && gap < -NO_ROOM * size)) group.push(fragment);
    else groups.push([fragment]);
  }
  return groups;
}

/** "C O N F I D E N T I A L" set with wide gaps is a word; a wider gap between is a space. */
function joinLetterSpaced(groups: readonly (readonly FramedFragment[])[]): readonly (readonly FramedFragment[])[] {
  const isLetter = (group: readonly FramedFragment[]) => group.length === 1 && group[0]?.drawn.text.length === 1;
  const single = groups.filter(isLetter).length;
  if (single < 5 || single < 0.8 * groups.length) return groups;
  const gaps = groups.slice(1).map((group, index) => (group[0]?.left ?? 0) - (groups[index]?.[0]?.right ?? 0));
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 3)] ?? 0;
  const joined: FramedFragment[][] = [];
  groups.forEach((group, index) => {
    const gap = gaps[index - 1] ?? Infinity;
    const last = joined[joined.length - 1];
    if (last && gap < 1.7 * usual + 0.5) last.push(...group);
    else joined.push([...group]);
  });
  return joined;
}
