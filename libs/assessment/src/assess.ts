import type { ReportFacts } from '@countersign/vocabulary';
import { findingsOf, type Finding } from './findings';
import { assessFreshness, DEFAULT_FRESHNESS_POLICY, type FreshnessAssessment, type FreshnessPolicy } from './freshness';

export interface Assessment extends FreshnessAssessment {
  /** The date for which the assessment holds. */
  readonly assessedOn: string;
  readonly findings: readonly Finding[];
}

/** What a report's facts mean on a day. @param today calendar date, ISO 8601 */
export function assess(
  facts: ReportFacts,
  today: string,
  policy: FreshnessPolicy = DEFAULT_FRESHNESS_POLICY,
): Assessment {
  const freshness = assessFreshness(facts, today, policy);
  return { assessedOn: today, ...freshness, findings: findingsOf(facts, freshness, today) };
}
