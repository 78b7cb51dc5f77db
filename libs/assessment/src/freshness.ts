import type { ReportFacts } from '@countersign/vocabulary';
import { addDays, addMonths, daysBetween } from './calendar';

export const FRESHNESSES = ['CURRENT', 'EXPIRING', 'STALE', 'UNKNOWN'] as const;
/** UNKNOWN: the document is no SOC 2 report, or no period end or as-of date was found in it. */
export type Freshness = (typeof FRESHNESSES)[number];

export interface FreshnessPolicy {
  /** Calendar months after the period's end or the as-of date up to which a report serves. */
  readonly currentForMonths: number;
  /** Days before that limit from which the report counts as expiring. */
  readonly expiringWithinDays: number;
}

/** No standard sets a limit; twelve months is the custom of the field. */
export const DEFAULT_FRESHNESS_POLICY: FreshnessPolicy = { currentForMonths: 12, expiringWithinDays: 60 };

export interface FreshnessAssessment {
  readonly freshness: Freshness;
  /** The first calendar date on which the report is stale; null where unknown. */
  readonly staleOn: string | null;
  /** Days left until the last day that is not stale: 0 on that day, negative once stale; null where unknown. */
  readonly daysLeft: number | null;
}

/** The date that a report's age counts from: the period's end (Type 2) or the as-of date (Type 1). */
export const ageCountsFrom = (facts: Pick<ReportFacts, 'period' | 'asOf'>): string | null =>
  facts.period?.value.end ?? facts.asOf?.value ?? null;

const UNKNOWN: FreshnessAssessment = { freshness: 'UNKNOWN', staleOn: null, daysLeft: null };

/** @param today calendar date, ISO 8601 */
export function assessFreshness(
  facts: Pick<ReportFacts, 'kind' | 'period' | 'asOf'>,
  today: string,
  policy: FreshnessPolicy = DEFAULT_FRESHNESS_POLICY,
): FreshnessAssessment {
  const from = ageCountsFrom(facts);
  if (facts.kind?.value !== 'SOC2' || from === null) return UNKNOWN;
  const lastDay = addMonths(from, policy.currentForMonths);
  const daysLeft = daysBetween(today, lastDay);
  return { freshness: freshnessOf(daysLeft, policy), staleOn: addDays(lastDay, 1), daysLeft };
}

function freshnessOf(daysLeft: number, policy: FreshnessPolicy): Freshness {
  if (daysLeft < 0) return 'STALE';
  return daysLeft <= policy.expiringWithinDays ? 'EXPIRING' : 'CURRENT';
}
