import { faceOf, type Face } from './drawn-font';
import type { Extent, Matrix } from './matrix';

/** What `q` saves and `Q` restores (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  matrix: Matrix;
  clip: Extent;
  fillColor: string;
  strokeColor: string;
  fillAlpha: number;
  lineWidth: number;
  face: Face;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

export const NO_FONT: Face = faceOf({});

export const initialState = (page: {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}): GraphicsState => ({
  matrix: page.transform,
  clip: { x1: 0, y1: 0, x2: page.width, y2: page.height },
  fillColor: '#000000',
  strokeColor: '#000000',
  fillAlpha: 1,
  lineWidth: 1,
  face: NO_FONT,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
});

const MAX_SAVED = 512;

/** The state that is drawn with, and those that wait to be restored. */
export class GraphicsStack {
  private readonly saved: GraphicsState[] = [];
  private unsaved = 0;

  constructor(public current: GraphicsState) {}

  save(): void {
    if (this.saved.length < MAX_SAVED) this.saved.push({ ...this.current });
    else this.unsaved += 1;
  }

  restore(): void {
    if (this.unsaved > 0) this.unsaved -= 1;
    else this.current = this.saved.pop() ?? this.current;
  }
}
