/** A page's drawn segments, put together to whole lines. */
import type { Segment } from '../document/page-drawing';
import { intoFrame } from '../layout/page-frame';
import type { PlacedPage } from '../layout/placed-words';

/** A line along one axis: `at` across it, from `from` to `to` along it. */
export interface RuleLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface RuleLines {
  readonly horizontal: readonly RuleLine[];
  readonly vertical: readonly RuleLine[];
}

const SAME_AT = 2;
const GAP = 2.5;
/** A border around the page frames no table. */
const PAGE_BORDER = 0.93;

export function ruleLinesOf(page: PlacedPage): RuleLines {
  const framed = page.drawing.segments.map((segment) => inFrame(segment, page));
  const isFlat = (segment: Segment) => Math.abs(segment.x2 - segment.x1) >= Math.abs(segment.y2 - segment.y1);
  const horizontal = framed.filter(isFlat).map(({ x1, x2, y1 }) => ({ at: y1, from: x1, to: x2 }));
  const vertical = framed.filter((segment) => !isFlat(segment)).map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 }));
  return {
    horizontal: joined(horizontal),
    vertical: joined(vertical).filter((line) => line.to - line.from < PAGE_BORDER * page.frameHeight),
  };
}

function inFrame(segment: Segment, page: PlacedPage): Segment {
  if (page.turn === 0) return segment;
  const [ax, ay] = intoFrame(segment.x1, segment.y1, page.turn, page);
  const [bx, by] = intoFrame(segment.x2, segment.y2, page.turn, page);
  return { ...segment, x1: Math.min(ax, bx), x2: Math.max(ax, bx), y1: Math.min(ay, by), y2: Math.max(ay, by) };
}

/** Lines drawn piece by piece (a border per cell) or twice are one. */
function joined(lines: readonly RuleLine[]): readonly RuleLine[] {
  const byPlace = [...lines].sort((one, other) => one.at - other.at);
  const groups: RuleLine[][] = [];
  for (const line of byPlace) {
    const group = groups[groups.length - 1];
    const first = group?.[0];
    if (group && first && line.at - first.at < SAME_AT) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, line) => sum + line.at, 0) / group.length;
    const along = group.sort((one, other) => one.from - other.from);
    const whole: { at: number; from: number; to: number }[] = [];
    for (const line of along) {
      const last = whole[whole.length - 1];
      if (last && line.from - last.to < GAP) last.to = Math.max(last.to, line.to);
      else whole.push({ at, from: line.from, to: line.to });
    }
    return whole;
  });
}
