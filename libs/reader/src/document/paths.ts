/** Ruling lines and shaded areas in a page's paths. Curves and slanted lines are no part of a table. */
import { isDot } from './drawn-bullets';
import { applyTo, intersect, type Extent, type Matrix } from './matrix';
import { OPERATORS as OPS, SEGMENTS } from './operators';
import type { FilledArea, Segment } from './page-drawing';

interface Pen {
  readonly matrix: Matrix;
  readonly clip: Extent;
  readonly fillColor: string;
  readonly strokeColor: string;
  readonly lineWidth: number;
}

type Point = readonly [number, number];

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** A filled rectangle at most this thick, in points, is a line. */
const MAX_LINE = 3;
const MIN_LENGTH = 4;
const STRAIGHT = 0.6;
const MOST_OF_BOX = 0.82;
/** A page of vector art has no table worth its time. */
const MAX_POINTS = 20_000;

export function areasAndSegmentsOf(
  data: ArrayLike<number>,
  paint: number,
  pen: Pen,
  order: number,
): {
  readonly segments: readonly Segment[];
  readonly areas: readonly FilledArea[];
  /** Filled boxes with round corners: behind a label, and no part of a table. */
  readonly rounded: readonly FilledArea[];
  readonly dots: readonly Extent[];
} {
  const strokes = STROKES.has(paint);
  const fills = FILLS.has(paint);
  if ((!strokes && !fills) || data.length > MAX_POINTS) return { segments: [], areas: [], rounded: [], dots: [] };
  const segments: Segment[] = [];
  const areas: FilledArea[] = [];
  const rounded: FilledArea[] = [];
  const dots: Extent[] = [];
  const subpaths = subpathsOf(data, pen.matrix);
  // A second outline may be a hole in the first.
  const isOne = subpaths.length === 1;
  for (const subpath of subpaths) {
    const rectangle = rectangleOf(subpath.points);
    addDot(subpath, rectangle);
    if (fills && rectangle) addFilled(rectangle);
    if (fills && !rectangle && isOne && fillsBox(subpath.points))
      rounded.push({ ...intersect(extentOfPoints(subpath.points), pen.clip), color: pen.fillColor, order });
    if (strokes && subpath.isStraight && brightnessIsSeen(pen.strokeColor)) addStroked(subpath.points);
  }
  return { segments, areas, rounded, dots };

  /** A filled square, or a closed curve that is filled or drawn as a ring. */
  function addDot({ points, isStraight }: Subpath, rectangle: Extent | null) {
    const isSeen = brightnessIsSeen(fills ? pen.fillColor : pen.strokeColor);
    if (!isSeen || (isStraight ? !(fills && rectangle) : points.length < 4)) return;
    const extent = rectangle ?? extentOfPoints(points);
    if (isDot(extent)) dots.push(extent);
  }

  function addFilled(rectangle: Extent) {
    const seen = intersect(rectangle, pen.clip);
    const [width, height] = [seen.x2 - seen.x1, seen.y2 - seen.y1];
    if (width < 0 || height < 0) return;
    if (Math.min(width, height) > MAX_LINE) areas.push({ ...seen, color: pen.fillColor, order });
    else addSegment(seen);
  }

  function addSegment({ x1, y1, x2, y2 }: Extent) {
    const [width, height] = [x2 - x1, y2 - y1];
    if (Math.max(width, height) < MIN_LENGTH) return;
    const thickness = Math.min(width, height);
    if (width >= height) segments.push({ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2, thickness });
    else segments.push({ x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2, thickness });
  }

  function addStroked(points: readonly Point[]) {
    points.forEach((to, index) => {
      const from = points[index - 1];
      if (!from) return;
      const extent = {
        x1: Math.min(from[0], to[0]),
        x2: Math.max(from[0], to[0]),
        y1: Math.min(from[1], to[1]),
        y2: Math.max(from[1], to[1]),
      };
      if (Math.min(extent.x2 - extent.x1, extent.y2 - extent.y1) > STRAIGHT) return;
      const seen = intersect(extent, pen.clip);
      if (seen.x2 - seen.x1 >= -STRAIGHT && seen.y2 - seen.y1 >= -STRAIGHT) addSegment(seen);
    });
  }
}

const brightnessIsSeen = (color: string): boolean => color.toLowerCase() !== '#ffffff';

interface Subpath {
  readonly points: readonly Point[];
  readonly isStraight: boolean;
}

function subpathsOf(data: ArrayLike<number>, matrix: Matrix): readonly Subpath[] {
  const subpaths: { points: Point[]; isStraight: boolean }[] = [];
  let current: { points: Point[]; isStraight: boolean } | null = null;
  const at = (index: number): Point => applyTo(matrix, data[index] ?? 0, data[index + 1] ?? 0);
  for (let index = 0; index < data.length; ) {
    const segment = data[index];
    if (segment === SEGMENTS.moveTo) {
      current = { points: [at(index + 1)], isStraight: true };
      subpaths.push(current);
      index += 3;
    } else if (segment === SEGMENTS.lineTo) {
      current?.points.push(at(index + 1));
      index += 3;
    } else if (segment === SEGMENTS.curveTo) {
      if (current) {
        current.isStraight = false;
        current.points.push(at(index + 5));
      }
      index += 7;
    } else {
      const first = current?.points[0];
      if (first) current?.points.push(first);
      index += 1;
    }
  }
  return subpaths;
}

/** It covers nearly all of its box: a label or a card, whose corners may be drawn as curves or as many short lines. */
function fillsBox(points: readonly Point[]): boolean {
  const { x1, y1, x2, y2 } = extentOfPoints(points);
  const doubled = points.reduce((sum, [x, y], order) => {
    const [beforeX, beforeY] = points.at(order - 1) as Point;
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return points.length >= 4 && Math.abs(doubled) / 2 > MOST_OF_BOX * (x2 - x1) * (y2 - y1);
}

/** The upright rectangle that the points outline, or null. */
function rectangleOf(points: readonly Point[]): Extent | null {
  if (points.length < 4 || points.length > 8) return null;
  const extent = extentOfPoints(points);
  const onEdge = ([x, y]: Point) =>
    (Math.abs(x - extent.x1) < STRAIGHT || Math.abs(x - extent.x2) < STRAIGHT) &&
    (Math.abs(y - extent.y1) < STRAIGHT || Math.abs(y - extent.y2) < STRAIGHT);
  return points.every(onEdge) ? extent : null;
}

function extentOfPoints(points: readonly Point[]): Extent {
  const extent = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const [x, y] of points) {
    extent.x1 = Math.min(extent.x1, x);
    extent.x2 = Math.max(extent.x2, x);
    extent.y1 = Math.min(extent.y1, y);
    extent.y2 = Math.max(extent.y2, y);
  }
  return extent;
}
