/** Affine transformations as PDF writes them: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** From numbers however they are kept: each text has its matrix, and a general copy takes longer. */
export const matrixFrom = (m: ArrayLike<number>): Matrix => [
  m[0] as number,
  m[1] as number,
  m[2] as number,
  m[3] as number,
  m[4] as number,
  m[5] as number,
];

export const applyTo = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The upright rectangle around a transformed one. */
export function extentOf(m: Matrix, { x1, y1, x2, y2 }: Extent): Extent {
  const [ax, ay] = applyTo(m, x1, y1);
  const [bx, by] = applyTo(m, x2, y1);
  const [cx, cy] = applyTo(m, x1, y2);
  const [dx, dy] = applyTo(m, x2, y2);
  return {
    x1: Math.min(ax, bx, cx, dx),
    y1: Math.min(ay, by, cy, dy),
    x2: Math.max(ax, bx, cx, dx),
    y2: Math.max(ay, by, cy, dy),
  };
}

export const intersect = (one: Extent, other: Extent): Extent => ({
  x1: Math.max(one.x1, other.x1),
  y1: Math.max(one.y1, other.y1),
  x2: Math.min(one.x2, other.x2),
  y2: Math.min(one.y2, other.y2),
});
