import { addDays } from '../calendar';
import { type CoveringDocument, coverageOf } from '../coverage';

export const PERIOD_RELATIONS = ['ADJOINING', 'GAP', 'OVERLAP'] as const;

/** How the periods of two Type 2 reports follow on each other. */
export interface PeriodRelation {
  readonly kind: (typeof PERIOD_RELATIONS)[number];
  /** How many days lie in the gap or in the overlap; 0 where the periods adjoin. */
  readonly days: number;
  /** The first and the last day of the gap or the overlap; null where the periods adjoin. */
  readonly start: string | null;
  readonly end: string | null;
  /** Of a gap: how many of its days bridge letters count for. */
  readonly bridgedDays: number;
}

/** Null where one of the two has no period: a Type 1 report covers no time. @param letters bridge letters of the vendor */
export function periodRelationOf(
  previous: CoveringDocument,
  current: CoveringDocument,
  letters: readonly CoveringDocument[],
): PeriodRelation | null {
  if (current.to === null) return null;
  // What lapses is not asked for here, so that the day does not matter.
  const { periods, gaps, overlaps } = coverageOf([previous, current, ...letters], addDays(current.to, 1));
  if (periods.length < 2) return null;
  const [gap] = gaps;
  if (gap !== undefined) return { kind: 'GAP', ...of(gap), bridgedDays: gap.bridgedDays };
  const [overlap] = overlaps;
  if (overlap !== undefined) return { kind: 'OVERLAP', ...of(overlap), bridgedDays: 0 };
  return { kind: 'ADJOINING', days: 0, start: null, end: null, bridgedDays: 0 };
}

const of = ({ days, start, end }: { readonly days: number; readonly start: string; readonly end: string }) => ({
  days,
  start,
  end,
});
