import { addDays, daysBetween } from '../calendar';
import type { AttachedLetter } from './bridge-letters';
import type { Lapse } from './lapses';

export const REPORT_STANDINGS = ['STALE', 'EXPIRING', 'BRIDGED', 'CURRENT', 'NONE'] as const;
/**
 * How a vendor stands by the report that stays current longest: one of these, the most urgent first. BRIDGED: the report
 * is current, and today is a day for which a bridge letter after it counts. NONE: no report with a date was read.
 */
export type ReportStanding = (typeof REPORT_STANDINGS)[number];

export interface StandingPolicy {
  /** Calendar date. */
  readonly today: string;
  /** Days before its last good day from which a report counts as expiring. */
  readonly expiringWithinDays: number;
}

export function reportStandingOf(
  lapses: readonly Lapse[],
  letters: readonly AttachedLetter[],
  { today, expiringWithinDays }: StandingPolicy,
): ReportStanding {
  const report = lapses.find(({ what }) => what === 'REPORT');
  if (report === undefined) return 'NONE';
  const daysLeft = daysBetween(today, addDays(report.on, -1));
  if (daysLeft < 0) return 'STALE';
  // That the report runs out matters more than a letter beside it.
  if (daysLeft <= expiringWithinDays) return 'EXPIRING';
  const isBridged = letters.some(
    ({ follows, countsFrom, countsUntil }) => follows === report.id && countsFrom <= today && today <= countsUntil,
  );
  return isBridged ? 'BRIDGED' : 'CURRENT';
}
