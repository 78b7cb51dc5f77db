/** The Trust Services Criteria (TSP section 100, 2017 criteria with revised points of focus 2022). */

export const TRUST_SERVICES_CATEGORIES = [
  'SECURITY',
  'AVAILABILITY',
  'PROCESSING_INTEGRITY',
  'CONFIDENTIALITY',
  'PRIVACY',
] as const;
export type TrustServicesCategory = (typeof TRUST_SERVICES_CATEGORIES)[number];

/** A criterion by its identifier: CC1.1 to CC9.2, A1.1 to A1.3, C1.1, C1.2, PI1.1 to PI1.5, P1.1 to P8.1. */
export type Criterion = string;

const CRITERION = /^(CC[1-9]\.\d{1,2}|A1\.[1-3]|C1\.[12]|PI1\.[1-5]|P[1-8]\.\d{1,2})$/;

export const isCriterion = (text: string): text is Criterion => CRITERION.test(text);

/** The category that a criterion belongs to. The common criteria (CC) serve every category and count as Security. */
export function categoryOf(criterion: Criterion): TrustServicesCategory | null {
  if (!isCriterion(criterion)) return null;
  if (criterion.startsWith('CC')) return 'SECURITY';
  if (criterion.startsWith('PI')) return 'PROCESSING_INTEGRITY';
  if (criterion.startsWith('A')) return 'AVAILABILITY';
  if (criterion.startsWith('C')) return 'CONFIDENTIALITY';
  return 'PRIVACY';
}
