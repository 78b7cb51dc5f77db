import type { Box } from '@countersign/vocabulary';

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const middleX = (box: Box): number => box.x + box.width / 2;
export const middleY = (box: Box): number => box.y + box.height / 2;

/** @param boxes at least one */
export function unionOf(boxes: readonly Box[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x1 = Math.min(x1, box.x);
    y1 = Math.min(y1, box.y);
    x2 = Math.max(x2, box.x + box.width);
    y2 = Math.max(y2, box.y + box.height);
  }
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

/** As `unionOf`, for who does it word by word. */
export function unionOfTwo(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

export const contains = (outer: Box, x: number, y: number, slack = 0): boolean =>
  x >= outer.x - slack && x <= right(outer) + slack && y >= outer.y - slack && y <= bottom(outer) + slack;

/** How much of the lower of two boxes stands beside the other, 0 to 1. */
export const besideShare = (one: Box, other: Box): number => {
  const shared = Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return shared / Math.max(0.1, Math.min(one.height, other.height));
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
