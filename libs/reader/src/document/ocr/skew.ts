/** How a scan lies: which way its lines run, and by how much they slope. */
import { inkLevel, shrunk, transposed, type GreyImage } from './grey-image';

export interface Lie {
  /** The lines of text run down or up the image. */
  readonly isSideways: boolean;
  /** By how much the lines slope, in radians: positive falls to the right. */
  readonly slope: number;
}

const DEGREE = Math.PI / 180;
/** Sheets slip by a degree or two in a feeder; a photographed page may lie worse. */
const WIDEST = 6 * DEGREE;
const COARSE = 0.25 * DEGREE;
const FINE = 0.02 * DEGREE;
/** Pixels an inch at which the lie shows well and quickly. */
const DENSITY = 100;
/** Runs of ink longer than this, in inches, are rules and no text. */
const RULE_INCHES = 0.5;
const FEWEST_POINTS = 200;
/** Sideways lines must be this much more marked than upright ones: tables have columns, too. */
const SIDEWAYS = 1.6;

interface Points {
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly length: number;
}

export function lieOf(image: GreyImage, dpi: number): Lie {
  const small = shrunk(image, Math.max(1, Math.round(dpi / DENSITY)));
  const ink = textInk(small);
  if (ink.length < FEWEST_POINTS) return { isSideways: false, slope: 0 };
  const upright = bestSlope(ink, small.width, small.height);
  const turned: Points = { xs: ink.ys, ys: ink.xs, length: ink.length };
  const sideways = bestSlope(turned, small.height, small.width);
  // Rows of text show as stripes: the more so, the more they stand out against the rows between.
  const isSideways = sideways.contrast > SIDEWAYS * upright.contrast;
  // Seen from the side, a slope has the opposite sign.
  return isSideways ? { isSideways, slope: -sideways.slope } : { isSideways, slope: upright.slope };
}

/** Dark points that belong to no rule and no black area. */
function textInk(image: GreyImage): Points {
  const level = inkLevel(image);
  const mask = new Uint8Array(image.data.length);
  for (let at = 0; at < mask.length; at += 1) mask[at] = (image.data[at] as number) < level ? 1 : 0;
  const longest = Math.round(RULE_INCHES * DENSITY);
  withoutRuns(mask, image.width, image.height, longest);
  const side = transposed({ ...image, data: mask });
  withoutRuns(side.data, side.width, side.height, longest);
  const count = side.data.reduce((sum, each) => sum + (each === 1 ? 1 : 0), 0);
  const points = { xs: new Int32Array(count), ys: new Int32Array(count), length: count };
  let index = 0;
  for (let at = 0; at < side.data.length; at += 1) {
    if (side.data[at] !== 1) continue;
    points.xs[index] = Math.floor(at / side.width);
    points.ys[index] = at % side.width;
    index += 1;
  }
  return points;
}

/** Takes runs along the rows out of the mask; they are marked first, so that crossing ones are still seen as whole. */
function withoutRuns(mask: Uint8Array, width: number, height: number, longest: number): void {
  for (let y = 0; y < height; y += 1) {
    let run = 0;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && mask[y * width + x] !== 0) run += 1;
      else {
        if (run >= longest) mask.fill(2, y * width + x - run, y * width + x);
        run = 0;
      }
    }
  }
}

function bestSlope(points: Points, width: number, height: number): { slope: number; contrast: number } {
  const bins = new Int32Array(height + 2 * width);
  const contrastAt = (slope: number) => contrast(points, Math.tan(slope), bins, width);
  const search = (from: number, to: number, step: number) => {
    let best = { slope: 0, contrast: contrastAt(0) };
    for (let slope = from; slope <= to + step / 2; slope += step) {
      const found = contrastAt(slope);
      if (found > best.contrast) best = { slope, contrast: found };
    }
    return best;
  };
  const coarse = search(-WIDEST, WIDEST, COARSE);
  return search(coarse.slope - COARSE, coarse.slope + COARSE, FINE);
}

/** How sharply rows of ink part from rows of paper when the points are summed along a slope. */
function contrast({ xs, ys, length }: Points, slope: number, bins: Int32Array, width: number): number {
  bins.fill(0);
  const offset = width;
  for (let at = 0; at < length; at += 1) {
    const bin = Math.round((ys[at] as number) - slope * (xs[at] as number)) + offset;
    if (bin >= 0 && bin < bins.length) bins[bin] = (bins[bin] as number) + 1;
  }
  let sum = 0;
  for (let at = 1; at < bins.length; at += 1) {
    const change = (bins[at] as number) - (bins[at - 1] as number);
    sum += change * change;
  }
  return sum / length;
}
