import { isCalendarDate } from '@countersign/assessment';
import type { Violation } from './decision';

export const DISPOSITIONS = ['ACCEPTED', 'COMPENSATING_CONTROL', 'FOLLOW_UP', 'BLOCKING'] as const;
/** What an exception of the auditor means to us. */
export type DispositionKind = (typeof DISPOSITIONS)[number];

export interface Disposition {
  readonly kind: DispositionKind;
  /** The reason, the control of ours that stands in, or what is asked of the vendor. */
  readonly text: string;
  /** Calendar date: by when the vendor has to answer; of a FOLLOW_UP alone. */
  readonly dueOn: string | null;
}

export const DISPOSITION_MAX_LENGTH = 5_000;

const ASKED: Readonly<Record<DispositionKind, string>> = {
  ACCEPTED: 'Give the reason why it is accepted.',
  COMPENSATING_CONTROL: 'Name the control that compensates.',
  FOLLOW_UP: 'Say what is asked of the vendor.',
  BLOCKING: 'Say why it stands against relying on the report.',
};

/** What is wrong with a disposition; an empty list means that it may be recorded. @param today calendar date */
export function dispositionViolations({ kind, text, dueOn }: Disposition, today: string): readonly Violation[] {
  const violations: Violation[] = [];
  if (text.trim() === '') violations.push({ path: ['text'], message: ASKED[kind] });
  if (text.length > DISPOSITION_MAX_LENGTH)
    violations.push({ path: ['text'], message: `Shorten it to ${DISPOSITION_MAX_LENGTH} characters.` });
  if (kind !== 'FOLLOW_UP' && dueOn !== null)
    violations.push({ path: ['dueOn'], message: 'Only a follow-up has a day by which the vendor has to answer.' });
  if (kind !== 'FOLLOW_UP') return violations;
  if (dueOn === null || !isCalendarDate(dueOn))
    violations.push({ path: ['dueOn'], message: 'Give the day by which the vendor has to answer.' });
  else if (dueOn < today) violations.push({ path: ['dueOn'], message: 'The day lies in the past.' });
  return violations;
}
