/** What a check of the reading against itself came to: warnings, and the facts that it puts in doubt. */
import type { ReadingWarning, ReportFacts } from '@countersign/vocabulary';
import type { ReportText } from '../facts/report-text';

/** The facts that stand once and have a confidence. */
export type DoubtedFact = 'type' | 'period' | 'asOf' | 'opinion' | 'categories';

export type AuditedFacts = Pick<
  ReportFacts,
  | 'kind'
  | 'type'
  | 'period'
  | 'asOf'
  | 'opinion'
  | 'categories'
  | 'subserviceOrganizations'
  | 'cuecs'
  | 'csocs'
  | 'controls'
  | 'exceptions'
>;

export interface AuditFinding {
  readonly warnings: readonly ReadingWarning[];
  readonly doubts: readonly DoubtedFact[];
}

export type Check = (report: ReportText, facts: AuditedFacts) => AuditFinding;

export const IN_ORDER: AuditFinding = { warnings: [], doubts: [] };
