/**
 * Bullets that are drawn and not written: browsers print a list's discs, rings and squares as small paths. They become
 * the character that other programs write there, so that a list is a list.
 */
import type { Extent } from './matrix';
import type { Fragment } from './page-drawing';

/** Sizes in points: a full stop of a chart's axis is smaller, an icon larger. */
const LEAST = 1.2;
const MOST = 7;
const MAX_DOTS = 1_000;
/** From the bullet to the text, in ems. */
const MAX_GAP = 2.6;

/** About as high as wide, and as small as a bullet. */
export const isDot = ({ x1, x2, y1, y2 }: Extent): boolean => {
  const [width, height] = [x2 - x1, y2 - y1];
  return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST && Math.abs(width - height) <= 0.5;
};

/** The fragments with a bullet before each text that a dot stands before; a page full of dots is a picture. */
export function withDrawnBullets(fragments: readonly Fragment[], dots: readonly Extent[]): readonly Fragment[] {
  if (dots.length === 0 || dots.length > MAX_DOTS) return fragments;
  const upright = fragments.filter(({ y1, y2, x1, x2, hidden }) => hidden === null && Math.abs(y2 - y1) < 1 && x2 > x1);
  const found = dots.flatMap((dot) => bulletAt(dot, upright) ?? []);
  const sure = found.filter(({ isBetween }) => !isBetween);
  // In a table the cell to the left may reach up to a bullet; others of its list stand below one another.
  const bullets = found
    .filter(({ isBetween, bullet }) => !isBetween || sure.some((other) => Math.abs(other.bullet.x1 - bullet.x1) < 0.5))
    .map(({ bullet }) => bullet);
  const distinct = bullets.filter(
    (bullet, order) =>
      !bullets.slice(0, order).some((other) => Math.abs(other.x1 - bullet.x1) < 2 && other.y1 === bullet.y1),
  );
  return distinct.length === 0 ? fragments : [...fragments, ...distinct];
}

interface Bullet {
  readonly bullet: Fragment;
  /** Close behind other words of the line: it may part them ("Home · Contact") and mark no item. */
  readonly isBetween: boolean;
}

const bulletAt = (dot: Extent, fragments: readonly Fragment[]): Bullet | null => {
  const middle = (dot.y1 + dot.y2) / 2;
  const onLine = fragments.filter(
    ({ y1, fontSize }) =>
      middle > y1 - 0.75 * fontSize && middle < y1 - 0.05 * fontSize && dot.y2 - dot.y1 < 0.6 * fontSize,
  );
  const next = onLine
    .filter(({ x1 }) => x1 >= dot.x2)
    .reduce<Fragment | null>((best, each) => (best === null || each.x1 < best.x1 ? each : best), null);
  if (!next || next.x1 - dot.x2 > MAX_GAP * next.fontSize || next.x1 - dot.x2 < 0.15 * next.fontSize) return null;
  const isBetween = onLine.some(({ x1, x2, fontSize }) => x1 < dot.x1 && dot.x1 - x2 < 1.5 * fontSize);
  const bullet = { ...next, text: '•', x1: dot.x1, x2: dot.x2, bold: false, italic: false, spaceAfter: true };
  return { bullet, isBetween };
};
