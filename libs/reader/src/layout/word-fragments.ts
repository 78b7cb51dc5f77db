/** Which fragments of text are one word. */
import type { Fragment } from '../document/page-drawing';
import { intoFrame, type Size, type Turn } from './page-frame';

export interface FramedFragment extends Pick<
  Fragment,
  'text' | 'fontSize' | 'ascent' | 'descent' | 'bold' | 'italic' | 'color' | 'certainty' | 'spaceAfter' | 'order'
> {
  /** Baseline's ends and height in the frame. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

export function fragmentInFrame(fragment: Fragment, turn: Turn, page: Size): FramedFragment {
  // A quarter turn of the text is undone by the opposite turn of the page.
  const [start, base] = turn === 0 ? [fragment.x1, fragment.y1] : intoFrame(fragment.x1, fragment.y1, turn, page);
  const end = turn === 0 ? fragment.x2 : intoFrame(fragment.x2, fragment.y2, turn, page)[0];
  // Written out: this runs for every word of the document, where spreading a wide object costs a third of the time.
  return {
    text: fragment.text,
    fontSize: fragment.fontSize,
    ascent: fragment.ascent,
    descent: fragment.descent,
    bold: fragment.bold,
    italic: fragment.italic,
    color: fragment.color,
    certainty: fragment.certainty,
    spaceAfter: fragment.spaceAfter,
    order: fragment.order,
    left: Math.min(start, end),
    right: Math.max(start, end),
    base,
  };
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
  for (const row of rows) row.sort((one, other) => one.left - other.left || one.order - other.order);
  return rows;
}

const HAIR = 0.15;

/** Text drawn twice, a hair apart in any direction, looks bold; it is one text. */
function withoutDoubles(fragments: readonly FramedFragment[]): readonly FramedFragment[] {
  const kept: FramedFragment[] = [];
  const placesOf = new Map<string, number[]>();
  for (const fragment of fragments) {
    const places = placesOf.get(fragment.text);
    const twin = places?.find((place) => isTwin(kept[place] as FramedFragment, fragment));
    if (twin !== undefined) {
      const other = kept[twin] as FramedFragment;
      kept[twin] = { ...other, bold: true, spaceAfter: other.spaceAfter || fragment.spaceAfter };
      continue;
    }
    if (places) places.push(kept.length);
    else placesOf.set(fragment.text, [kept.length]);
    kept.push(fragment);
  }
  return kept;
}

const isTwin = (one: FramedFragment, other: FramedFragment): boolean => {
  const reach = HAIR * other.fontSize;
  return (
    Math.abs(one.left - other.left) < reach &&
    Math.abs(one.base - other.base) < reach &&
    Math.abs(one.fontSize - other.fontSize) < 0.5
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
    const size = last ? Math.max(last.fontSize, fragment.fontSize) : 1;
    const isNear = gap < (last?.spaceAfter ? NO_ROOM : JOIN_GAP) * size && gap > -0.3 * size;
    if (group && last && isNear && !(last.spaceAfter && gap < -NO_ROOM * size)) group.push(fragment);
    else groups.push([fragment]);
  }
  return groups;
}

/** "C O N F I D E N T I A L" set with wide gaps is a word; a wider gap between is a space. */
function joinLetterSpaced(groups: readonly (readonly FramedFragment[])[]): readonly (readonly FramedFragment[])[] {
  const isLetter = (group: readonly FramedFragment[]) => group.length === 1 && group[0]?.text.length === 1;
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
