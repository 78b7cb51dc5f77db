/** The categories in scope against the series of criteria that the controls serve: CC, A1, C1, PI1, P1 to P8. */
import { categoryOf, type Criterion, type TrustServicesCategory } from '@countersign/vocabulary';
import { warning } from '../facts/claims';
import { IN_ORDER, type AuditedFacts, type Check } from './finding';

const NAMES: Readonly<Record<TrustServicesCategory, string>> = {
  SECURITY: 'security',
  AVAILABILITY: 'availability',
  PROCESSING_INTEGRITY: 'processing integrity',
  CONFIDENTIALITY: 'confidentiality',
  PRIVACY: 'privacy',
};

const LEAST_CRITERIA = 5;

const criteriaTested = (facts: AuditedFacts): readonly Criterion[] => [
  ...new Set(facts.controls.flatMap((control) => control.criteria)),
];

export const categoriesWithoutControls: Check = (_report, facts) => {
  const tested = criteriaTested(facts);
  // A report whose tables show no criteria says nothing about them.
  if (tested.length < LEAST_CRITERIA || facts.categories.length === 0) return IN_ORDER;
  const served = new Set(tested.map(categoryOf));
  const lacking = facts.categories.filter(({ value }) => value !== 'SECURITY' && !served.has(value));
  const warnings = lacking.map(({ value, evidence }) =>
    warning(
      'CATEGORY_WITHOUT_CONTROLS',
      `The report covers ${NAMES[value]}, but none of the controls found serves one of its criteria.`,
      evidence,
    ),
  );
  return { warnings, doubts: lacking.length > 0 ? ['categories'] : [] };
};

export const controlsOutsideCategories: Check = (_report, facts) => {
  const inScope = new Set(facts.categories.map(({ value }) => value));
  if (inScope.size === 0) return IN_ORDER;
  const outside = new Map<TrustServicesCategory, AuditedFacts['controls'][number]>();
  for (const control of facts.controls) {
    for (const criterion of control.criteria) {
      const category = categoryOf(criterion);
      // The common criteria serve every category.
      if (category && category !== 'SECURITY' && !inScope.has(category) && !outside.has(category))
        outside.set(category, control);
    }
  }
  const warnings = [...outside].map(([category, control]) =>
    warning(
      'CRITERIA_OUTSIDE_CATEGORIES',
      `Controls serve criteria of ${NAMES[category]}, which the auditor's report does not name among the categories in scope.`,
      control.evidence.slice(0, 1),
    ),
  );
  return { warnings, doubts: warnings.length > 0 ? ['categories'] : [] };
};
