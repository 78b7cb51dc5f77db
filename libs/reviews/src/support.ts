import type { Decision } from './decision';

/** How much depends on a vendor, as far as a decision is concerned. */
export interface DecisionCase {
  readonly tier: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';
  readonly decision: Decision;
  /** Every line of the checklist has passed. */
  readonly isSupported: boolean;
  readonly deciderId: string;
  /** Who reviewed the report; null: nobody in particular. */
  readonly reviewerId: string | null;
}

const isApproval = (decision: Decision): boolean => decision === 'APPROVED' || decision === 'APPROVED_WITH_CONDITIONS';

/** To rely on a report against the policy asks for a reason of its own; to refuse it never does. */
export const needsOverride = ({ decision, isSupported }: Pick<DecisionCase, 'decision' | 'isSupported'>): boolean =>
  isApproval(decision) && !isSupported;

/**
 * An approval of a critical or high vendor has two people behind it: who reviewed and another who approves. Against the
 * policy the one who decides needs another one in any case.
 */
export function needsSecondPerson(decided: DecisionCase): boolean {
  const { tier, decision, deciderId, reviewerId } = decided;
  if (!isApproval(decision) || (tier !== 'CRITICAL' && tier !== 'HIGH')) return false;
  return needsOverride(decided) || reviewerId === null || reviewerId === deciderId;
}

/** Nobody approves what the same person proposed or reviewed. */
export const mayApprove = (
  accountId: string,
  of: { readonly proposedById: string; readonly reviewerId: string | null },
) => accountId !== of.proposedById && accountId !== of.reviewerId;
