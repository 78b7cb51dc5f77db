import type { Decision } from '../../gql/graphql';

export interface ConditionValues {
  /** Tells the lines of the form apart. */
  readonly key: string;
  readonly description: string;
  /** Calendar date. */
  readonly dueOn: string | null;
  readonly ownerId: string | null;
}

export interface DecisionValues {
  readonly decision: Decision | '';
  readonly rationale: string;
  readonly overrideRationale: string;
  readonly conditions: readonly ConditionValues[];
}

export const EMPTY_DECISION: DecisionValues = { decision: '', rationale: '', overrideRationale: '', conditions: [] };

/** Whether something that was kept is a decision that was being written. */
export function isDecisionDraft(kept: unknown): kept is DecisionValues {
  if (typeof kept !== 'object' || kept === null) return false;
  const { decision, rationale, overrideRationale, conditions } = kept as Partial<Record<keyof DecisionValues, unknown>>;
  return (
    [decision, rationale, overrideRationale].every((each) => typeof each === 'string') && Array.isArray(conditions)
  );
}

export const isApproval = (decision: Decision | ''): boolean =>
  decision === 'APPROVED' || decision === 'APPROVED_WITH_CONDITIONS';

let made = 0;

/** @param ownerId who sees to it, unless somebody says otherwise */
export const emptyCondition = (ownerId: string): ConditionValues => ({
  // Unlike those of a draft that was kept from before.
  key: `condition ${Date.now()} ${(made += 1)}`,
  description: '',
  dueOn: null,
  ownerId,
});

/** What keeps the decision from being sent, by field; the API looks again. */
export function wrongIn({ decision, rationale, conditions }: DecisionValues): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (decision === '') wrong.decision = 'Choose a decision.';
  if (rationale.trim() === '') wrong.rationale = 'Give the reason for the decision.';
  if (decision !== 'APPROVED_WITH_CONDITIONS') return wrong;
  if (conditions.length === 0) wrong.conditions = 'State at least one condition, with the date it is due.';
  conditions.forEach(({ description, dueOn }, index) => {
    if (description.trim() === '') wrong[`conditions.${index}.description`] = 'Say what has to be done.';
    if (dueOn === null) wrong[`conditions.${index}.dueOn`] = 'Give the day by which it has to be done.';
  });
  return wrong;
}
