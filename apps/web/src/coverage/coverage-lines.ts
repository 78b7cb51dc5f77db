import type { CoverageInFullFragment, CoveringReportFragment } from '../gql/graphql';
import { counted } from '../terms/counts';
import { uncountedOf } from './lapse-words';

/** One line of what a vendor's documents cover, in words. */
export interface CoverageLine {
  readonly kind: 'PERIOD' | 'POINT' | 'BRIDGE' | 'GAP' | 'OVERLAP';
  readonly start: string;
  readonly end: string;
  readonly days: number | null;
  readonly report: CoveringReportFragment | null;
  readonly note: string | null;
}

/** Everything that the timeline draws, in the order of time. */
export function coverageLinesOf(coverage: CoverageInFullFragment): readonly CoverageLine[] {
  const lines: CoverageLine[] = [
    ...coverage.periods.map((period) => ({ kind: 'PERIOD' as const, note: null, ...period })),
    ...coverage.points.map(({ on, report }) => ({
      kind: 'POINT' as const,
      start: on,
      end: on,
      days: null,
      report,
      note: null,
    })),
    ...coverage.bridgeLetters.map(({ start, end, daysNotCounted, letter }) => ({
      kind: 'BRIDGE' as const,
      start,
      end,
      days: daysBetween(start, end),
      report: letter,
      note: uncountedOf(daysNotCounted),
    })),
    ...coverage.gaps.map(({ start, end, days, bridgedDays }) => ({
      kind: 'GAP' as const,
      start,
      end,
      days,
      report: null,
      note: bridgedDays > 0 ? `${counted(bridgedDays, 'day')} bridged by a letter` : null,
    })),
    ...coverage.overlaps.map(({ start, end, days }) => ({
      kind: 'OVERLAP' as const,
      start,
      end,
      days,
      report: null,
      note: null,
    })),
  ];
  return lines.sort((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end));
}

const daysBetween = (start: string, end: string) =>
  Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000) + 1;
