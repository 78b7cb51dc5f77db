/** Pages as a parser would hand them over, for specs of the layout: text at places, lines and fills. */
import type { FilledArea, Fragment, PageDrawing, Segment } from '../document/page-drawing';
import type { Extent } from '../document/matrix';

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly hidden?: Fragment['hidden'];
}

/** Helvetica is about this wide, in ems, on average; every letter gets the same here. */
export const LETTER = 0.5;
const SPACE = 0.28;

export const widthOf = (text: string, size = 10): number =>
  text.split(' ').reduce((sum, word) => sum + word.length * LETTER * size, 0) +
  text.split(' ').slice(1).length * SPACE * size;

export class DrawnPage {
  private readonly fragments: Fragment[] = [];
  private readonly segments: Segment[] = [];
  private readonly areas: FilledArea[] = [];
  private readonly images: (Extent & { order: number })[] = [];
  private order = 0;

  constructor(
    readonly width = 612,
    readonly height = 792,
  ) {}

  /** @param baseline from the top */
  text(x: number, baseline: number, text: string, style: TextStyle = {}): this {
    const { size = 10, bold = false, color = '#000000', hidden = null } = style;
    let at = x;
    for (const word of text.split(' ')) {
      const end = at + word.length * LETTER * size;
      if (word !== '') this.add({ text: word, x1: at, y1: baseline, x2: end, y2: baseline, size, bold, color, hidden });
      at = end + SPACE * size;
    }
    return this;
  }

  /** Text that runs at an angle, in degrees clockwise. */
  turned(x: number, y: number, text: string, degrees: number, style: TextStyle = {}): this {
    const { size = 10, bold = false, color = '#000000', hidden = null } = style;
    const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    let at = 0;
    for (const word of text.split(' ')) {
      const end = at + word.length * LETTER * size;
      const [x1, y1, x2, y2] = [x + at * dx, y + at * dy, x + end * dx, y + end * dy];
      this.add({ text: word, x1, y1, x2, y2, size, bold, color, hidden });
      at = end + SPACE * size;
    }
    return this;
  }

  /** Wraps at `width` as a word processor does; the baseline after the last line. */
  paragraph(
    x: number,
    baseline: number,
    width: number,
    text: string,
    style: TextStyle & { spacing?: number } = {},
  ): number {
    const { size = 10, spacing = 1.2 } = style;
    let y = baseline;
    let line: string[] = [];
    for (const word of text.split(' ')) {
      if (line.length > 0 && widthOf([...line, word].join(' '), size) > width) {
        this.text(x, y, line.join(' '), style);
        y += spacing * size;
        line = [];
      }
      line.push(word);
    }
    this.text(x, y, line.join(' '), style);
    return y + spacing * size;
  }

  line(x1: number, y1: number, x2: number, y2: number): this {
    this.segments.push({ x1, y1, x2, y2, thickness: 0.5 });
    return this;
  }

  /** All lines of a grid, as a table's borders. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    for (const x of xs) this.line(x, ys[0] as number, x, ys[ys.length - 1] as number);
    for (const y of ys) this.line(xs[0] as number, y, xs[xs.length - 1] as number, y);
    return this;
  }

  fill(x1: number, y1: number, x2: number, y2: number, color = '#dddddd'): this {
    this.areas.push({ x1, y1, x2, y2, color, order: (this.order += 1) });
    return this;
  }

  image(x1: number, y1: number, x2: number, y2: number): this {
    this.images.push({ x1, y1, x2, y2, order: (this.order += 1) });
    return this;
  }

  drawing(number: number): PageDrawing {
    const { width, height, fragments, segments, areas, images } = this;
    return { number, width, height, fragments, segments, areas, images, textSource: 'EMBEDDED' };
  }

  private add({
    size,
    ...fragment
  }: Pick<Fragment, 'text' | 'x1' | 'y1' | 'x2' | 'y2' | 'bold' | 'color' | 'hidden'> & { size: number }) {
    this.fragments.push({
      ...fragment,
      fontSize: size,
      ascent: 0.8,
      descent: 0.22,
      italic: false,
      spaceAfter: true,
      order: (this.order += 1),
      certainty: 1,
    });
  }
}

export const drawingsOf = (...pages: readonly DrawnPage[]): readonly PageDrawing[] =>
  pages.map((page, index) => page.drawing(index + 1));
