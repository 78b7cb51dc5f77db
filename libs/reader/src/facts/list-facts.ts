/** The facts of which a report has many: controls with their tests, exceptions, and complementary controls. */
import type { ReportFacts } from '@countersign/vocabulary';
import { sectionsOfKind } from '../sections';
import { cuecsOf } from './complementary/cuecs';
import { csocsOf } from './complementary/csocs';
import { controlOccurrences } from './controls/control-occurrences';
import { controlsOf } from './controls/controls';
import { criteriaMapOf } from './controls/criteria-map';
import { withoutReferences } from './controls/references';
import { exceptionsOf } from './exceptions/exceptions';
import type { ReportText } from './report-text';
import type { ScalarFacts } from './scalar-facts';

export type ListFacts = Pick<ReportFacts, 'cuecs' | 'csocs' | 'controls' | 'exceptions' | 'warnings'>;

const NOTHING: ListFacts = { cuecs: [], csocs: [], controls: [], exceptions: [], warnings: [] };

export function listFactsOf(report: ReportText, facts: ScalarFacts): ListFacts {
  const kind = facts.kind?.value ?? null;
  if (kind === 'OTHER' || kind === 'BRIDGE_LETTER') return NOTHING;
  const cuecs = cuecsOf(report);
  const csocs = csocsOf(report, facts.subserviceOrganizations);
  const listings = sectionsOfKind(report.sections, 'SYSTEM_DESCRIPTION', 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS');
  const { occurrences, map } = withoutReferences(
    controlOccurrences(report),
    criteriaMapOf(listings.flatMap((section) => section.elements)),
  );
  return {
    cuecs: cuecs.controls,
    csocs: csocs.controls,
    controls: controlsOf(occurrences, map),
    exceptions: exceptionsOf(report, { occurrences, map, opinion: facts.opinion }),
    warnings: [...cuecs.warnings, ...csocs.warnings],
  };
}
