/**
 * Follows a page's drawing operators as a viewer would, and notes what it draws instead of drawing it. One pass gives
 * what pdf.js's text content leaves out: colour, clipping, invisible text, ruling lines and shading.
 */
import { withoutContrast } from './contrast';
import { withDrawnBullets } from './drawn-bullets';
import { faceOf, type DrawnFont } from './drawn-font';
import { DrawnText, type ShownText } from './drawn-text';
import { GraphicsStack, initialState, NO_FONT, type GraphicsState } from './graphics-state';
import { extentOf, IDENTITY, intersect, matrixFrom, multiply, type Extent, type Matrix } from './matrix';
import { OPERATORS as OPS } from './operators';
import type { FilledArea, PageDrawing, Segment } from './page-drawing';
import { areasAndSegmentsOf } from './paths';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

interface BarePage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the PDF's own space to points from the top left of the page as a viewer shows it. */
  readonly transform: Matrix;
}

/** More lines or fills are a picture, in which no table is worth looking for. */
const MAX_SHAPES = 20_000;
/** A pattern is seen, whatever its colours. */
const PATTERN_COLOR = '#808080';

const NO_ARGUMENTS: readonly unknown[] = [];

/** @throws PageOverfull */
export function drawPage(
  { fnArray, argsArray }: OperatorList,
  page: BarePage,
  fontOf: (id: string) => DrawnFont | undefined,
): PageDrawing {
  const pen = new PagePen(page, fontOf);
  for (let index = 0; index < fnArray.length; index += 1)
    pen.follow(fnArray[index] as number, argsArray[index] ?? NO_ARGUMENTS);
  return pen.drawing();
}

class PagePen {
  private order = 0;
  private readonly text = new DrawnText(() => (this.order += 1));
  private readonly states: GraphicsStack;
  private readonly segments: Segment[] = [];
  private readonly areas: FilledArea[] = [];
  private readonly rounded: FilledArea[] = [];
  private readonly images: (Extent & { order: number })[] = [];
  private readonly dots: Extent[] = [];
  private pendingClip = false;

  constructor(
    private readonly page: BarePage,
    private readonly fontOf: (id: string) => DrawnFont | undefined,
  ) {
    this.states = new GraphicsStack(initialState(page));
  }

  /** All that is filled, in the order in which it was drawn. */
  private behind(): readonly FilledArea[] {
    if (this.rounded.length === 0) return this.areas;
    return [...this.areas, ...this.rounded].sort((one, other) => one.order - other.order);
  }

  drawing(): PageDrawing {
    const { number, width, height } = this.page;
    return {
      number,
      width,
      height,
      fragments: withDrawnBullets(withoutContrast(this.text.fragments, this.behind(), this.images), this.dots),
      segments: this.segments.length > MAX_SHAPES ? [] : this.segments,
      areas: this.areas.length > MAX_SHAPES ? [] : this.areas,
      images: this.images,
      textSource: 'EMBEDDED',
    };
  }

  follow(operator: number, args: readonly unknown[]): void {
    const state = this.states.current;
    switch (operator) {
      case OPS.showText:
        return this.text.show(args[0] as ShownText, state);
      case OPS.beginText:
        return this.text.setMatrix(IDENTITY);
      case OPS.setTextMatrix:
        return this.text.setMatrix(matrixFrom((args.length === 6 ? args : args[0]) as ArrayLike<number>));
      case OPS.moveText:
        return this.text.move(Number(args[0]), Number(args[1]));
      case OPS.setLeadingMoveText:
        state.leading = Number(args[1]);
        return this.text.move(Number(args[0]), Number(args[1]));
      case OPS.nextLine:
        return this.text.move(0, state.leading);
      case OPS.save:
      case OPS.beginGroup:
        return this.states.save();
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        return this.states.restore();
      case OPS.paintFormXObjectBegin:
        return this.beginForm(args as [Matrix | null, ArrayLike<number> | null]);
      case OPS.clip:
      case OPS.eoClip:
        this.pendingClip = true;
        return;
      case OPS.constructPath:
        return this.drawPath(args as [number, [ArrayLike<number> | null], ArrayLike<number> | null]);
      case OPS.paintImageMaskXObject:
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
        return this.drawImage();
      default:
        return this.setState(operator, args, state);
    }
  }

  private setState(operator: number, args: readonly unknown[], state: GraphicsState): void {
    switch (operator) {
      case OPS.setFont:
        return this.setFont(args as unknown as [string, number]);
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as unknown as Matrix);
        return;
      case OPS.setGState:
        for (const [key, value] of (args[0] ?? []) as readonly [string, unknown][]) {
          if (key === 'ca') state.fillAlpha = Number(value);
          if (key === 'LW') state.lineWidth = Number(value);
          if (key === 'Font') this.setFont(value as [string, number]);
        }
        return;
      case OPS.setLineWidth:
        state.lineWidth = Number(args[0]);
        return;
      case OPS.setFillRGBColor:
        state.fillColor = colorOf(args);
        return;
      case OPS.setStrokeRGBColor:
        state.strokeColor = colorOf(args);
        return;
      case OPS.setFillColorN:
        state.fillColor = PATTERN_COLOR;
        return;
      case OPS.setFillTransparent:
        state.fillAlpha = 0;
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
    }
  }

  private setFont([id, size]: readonly [string, number]): void {
    const font = this.fontOf(id);
    this.states.current.face = font ? faceOf(font) : NO_FONT;
    this.states.current.fontSize = size;
  }

  private beginForm([matrix, bbox]: readonly [Matrix | null, ArrayLike<number> | null]): void {
    this.states.save();
    const state = this.states.current;
    if (matrix) state.matrix = multiply(state.matrix, matrix);
    if (bbox) state.clip = intersect(state.clip, extentOf(state.matrix, extentFrom(bbox)));
  }

  private drawPath([paint, [data], minMax]: readonly [
    number,
    readonly [ArrayLike<number> | null],
    ArrayLike<number> | null,
  ]): void {
    const state = this.states.current;
    if (data && state.fillAlpha > 0.04) {
      const drawn = areasAndSegmentsOf(data, paint, state, (this.order += 1));
      if (this.segments.length <= MAX_SHAPES) this.segments.push(...drawn.segments);
      if (this.areas.length <= MAX_SHAPES) this.areas.push(...drawn.areas);
      if (this.rounded.length <= MAX_SHAPES) this.rounded.push(...drawn.rounded);
      if (this.dots.length <= MAX_SHAPES) this.dots.push(...drawn.dots);
    }
    if (this.pendingClip && minMax) state.clip = intersect(state.clip, extentOf(state.matrix, extentFrom(minMax)));
    this.pendingClip = false;
  }

  private drawImage(): void {
    const { matrix, clip } = this.states.current;
    const extent = intersect(extentOf(matrix, { x1: 0, y1: 0, x2: 1, y2: 1 }), clip);
    if (extent.x2 > extent.x1 && extent.y2 > extent.y1) this.images.push({ ...extent, order: (this.order += 1) });
  }
}

const extentFrom = (box: ArrayLike<number>): Extent => ({
  x1: box[0] ?? 0,
  y1: box[1] ?? 0,
  x2: box[2] ?? 0,
  y2: box[3] ?? 0,
});

const colorOf = (args: readonly unknown[]): string => {
  if (typeof args[0] === 'string') return args[0];
  return `#${args.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
};
