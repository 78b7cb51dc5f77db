import { addDays, daysBetween } from '../calendar';
import { type AttachedLetter, type UnattachedLetter, bridgeLettersOf } from './bridge-letters';
import { type CoveringDocument, type Dated, type1ReportsOf, type2ReportsOf } from './covering-document';
import { type Lapse, lapsesOf } from './lapses';

/** The period that a Type 2 report covers, both days inclusive. */
export interface CoveredPeriod {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
}

/** A Type 1 report: design alone, on one day. */
export interface AsOfPoint {
  readonly id: string;
  readonly on: string;
}

/** Time between two periods that no Type 2 report covers. */
export interface CoverageGap {
  readonly start: string;
  readonly end: string;
  readonly days: number;
  /** How many of the days a bridge letter counts for. */
  readonly bridgedDays: number;
  readonly after: string;
  readonly before: string;
}

/** Time that two Type 2 reports cover both. */
export interface CoverageOverlap {
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly earlier: string;
  readonly later: string;
}

/** What a vendor's documents cover, as of a day. */
export interface Coverage {
  readonly periods: readonly CoveredPeriod[];
  readonly points: readonly AsOfPoint[];
  readonly gaps: readonly CoverageGap[];
  readonly overlaps: readonly CoverageOverlap[];
  readonly letters: readonly AttachedLetter[];
  readonly unattached: readonly UnattachedLetter[];
  /** The last day covered without a break from the latest period on, by it and by what bridges the time after it. */
  readonly coveredUntil: string | null;
  /** Days since then that nothing covers; 0 where today is covered; null where nothing was ever covered. */
  readonly daysUncovered: number | null;
  /** What ends, the earliest first, whether it lies ahead or has passed. */
  readonly lapses: readonly Lapse[];
}

/** @param today calendar date, ISO 8601 */
export function coverageOf(documents: readonly CoveringDocument[], today: string): Coverage {
  const reports = type2ReportsOf(documents);
  const { attached, unattached } = bridgeLettersOf(documents);
  const { gaps, overlaps } = between(reports, attached);
  const coveredUntil = endOfCover(reports, attached);
  return {
    periods: reports.map(({ id, from, to }) => ({ id, start: from, end: to, days: daysIn(from, to) })),
    points: type1ReportsOf(documents).map(({ id, to }) => ({ id, on: to })),
    gaps,
    overlaps,
    letters: attached,
    unattached,
    coveredUntil,
    daysUncovered: coveredUntil === null ? null : Math.max(0, daysBetween(coveredUntil, today)),
    lapses: lapsesOf(documents, attached),
  };
}

/** Both days counted. */
const daysIn = (start: string, end: string) => daysBetween(start, end) + 1;

/** Walks along the periods: each begins before, at, or after the end of what was covered so far. */
function between(reports: readonly Dated[], letters: readonly AttachedLetter[]) {
  const gaps: CoverageGap[] = [];
  const overlaps: CoverageOverlap[] = [];
  let furthest: Dated | null = null;
  for (const report of reports) {
    if (furthest !== null) {
      const next = addDays(furthest.to, 1);
      if (report.from > next) gaps.push(gapBetween(furthest, report, letters));
      if (report.from < next) overlaps.push(overlapOf(furthest, report));
    }
    if (furthest === null || report.to > furthest.to) furthest = report;
  }
  return { gaps, overlaps };
}

function gapBetween(earlier: Dated, later: Dated, letters: readonly AttachedLetter[]): CoverageGap {
  const [start, end] = [addDays(earlier.to, 1), addDays(later.from, -1)];
  const spans = letters
    .filter(({ follows }) => follows === earlier.id)
    .map(({ countsFrom, countsUntil }) => ({ start: countsFrom, end: countsUntil < end ? countsUntil : end }))
    .filter((span) => span.start <= span.end);
  return { start, end, days: daysIn(start, end), bridgedDays: daysOfAll(spans), after: earlier.id, before: later.id };
}

/** How many days lie in one span at least. */
function daysOfAll(spans: readonly { readonly start: string; readonly end: string }[]): number {
  let [days, last] = [0, ''];
  for (const { start, end } of [...spans].sort((one, other) => (one.start < other.start ? -1 : 1))) {
    const from = start > last ? start : addDays(last, 1);
    if (from <= end) days += daysIn(from, end);
    if (end > last) last = end;
  }
  return days;
}

function overlapOf(earlier: Dated, later: Dated): CoverageOverlap {
  const end = later.to < earlier.to ? later.to : earlier.to;
  return { start: later.from, end, days: daysIn(later.from, end), earlier: earlier.id, later: later.id };
}

/** The end of the latest period, carried on by letters that leave no day out. */
function endOfCover(reports: readonly Dated[], letters: readonly AttachedLetter[]): string | null {
  const ends = reports.map(({ to }) => to).sort();
  const last = ends.at(-1);
  if (last === undefined) return null;
  const inOrder = [...letters].sort((one, other) => (one.countsFrom < other.countsFrom ? -1 : 1));
  return inOrder.reduce(
    (until, letter) =>
      letter.countsFrom <= addDays(until, 1) && letter.countsUntil > until ? letter.countsUntil : until,
    last,
  );
}
