/**
 * Follows a page's drawing operators as a viewer would, and notes what it draws instead of drawing it. One pass gives
 * what pdf.js's text content leaves out: colour, clipping, invisible text, ruling lines and shading.
 */
import { withDrawnBullets } from './drawn-bullets';
import { areasAndSegmentsOf } from './paths';
import { applyTo, extentOf, IDENTITY, intersect, multiply, type Extent, type Matrix } from './matrix';
import { OPERATORS as OPS } from './operators';
import type { FilledArea, Fragment, PageDrawing, Segment } from './page-drawing';

/** pdf.js's font, as far as it is needed here. */
export interface DrawnFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** What `q` saves and `Q` restores (ISO 32000-1, 8.4 and 9.3). */
interface GraphicsState {
  matrix: Matrix;
  clip: Extent;
  fillColor: string;
  strokeColor: string;
  fillAlpha: number;
  lineWidth: number;
  font: DrawnFont;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

// A gap of this many ems parts words even where no space was drawn; fonts' own spaces have a quarter.
const WORD_GAP = 0.16;
/** Kerning moves letters by less than this, in ems. */
const SAME_PLACE = 0.1;
const NO_ROOM = 0.04;
/** Smaller text is not there to be read. */
const READABLE_POINTS = 2;
const MAX_STATES = 512;
/** A page of the smallest print has some 3,000 words. What draws so many more wants to overwhelm its reader. */
const MAX_FRAGMENTS = 100_000;
/** More lines or fills are a picture, in which no table is worth looking for. */
const MAX_SHAPES = 20_000;

/** The page draws more than anybody could read. */
export class PageOverfull extends Error {}

const isBoldName = (name: string): boolean =>
  /bold|black|heavy|semibold|demi|[-_ ,]bd\b|extrabd/i.test(name) && !/light/i.test(name);

interface Face {
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

const faces = new WeakMap<DrawnFont, Face>();

/** A document has a dozen fonts and a hundred thousand words. */
function faceOf(font: DrawnFont): Face {
  const known = faces.get(font);
  if (known) return known;
  const name = font.name ?? '';
  const face = {
    ascent: within(font.ascent, 0.6, 1, 0.8),
    descent: -within(font.descent && -Math.abs(font.descent), -0.35, -0.1, -0.22),
    bold: font.bold === true || font.black === true || isBoldName(name),
    italic: font.italic === true || /italic|oblique/i.test(name),
  };
  faces.set(font, face);
  return face;
}

/** @throws PageOverfull */
export function drawPage(
  operators: OperatorList,
  page: { readonly number: number; readonly width: number; readonly height: number; readonly transform: Matrix },
  fontOf: (id: string) => DrawnFont | undefined,
): PageDrawing {
  const fragments: Fragment[] = [];
  const segments: Segment[] = [];
  const areas: FilledArea[] = [];
  const images: (Extent & { order: number })[] = [];
  const dots: Extent[] = [];
  let state: GraphicsState = {
    matrix: page.transform,
    clip: { x1: 0, y1: 0, x2: page.width, y2: page.height },
    fillColor: '#000000',
    strokeColor: '#000000',
    fillAlpha: 1,
    lineWidth: 1,
    font: {},
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
  const saved: GraphicsState[] = [];
  let textMatrix: Matrix = IDENTITY;
  let x = 0;
  let y = 0;
  let lineX = 0;
  let lineY = 0;
  let pendingClip = false;
  let order = 0;
  let lastFont: DrawnFont | null = null;

  let unsaved = 0;
  const save = () => {
    if (saved.length < MAX_STATES) saved.push({ ...state });
    else unsaved += 1;
  };
  const restore = () => {
    if (unsaved > 0) unsaved -= 1;
    else state = saved.pop() ?? state;
  };
  const moveText = (dx: number, dy: number) => {
    x = lineX += dx;
    y = lineY += dy;
  };

  const showText = (glyphs: readonly (Glyph | number | null)[]): void => {
    const { font, fontSize } = state;
    if (fontSize === 0) return;
    const scale = Math.abs(fontSize) * (font.fontMatrix?.[0] ?? 0.001);
    const size = Math.abs(fontSize);
    const device = multiply(state.matrix, textMatrix);
    const direction = fontSize < 0 ? -1 : 1;
    const stretch = state.horizontalScale * direction;
    const vertical = font.vertical ?? false;
    const face = faceOf(font);
    let at = 0;
    let text = '';
    let from = 0;
    let end = 0;
    const close = (spaceAfter: boolean) => {
      if (text !== '') emit(text, from, end, spaceAfter);
      else if (spaceAfter) markSpace();
      text = '';
    };
    const place = (along: number): readonly [number, number] =>
      vertical ? applyTo(device, x, y + state.rise - along) : applyTo(device, x + along * stretch, y + state.rise);
    const em = Math.hypot(device[2], device[3]) * size;
    const emit = (word: string, start: number, stop: number, spaceAfter: boolean) => {
      const [x1, y1] = place(start);
      const [x2, y2] = place(stop);
      const hidden = hiddenBecause((x1 + x2) / 2, (y1 + y2) / 2, em);
      if (continuesLast(x1, y1, em, hidden)) {
        const last = fragments[fragments.length - 1] as Fragment;
        fragments[fragments.length - 1] = { ...last, text: last.text + word, x2, y2, spaceAfter };
        return;
      }
      lastFont = font;
      if (fragments.length >= MAX_FRAGMENTS) throw new PageOverfull();
      fragments.push({
        text: word,
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
        order: (order += 1),
        certainty: 1,
        hidden,
      });
    };
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        const shift = (-glyph * size) / 1000;
        at += shift;
        if (text !== '' && (at - end > WORD_GAP * size || at - end < -0.5 * size)) close(false);
        continue;
      }
      const advance = glyph.width * scale + (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
      const character = glyph.unicode;
      const isPlain = character.length === 1 && character > ' ' && character < '\u007f';
      // A soft hyphen or joiner inside a word has no width, whatever the font says that it is.
      if (
        !isPlain &&
        glyph.width === 0 &&
        state.charSpacing === 0 &&
        /^[\s\u00ad\u200b-\u200d\ufeff]*$/.test(character)
      )
        continue;
      // pdf.js marks the one-byte space alone as such; others are spaces by what they mean.
      if (!isPlain && /^[\s\u00a0\u200b]*$/.test(character)) close(character !== '');
      else {
        if (text === '') from = at;
        text += character;
        end = at + glyph.width * scale;
        // Spacing between letters as wide as a word's gap is a design, not a gap: words.ts joins the letters again.
        if (state.charSpacing > WORD_GAP * size) close(false);
      }
      at += advance;
    }
    close(false);
    if (vertical) y -= at;
    else x += at * stretch;
  };

  /** Some programs draw each letter by itself: what goes on where the last fragment ended is the same word. */
  const continuesLast = (x1: number, y1: number, em: number, hidden: Fragment['hidden']): boolean => {
    const last = fragments[fragments.length - 1];
    return (
      last !== undefined &&
      // A space whose room the next letter takes is none: browsers draw soft hyphens so.
      (!last.spaceAfter || Math.abs(last.x2 - x1) < NO_ROOM * em) &&
      lastFont === state.font &&
      last.hidden === hidden &&
      last.color === (state.renderingMode === 1 ? state.strokeColor : state.fillColor) &&
      Math.abs(last.fontSize - em) < 0.01 &&
      Math.abs(last.x2 - x1) < SAME_PLACE * em &&
      Math.abs(last.y2 - y1) < SAME_PLACE * em
    );
  };

  /** A space drawn by itself belongs to what was drawn before it, where that ends here. */
  const markSpace = () => {
    const last = fragments[fragments.length - 1];
    if (last) fragments[fragments.length - 1] = { ...last, spaceAfter: true };
  };

  const hiddenBecause = (midX: number, midY: number, em: number): Fragment['hidden'] => {
    const { clip } = state;
    if (state.renderingMode === 3 || state.renderingMode === 7) return 'INVISIBLE';
    if (midX < clip.x1 - 1 || midX > clip.x2 + 1 || midY < clip.y1 - em || midY > clip.y2 + em) return 'CLIPPED';
    if (state.fillAlpha < 0.04) return 'TRANSPARENT';
    return em < READABLE_POINTS ? 'TINY' : null;
  };

  const addImage = () => {
    const extent = intersect(extentOf(state.matrix, { x1: 0, y1: 0, x2: 1, y2: 1 }), state.clip);
    if (extent.x2 > extent.x1 && extent.y2 > extent.y1) images.push({ ...extent, order: (order += 1) });
  };

  const constructPath = (args: readonly unknown[]) => {
    const [paint, [data], minMax] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null];
    if (data && state.fillAlpha > 0.04) {
      const drawn = areasAndSegmentsOf(data, paint, state, (order += 1));
      if (segments.length <= MAX_SHAPES) segments.push(...drawn.segments);
      if (areas.length <= MAX_SHAPES) areas.push(...drawn.areas);
      if (dots.length <= MAX_SHAPES) dots.push(...drawn.dots);
    }
    if (pendingClip && minMax) {
      const box = { x1: minMax[0] ?? 0, y1: minMax[1] ?? 0, x2: minMax[2] ?? 0, y2: minMax[3] ?? 0 };
      state.clip = intersect(state.clip, extentOf(state.matrix, box));
    }
    pendingClip = false;
  };

  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index] ?? [];
    switch (operator) {
      case OPS.save:
      case OPS.beginGroup:
        return save();
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        return restore();
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as unknown as Matrix);
        return;
      case OPS.paintFormXObjectBegin: {
        save();
        const [matrix, bbox] = args as [Matrix | null, ArrayLike<number> | null];
        if (matrix) state.matrix = multiply(state.matrix, [...matrix] as unknown as Matrix);
        if (!bbox) return;
        const box = { x1: bbox[0] ?? 0, y1: bbox[1] ?? 0, x2: bbox[2] ?? 0, y2: bbox[3] ?? 0 };
        state.clip = intersect(state.clip, extentOf(state.matrix, box));
        return;
      }
      case OPS.setGState:
        for (const [key, value] of (args[0] ?? []) as readonly [string, unknown][]) {
          if (key === 'ca') state.fillAlpha = Number(value);
          if (key === 'LW') state.lineWidth = Number(value);
          if (key === 'Font') setFont(value as [string, number]);
        }
        return;
      case OPS.setLineWidth:
        state.lineWidth = Number(args[0]);
        return;
      case OPS.clip:
      case OPS.eoClip:
        pendingClip = true;
        return;
      case OPS.setFillRGBColor:
        state.fillColor = colorOf(args);
        return;
      case OPS.setStrokeRGBColor:
        state.strokeColor = colorOf(args);
        return;
      case OPS.setFillColorN:
        // A pattern: seen, whatever its colours.
        state.fillColor = '#808080';
        return;
      case OPS.setFillTransparent:
        state.fillAlpha = 0;
        return;
      case OPS.beginText:
        textMatrix = IDENTITY;
        x = y = lineX = lineY = 0;
        return;
      case OPS.setCharSpacing:
        state.charSpacing = Number(args[0]);
        return;
      case OPS.setWordSpacing:
        state.wordSpacing = Number(args[0]);
        return;
      case OPS.setHScale:
        state.horizontalScale = Number(args[0]) / 100;
        return;
      case OPS.setLeading:
        // pdf.js turns the sign, so that the next line is at y + leading.
        state.leading = -Number(args[0]);
        return;
      case OPS.setTextRise:
        state.rise = Number(args[0]);
        return;
      case OPS.setTextRenderingMode:
        state.renderingMode = Number(args[0]) & 7;
        return;
      case OPS.setFont:
        return setFont(args as unknown as [string, number]);
      case OPS.moveText:
        return moveText(Number(args[0]), Number(args[1]));
      case OPS.setLeadingMoveText:
        state.leading = Number(args[1]);
        return moveText(Number(args[0]), Number(args[1]));
      case OPS.setTextMatrix: {
        const matrix = (args.length === 6 ? args : args[0]) as ArrayLike<number>;
        textMatrix = Array.from(matrix) as unknown as Matrix;
        x = y = lineX = lineY = 0;
        return;
      }
      case OPS.nextLine:
        return moveText(0, state.leading);
      case OPS.showText:
        return showText(args[0] as readonly (Glyph | number | null)[]);
      case OPS.paintImageMaskXObject:
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
        return addImage();
      case OPS.constructPath:
        return constructPath(args);
    }
  });

  function setFont([id, size]: readonly [string, number]) {
    state.font = fontOf(id) ?? {};
    state.fontSize = size;
  }

  return {
    number: page.number,
    width: page.width,
    height: page.height,
    fragments: withDrawnBullets(withoutContrast(fragments, areas, images), dots),
    segments: segments.length > MAX_SHAPES ? [] : segments,
    areas: areas.length > MAX_SHAPES ? [] : areas,
    images,
    textSource: 'EMBEDDED',
  };
}

const within = (value: number | undefined | false | 0, least: number, most: number, otherwise: number): number =>
  value ? Math.min(most, Math.max(least, value)) : otherwise;

const colorOf = (args: readonly unknown[]): string => {
  if (typeof args[0] === 'string') return args[0];
  return `#${args.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
};

const brightness = (color: string): number => {
  const value = parseInt(color.slice(1), 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
};

/** Text in the colour of what lies behind it (white on white) is not seen. Headers in white on a dark fill are. */
function withoutContrast(
  fragments: readonly Fragment[],
  areas: readonly FilledArea[],
  images: readonly (Extent & { readonly order: number })[],
): readonly Fragment[] {
  return fragments.map((fragment) => {
    if (fragment.hidden !== null) return fragment;
    const own = brightness(fragment.color);
    // Dark text is seen on all that documents use; only light text needs a look behind it.
    if (own < 0.88) return fragment;
    const [x, y] = [(fragment.x1 + fragment.x2) / 2, (fragment.y1 + fragment.y2) / 2 - 0.3 * fragment.fontSize];
    const lies = (area: Extent & { readonly order: number }) =>
      area.order < fragment.order && area.x1 <= x && x <= area.x2 && area.y1 <= y && y <= area.y2;
    const area = areas.findLast(lies);
    const image = images.findLast(lies);
    if (image && image.order > (area?.order ?? 0)) return fragment;
    const behind = area ? brightness(area.color) : 1;
    return Math.abs(behind - own) < 0.1 ? { ...fragment, hidden: 'NO_CONTRAST' as const } : fragment;
  });
}
