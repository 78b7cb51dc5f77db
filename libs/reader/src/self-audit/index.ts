/** The reader against the document: where what was read disagrees with itself, it says so and is less sure. */
import type { Fact, ReadingWarning } from '@countersign/vocabulary';
import type { ReportText } from '../facts/report-text';
import { categoriesWithoutControls, controlsOutsideCategories } from './categories-without-controls';
import { complementaryChecks, csocsExpected, cuecsExpected } from './complementary-lists';
import { controlsLeftUnread } from './controls-left-unread';
import { controlsWithoutCriteria } from './controls-without-criteria';
import { criteriaWithoutControls } from './criteria-without-controls';
import type { AuditedFacts, Check, DoubtedFact } from './finding';
import { unreadResponses, untoldFindings, untoldResponses } from './half-told-exceptions';
import { controlsExpected, unclearResults } from './missing-lists';
import { modifiedOpinionWithoutBasis, modifiedOpinionWithoutExceptions } from './modified-opinion';
import { providersOfControls } from './providers-of-controls';
import { typeAndPeriod, typeAndTests } from './type-and-tests';
import { unansweredResponses } from './unanswered-responses';
import { unlistedControls } from './unlisted-controls';
import { unnamedControls } from './unnamed-controls';
import { controlsWithoutTests, testsLeftUnread } from './unread-tests';
import { untoldDeviations } from './untold-deviations';

const CHECKS: readonly Check[] = [
  typeAndPeriod,
  typeAndTests,
  modifiedOpinionWithoutBasis,
  modifiedOpinionWithoutExceptions,
  categoriesWithoutControls,
  controlsOutsideCategories,
  criteriaWithoutControls,
  controlsWithoutCriteria,
  controlsExpected,
  cuecsExpected,
  csocsExpected,
  ...complementaryChecks,
  providersOfControls,
  unclearResults,
  unlistedControls,
  unnamedControls,
  controlsLeftUnread,
  unansweredResponses,
  testsLeftUnread,
  controlsWithoutTests,
  untoldDeviations,
  untoldFindings,
  untoldResponses,
  unreadResponses,
];

/** `facts` with the doubts that the checks raise, and the warnings that say why. */
export function selfAudit<Facts extends AuditedFacts>(
  report: ReportText,
  facts: Facts,
): { readonly facts: Facts; readonly warnings: readonly ReadingWarning[] } {
  if (facts.kind?.value !== 'SOC2') return { facts, warnings: [] };
  const findings = CHECKS.map((check) => check(report, facts));
  const doubts = new Set(findings.flatMap((finding) => finding.doubts));
  return { facts: doubted(facts, doubts), warnings: findings.flatMap((finding) => finding.warnings) };
}

const lowered = <Found extends Fact<unknown>>(fact: Found): Found =>
  fact.confidence === 'CERTAIN' ? { ...fact, confidence: 'PROBABLE' } : fact;

const doubted = <Facts extends AuditedFacts>(facts: Facts, doubts: ReadonlySet<DoubtedFact>): Facts => {
  const unless = <Found extends Fact<unknown>>(name: DoubtedFact, fact: Found | null): Found | null =>
    fact && doubts.has(name) ? lowered(fact) : fact;
  return {
    ...facts,
    type: unless('type', facts.type),
    period: unless('period', facts.period),
    asOf: unless('asOf', facts.asOf),
    opinion: unless('opinion', facts.opinion),
    categories: doubts.has('categories') ? facts.categories.map(lowered) : facts.categories,
  };
};
