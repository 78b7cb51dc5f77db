/** Words with their places, from what a page draws. */
import type { Box } from '@countersign/vocabulary';
import type { Fragment, PageDrawing } from '../document/page-drawing';
import type { Word } from './model';
import { outOfFrame, type Turn } from './page-frame';
import { fragmentInFrame, wordsAmong, type FramedFragment } from './word-fragments';

/** A word in the frame in which its page is laid out; `box` stays where a viewer shows it. */
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

const HAS_LIGATURE = /[\ufb00-\ufb06]/;
const LIGATURE = /[\ufb00-\ufb06]/g;

const readable = (text: string): string =>
  HAS_LIGATURE.test(text) ? text.replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign) : text;

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
    words: wordsAmong(upright.map((fragment) => fragmentInFrame(fragment, turn, drawing))).map((word) =>
      placed(word, turn, drawing),
    ),
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
  // Most text; the rest has to be measured.
  if (Math.abs(dy) <= 0.2) return dx >= 0 ? 0 : 2;
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

function placed(group: readonly FramedFragment[], turn: Turn, page: PageDrawing): PlacedWord {
  const first = group[0] as FramedFragment;
  const last = group[group.length - 1] as FramedFragment;
  let longest = first.drawn;
  let text = '';
  let [fontSize, certainty, right, ascent, descent] = [0, 1, -Infinity, -Infinity, -Infinity];
  for (const { drawn, right: end } of group) {
    if (drawn.text.length > longest.text.length) longest = drawn;
    text += drawn.text;
    fontSize = Math.max(fontSize, drawn.fontSize);
    certainty = Math.min(certainty, drawn.certainty);
    right = Math.max(right, end);
    ascent = Math.max(ascent, drawn.ascent * drawn.fontSize);
    descent = Math.max(descent, drawn.descent * drawn.fontSize);
  }
  const frame: Box = { x: first.left, y: first.base - ascent, width: right - first.left, height: ascent + descent };
  return {
    text: readable(text),
    page: page.number,
    box: outOfFrame(frame, turn, page),
    frame,
    baseline: first.base,
    fontSize,
    bold: longest.bold,
    italic: longest.italic,
    color: longest.color,
    certainty,
    spaceAfter: last.drawn.spaceAfter,
    isFootnoteMark: false,
  };
}
