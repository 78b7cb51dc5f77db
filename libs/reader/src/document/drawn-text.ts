/** Text as a page draws it: glyph after glyph, put together to fragments without a space among them. */
import type { Face } from './drawn-font';
import type { GraphicsState } from './graphics-state';
import { IDENTITY, multiply, type Matrix } from './matrix';
import type { Fragment } from './page-drawing';
import { WordLetters } from './word-letters';

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What a `TJ` operator shows: glyphs, and shifts between them in thousandths of an em. */
export type ShownText = readonly (Glyph | number | null)[];

// A gap of this many ems parts words even where no space was drawn; fonts' own spaces have a quarter.
const WORD_GAP = 0.16;
/** Kerning moves letters by less than this, in ems. */
const SAME_PLACE = 0.1;
const NO_ROOM = 0.04;
/** Smaller text is not there to be read. */
const READABLE_POINTS = 2;
/** A page of the smallest print has some 3,000 words. What draws so many more wants to overwhelm its reader. */
const MAX_FRAGMENTS = 100_000;

/** The page draws more than anybody could read. */
export class PageOverfull extends Error {}

/** While a page is drawn a fragment still grows: this is done for every word, so in place. */
type GrowingFragment = { -readonly [Key in keyof Fragment]: Fragment[Key] };

export class DrawnText {
  readonly fragments: GrowingFragment[] = [];
  private lastFace: Face | null = null;
  private matrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private readonly letters = new WordLetters();
  private readonly lengthOf = lengthsOfVectors();

  /** @param nextOrder counts what the page draws, text and other things alike */
  constructor(private readonly nextOrder: () => number) {}

  /** `BT` and `Tm` (ISO 32000-1, 9.4.2). */
  setMatrix(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  /** `Td`: to the beginning of another line. */
  move(dx: number, dy: number): void {
    this.x = this.lineX += dx;
    this.y = this.lineY += dy;
  }

  /** @throws PageOverfull */
  show(glyphs: ShownText, state: GraphicsState): void {
    if (state.fontSize === 0) return;
    const { face, charSpacing, wordSpacing } = state;
    const size = Math.abs(state.fontSize);
    const scale = size * face.unit;
    const stretch = state.horizontalScale * (state.fontSize < 0 ? -1 : 1);
    const device = multiply(state.matrix, this.matrix);
    const em = this.lengthOf(device[2], device[3]) * size;
    const run = new ShownRun(this, this.letters, state, device, this.x, this.y, stretch, em);
    let at = 0;
    for (let index = 0; index < glyphs.length; index += 1) {
      const glyph = glyphs[index];
      if (glyph === null || glyph === undefined) continue;
      if (typeof glyph === 'number') {
        at += (-glyph * size) / 1000;
        if (run.isOpen && (at - run.end > WORD_GAP * size || at - run.end < -0.5 * size)) run.close(false);
        continue;
      }
      const character = glyph.unicode;
      const isPlain = character.length === 1 && character > ' ' && character < '\u007f';
      // A soft hyphen or joiner inside a word has no width, whatever the font says that it is.
      if (!isPlain && glyph.width === 0 && charSpacing === 0 && isWithoutInk(character)) continue;
      if (!isPlain && isSpace(character)) run.close(character !== '');
      else {
        run.add(character, at, at + glyph.width * scale);
        // Spacing between letters as wide as a word's gap is a design, not a gap: such letters are joined again later.
        if (charSpacing > WORD_GAP * size) run.close(false);
      }
      // pdf.js marks the one-byte space alone as such, as the standard's word spacing wants it.
      at += glyph.width * scale + (glyph.isSpace ? wordSpacing : 0) + charSpacing;
    }
    run.close(false);
    if (face.vertical) this.y -= at;
    else this.x += at * stretch;
  }

  /** Some programs draw each letter by itself: what goes on where the last fragment ended is the same word. */
  add(fragment: GrowingFragment, face: Face): void {
    const last = this.fragments[this.fragments.length - 1];
    if (last && this.lastFace === face && goesOn(last, fragment)) {
      last.text += fragment.text;
      last.x2 = fragment.x2;
      last.y2 = fragment.y2;
      last.spaceAfter = fragment.spaceAfter;
      return;
    }
    if (this.fragments.length >= MAX_FRAGMENTS) throw new PageOverfull();
    this.lastFace = face;
    fragment.order = this.nextOrder();
    this.fragments.push(fragment);
  }

  /** A space drawn by itself belongs to what was drawn before it. */
  addSpace(): void {
    const last = this.fragments[this.fragments.length - 1];
    if (last) last.spaceAfter = true;
  }
}

/** The glyphs of one showing operator, cut at their spaces. Distances are along the text, in points before the matrix. */
class ShownRun {
  end = 0;
  private from = 0;

  constructor(
    private readonly drawn: DrawnText,
    private readonly letters: WordLetters,
    private readonly state: GraphicsState,
    private readonly device: Matrix,
    private readonly x: number,
    private readonly y: number,
    private readonly stretch: number,
    private readonly em: number,
  ) {}

  get isOpen(): boolean {
    return !this.letters.areNone;
  }

  add(character: string, from: number, end: number): void {
    if (this.letters.areNone) this.from = from;
    this.letters.add(character);
    this.end = end;
  }

  close(spaceAfter: boolean): void {
    if (!this.letters.areNone) this.drawn.add(this.fragment(spaceAfter), this.state.face);
    else if (spaceAfter) this.drawn.addSpace();
  }

  private fragment(spaceAfter: boolean): GrowingFragment {
    const { state, em, device } = this;
    const { face, rise } = state;
    const fromX = face.vertical ? this.x : this.x + this.from * this.stretch;
    const toX = face.vertical ? this.x : this.x + this.end * this.stretch;
    const fromY = this.y + rise - (face.vertical ? this.from : 0);
    const toY = this.y + rise - (face.vertical ? this.end : 0);
    // Written out, as this runs for every word: what is taken apart is put into an array first.
    const x1 = device[0] * fromX + device[2] * fromY + device[4];
    const y1 = device[1] * fromX + device[3] * fromY + device[5];
    const x2 = device[0] * toX + device[2] * toY + device[4];
    const y2 = device[1] * toX + device[3] * toY + device[5];
    const text = this.letters.take();
    return {
      text: face.signs ? face.signs(text) : text,
      x1,
      y1,
      x2,
      y2,
      fontSize: em,
      ascent: face.ascent,
      descent: face.descent,
      bold: face.bold || state.renderingMode === 2,
      italic: face.italic,
      color: state.renderingMode === 1 ? state.strokeColor : state.fillColor,
      spaceAfter,
      order: 0,
      certainty: 1,
      hidden: hiddenBecause(state, (x1 + x2) / 2, (y1 + y2) / 2, em),
    };
  }
}

/** The length of a vector; one text after the other is of the same size. */
function lengthsOfVectors(): (x: number, y: number) => number {
  let [lastX, lastY, length] = [0, 0, 0];
  return (x, y) => {
    if (x !== lastX || y !== lastY) {
      lastX = x;
      lastY = y;
      length = Math.hypot(x, y);
    }
    return length;
  };
}

const goesOn = (last: Fragment, next: Fragment): boolean =>
  // A space whose room the next letter takes is none: browsers draw soft hyphens so.
  (!last.spaceAfter || Math.abs(last.x2 - next.x1) < NO_ROOM * next.fontSize) &&
  last.hidden === next.hidden &&
  last.color === next.color &&
  Math.abs(last.fontSize - next.fontSize) < 0.01 &&
  Math.abs(last.x2 - next.x1) < SAME_PLACE * next.fontSize &&
  Math.abs(last.y2 - next.y1) < SAME_PLACE * next.fontSize;

function hiddenBecause(state: GraphicsState, x: number, y: number, em: number): Fragment['hidden'] {
  const { clip } = state;
  if (state.renderingMode === 3 || state.renderingMode === 7) return 'INVISIBLE';
  if (x < clip.x1 - 1 || x > clip.x2 + 1 || y < clip.y1 - em || y > clip.y2 + em) return 'CLIPPED';
  if (state.fillAlpha < 0.04) return 'TRANSPARENT';
  return em < READABLE_POINTS ? 'TINY' : null;
}

const isSpace = (character: string): boolean => character === ' ' || /^[\s\u00a0\u200b]*$/.test(character);

const isWithoutInk = (character: string): boolean => /^[\s\u00ad\u200b-\u200d\ufeff]*$/.test(character);
