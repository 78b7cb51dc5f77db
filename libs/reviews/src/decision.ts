import { isCalendarDate } from '@countersign/assessment';

export const DECISIONS = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'MORE_INFORMATION_NEEDED'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Condition {
  /** What the vendor, or we, must do. */
  readonly description: string;
  /** Calendar date, ISO 8601. */
  readonly dueOn: string;
  /** The account of who sees to it; left out: nobody in particular. */
  readonly ownerId?: string | null;
}

export interface ProposedDecision {
  readonly decision: Decision;
  readonly rationale: string;
  readonly conditions: readonly Condition[];
}

/** What is wrong with a proposed decision, with the path of the field in it. */
export interface Violation {
  readonly path: readonly string[];
  readonly message: string;
}

export const RATIONALE_MAX_LENGTH = 10_000;
export const CONDITIONS_MAX = 50;
export const CONDITION_MAX_LENGTH = 2_000;

/** The rules that every decision keeps; an empty list means that it may be recorded. @param today calendar date */
export function violationsOf(proposed: ProposedDecision, today: string): readonly Violation[] {
  return [...rationaleViolations(proposed.rationale), ...conditionViolations(proposed, today)];
}

function rationaleViolations(rationale: string): Violation[] {
  const path = ['rationale'];
  if (rationale.trim() === '') return [{ path, message: 'Give the reason for the decision.' }];
  if (rationale.length <= RATIONALE_MAX_LENGTH) return [];
  return [{ path, message: `Shorten the rationale to ${RATIONALE_MAX_LENGTH} characters.` }];
}

function conditionViolations({ decision, conditions }: ProposedDecision, today: string): Violation[] {
  const path = ['conditions'];
  if (decision !== 'APPROVED_WITH_CONDITIONS') {
    if (conditions.length === 0) return [];
    return [{ path, message: 'Only an approval with conditions has conditions. Remove them or change the decision.' }];
  }
  if (conditions.length === 0) return [{ path, message: 'State at least one condition, with the date it is due.' }];
  if (conditions.length > CONDITIONS_MAX) return [{ path, message: `State at most ${CONDITIONS_MAX} conditions.` }];
  return conditions.flatMap((condition, position) => violationsOfCondition(condition, String(position), today));
}

function violationsOfCondition({ description, dueOn }: Condition, position: string, today: string): Violation[] {
  const violations: Violation[] = [];
  const add = (field: string, message: string) => violations.push({ path: ['conditions', position, field], message });
  if (description.trim() === '') add('description', 'Say what has to be done.');
  if (description.length > CONDITION_MAX_LENGTH)
    add('description', `Shorten it to ${CONDITION_MAX_LENGTH} characters.`);
  if (!isCalendarDate(dueOn)) add('dueOn', 'Give the due date as year-month-day, such as 2026-03-31.');
  else if (dueOn < today) add('dueOn', 'The due date lies in the past.');
  return violations;
}
