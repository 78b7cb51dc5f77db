/** Words with their places, from what a page draws. */
import type { Box } from '@countersign/vocabulary';
import type { Fragment, PageDrawing } from '../document/page-drawing';
import type { Word } from './model';

/**
 * A word in the frame in which its page is laid out. The frame is the page as most of its text runs: a table printed
 * sideways is laid out upright, while `box` stays where a viewer shows it.
 */
export interface PlacedWord extends Word {
  readonly frame: Box;
  readonly baseline: number;
  readonly spaceAfter: boolean;
  /** A mark that leads to a footnote: seen, but no part of the sentence. */
  readonly isFootnoteMark: boolean;
}

export interface PlacedPage {
  readonly number: number;
  /** As a viewer shows it. */
  readonly width: number;
  readonly height: number;
  readonly frameWidth: number;
  readonly frameHeight: number;
  readonly words: readonly PlacedWord[];
  /** Text that runs otherwise than the page's: watermarks, notes along the margin. */
  readonly slanted: readonly PlacedWord[];
  readonly turn: Turn;
  readonly drawing: PageDrawing;
  readonly textSource: 'EMBEDDED' | 'OCR';
}

/** By how many quarters the page's text is turned clockwise. */
export type Turn = 0 | 1 | 2 | 3;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of the page stands in the frame. */
export const intoFrame = (x: number, y: number, turn: Turn, { width, height }: Size): readonly [number, number] => {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
};

/** A text layer under a scan is invisible by design; it is what another program's OCR read. */
const LAYER_CERTAINTY = 0.9;
const WIDE_IMAGE = 0.5;
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

const readable = (text: string): string => text.replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign);

export function placeWords(drawing: PageDrawing): PlacedPage {
  const { fragments, textSource } = seenFragments(drawing);
  const turns = fragments.map(turnOf);
  const turn = prevailing(fragments, turns);
  const upright: Fragment[] = [];
  const slanted: Fragment[] = [];
  fragments.forEach((fragment, index) => (turns[index] === turn ? upright : slanted).push(fragment));
  const isSideways = turn === 1 || turn === 3;
  return {
    number: drawing.number,
    width: drawing.width,
    height: drawing.height,
    frameWidth: isSideways ? drawing.height : drawing.width,
    frameHeight: isSideways ? drawing.width : drawing.height,
    words: wordsOf(upright, turn, drawing),
    slanted: slanted.map((fragment) => placed([fragmentInFrame(fragment, 0, drawing)], 0, drawing)),
    turn,
    // Its fragments are words now, and a long report has a hundred thousand of them.
    drawing: { ...drawing, fragments: [] },
    textSource,
  };
}

function seenFragments(drawing: PageDrawing): {
  fragments: readonly Fragment[];
  textSource: 'EMBEDDED' | 'OCR';
} {
  const seen = drawing.fragments.filter((fragment) => fragment.hidden === null);
  const layer = drawing.fragments.filter((fragment) => fragment.hidden === 'INVISIBLE');
  const pageArea = drawing.width * drawing.height;
  const isScan = drawing.images.some((image) => (image.x2 - image.x1) * (image.y2 - image.y1) > WIDE_IMAGE * pageArea);
  if (!isScan || layer.length <= 2 * seen.length) return { fragments: seen, textSource: drawing.textSource };
  const read = layer.map((fragment) => ({ ...fragment, certainty: LAYER_CERTAINTY }));
  return { fragments: [...read, ...seen], textSource: 'OCR' };
}

function turnOf({ x1, y1, x2, y2, text }: Fragment): Turn | null {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const slack = 0.035 * Math.hypot(dx, dy) + 0.2;
  if (Math.abs(dy) <= slack) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= slack) return dy > 0 ? 1 : 3;
  return text.length > 0 ? null : 0;
}

const prevailing = (fragments: readonly Fragment[], turns: readonly (Turn | null)[]): Turn => {
  const characters = [0, 0, 0, 0];
  fragments.forEach(({ text }, index) => {
    const turn = turns[index];
    if (turn !== null && turn !== undefined) characters[turn] = (characters[turn] ?? 0) + text.length;
  });
  const upright = characters[0] ?? 0;
  const most = Math.max(...characters);
  // A few upright page numbers on a page of sideways text do not make it upright; a tie does.
  return upright >= most ? 0 : (characters.indexOf(most) as Turn);
};

interface FramedFragment extends Pick<
  Fragment,
  'text' | 'fontSize' | 'ascent' | 'descent' | 'bold' | 'italic' | 'color' | 'certainty' | 'spaceAfter' | 'order'
> {
  /** Baseline's ends and height in the frame. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

function fragmentInFrame(fragment: Fragment, turn: Turn, page: Size): FramedFragment {
  // A quarter turn of the text is undone by the opposite turn of the page.
  const [left, base] = intoFrame(fragment.x1, fragment.y1, turn, page);
  const [right] = intoFrame(fragment.x2, fragment.y2, turn, page);
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
    left: Math.min(left, right),
    right: Math.max(left, right),
    base,
  };
}

function wordsOf(fragments: readonly Fragment[], turn: Turn, page: Size): readonly PlacedWord[] {
  const framed = fragments.map((fragment) => fragmentInFrame(fragment, turn, page));
  return baselinesOf(withoutDoubles(framed))
    .flatMap((row) => joinLetterSpaced(joinFragments(row)))
    .map((group) => placed(group, turn, page));
}

/** Fragments by baseline, each row from left to right. */
function baselinesOf(fragments: readonly FramedFragment[]): readonly (readonly FramedFragment[])[] {
  const sorted = [...fragments].sort((one, other) => one.base - other.base);
  const rows: FramedFragment[][] = [];
  for (const fragment of sorted) {
    const row = rows[rows.length - 1];
    const last = row?.[row.length - 1];
    if (row && last && fragment.base - last.base < 0.6) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left || one.order - other.order));
}

const HAIR = 0.15;

/** Text drawn twice, a hair apart in any direction, looks bold; it is one text. */
function withoutDoubles(fragments: readonly FramedFragment[]): readonly FramedFragment[] {
  const kept: FramedFragment[] = [];
  const places = new Map<string, number[]>();
  for (const fragment of fragments) {
    const same = places.get(fragment.text) ?? [];
    const reach = HAIR * fragment.fontSize;
    const twin = same.find((place) => {
      const other = kept[place] as FramedFragment;
      return (
        Math.abs(other.left - fragment.left) < reach &&
        Math.abs(other.base - fragment.base) < reach &&
        Math.abs(other.fontSize - fragment.fontSize) < 0.5
      );
    });
    if (twin !== undefined) {
      const other = kept[twin] as FramedFragment;
      kept[twin] = { ...other, bold: true, spaceAfter: other.spaceAfter || fragment.spaceAfter };
      continue;
    }
    places.set(fragment.text, [...same, kept.length]);
    kept.push(fragment);
  }
  return kept;
}

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

function placed(group: readonly FramedFragment[], turn: Turn, page: Size): PlacedWord {
  const first = group[0] as FramedFragment;
  const last = group[group.length - 1] as FramedFragment;
  const longest = group.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const fontSize = Math.max(...group.map((fragment) => fragment.fontSize));
  const top = first.base - Math.max(...group.map((fragment) => fragment.ascent * fragment.fontSize));
  const bottom = first.base + Math.max(...group.map((fragment) => fragment.descent * fragment.fontSize));
  const right = Math.max(...group.map((fragment) => fragment.right));
  const frame: Box = { x: first.left, y: top, width: right - first.left, height: bottom - top };
  return {
    text: readable(group.map((fragment) => fragment.text).join('')),
    page: (page as PageDrawing).number,
    box: askew(turn === 0 ? frame : outOfFrame(frame, turn, page), page as PageDrawing),
    frame,
    baseline: first.base,
    fontSize,
    bold: longest.bold,
    italic: longest.italic,
    color: longest.color,
    certainty: Math.min(...group.map((fragment) => fragment.certainty)),
    spaceAfter: last.spaceAfter,
    isFootnoteMark: false,
  };
}

/** A box of a straightened scan where the viewer shows it. */
function askew(box: Box, { slope = 0, width, height }: PageDrawing): Box {
  if (slope === 0) return box;
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  const [x, y] = [box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2];
  const spread = Math.abs(sin);
  const size = { width: box.width + spread * box.height, height: box.height + spread * box.width };
  return {
    x: width / 2 + x * cos - y * sin - size.width / 2,
    y: height / 2 + x * sin + y * cos - size.height / 2,
    ...size,
  };
}

const BACK: Readonly<Record<Turn, Turn>> = { 0: 0, 1: 3, 2: 2, 3: 1 };

/** A box of the frame where a viewer shows it. */
export function outOfFrame(box: Box, turn: Turn, { width, height }: Size): Box {
  const isSideways = turn === 1 || turn === 3;
  const frame = isSideways ? { width: height, height: width } : { width, height };
  const [x1, y1] = intoFrame(box.x, box.y, BACK[turn], frame);
  const [x2, y2] = intoFrame(box.x + box.width, box.y + box.height, BACK[turn], frame);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}
