import { type Candidate, bestPairs } from '@countersign/cuecs';
import type { Control, ReportedException } from '@countersign/vocabulary';
import { likeness, normalWords } from '../corrections/items';
import type { Compared } from './compared';

export const EXCEPTION_CHANGES = ['NEW', 'REPEATED', 'RESOLVED', 'NOT_TESTED_AGAIN'] as const;
/**
 * RESOLVED: the later report tests the control and finds no exception. NOT_TESTED_AGAIN: it lacks the control or has no
 * result for it, so that nothing is known of the exception.
 */
export type ExceptionChange = (typeof EXCEPTION_CHANGES)[number];

export type ComparedException<Exception = ReportedException> = Compared<ExceptionChange, Exception>;

interface Tested<Exception> {
  readonly exceptions: readonly Exception[];
  readonly controls: readonly Control[];
}

/** The exceptions of the later report in its order, then those that it does not have any more. */
export function compareExceptions<Exception extends ReportedException>(
  before: Tested<Exception>,
  after: Tested<Exception>,
): readonly ComparedException<Exception>[] {
  const candidates = before.exceptions.flatMap((previous, left) =>
    after.exceptions.flatMap((current, right): Candidate[] => {
      const worth = kinship(previous, current);
      return worth > 0 ? [{ left, right, worth }] : [];
    }),
  );
  const pairs = bestPairs(candidates);
  const previousOf = new Map(pairs.map(({ left, right }) => [right, before.exceptions[left]!]));
  const repeated = new Set(pairs.map(({ left }) => left));
  const kept = after.exceptions.map((current, right): ComparedException<Exception> => {
    const previous = previousOf.get(right) ?? null;
    return { change: previous === null ? 'NEW' : 'REPEATED', previous, current };
  });
  const gone = before.exceptions.filter((_, left) => !repeated.has(left));
  return [
    ...kept,
    ...gone.map((previous) => {
      const change = isTestedIn(after.controls, previous) ? ('RESOLVED' as const) : ('NOT_TESTED_AGAIN' as const);
      return { change, previous, current: null };
    }),
  ];
}

/** Below it, two descriptions of controls are of two controls, even under one identifier: a report may number anew. */
const OTHER_CONTROL_BELOW = 0.3;
/** From it on, two descriptions are of one control, whatever its identifier. */
const SAME_CONTROL_FROM = 0.75;
/** From it on, two findings say the same; auditors word all their findings alike, so that it takes much. */
const SAME_FINDING_FROM = 0.75;

/** How far two exceptions are one and the same deviation, a year apart; 0: they are not. */
function kinship(previous: ReportedException, current: ReportedException): number {
  const words = likeness(findingWords(previous), findingWords(current));
  const controls = likenessOfControls(previous.control, current.control);
  if (isSameId(previous.controlId, current.controlId)) {
    const isRenumbered = controls !== null && controls < OTHER_CONTROL_BELOW;
    if (!isRenumbered) return 2 + words;
  }
  if (controls !== null) return controls >= SAME_CONTROL_FROM ? 1 + words : 0;
  // Two identifiers that differ speak against one control where nothing else is known of it.
  const areBothNamed = previous.controlId !== null && current.controlId !== null;
  return !areBothNamed && words >= SAME_FINDING_FROM ? words : 0;
}

/** From year to year the auditor counts another sample: "2 of 25 users" and "3 of 40 users" are one finding. */
const findingWords = ({ finding }: ReportedException): string => normalWords(finding).replace(/\p{N}+/gu, '#');

const likenessOfControls = (one: string | null, other: string | null): number | null =>
  one === null || other === null ? null : likeness(normalWords(one), normalWords(other));

const keyOf = (id: string): string => id.trim().toLowerCase();
const isSameId = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && keyOf(one) === keyOf(other);

/** Whether a report has a test of the exception's control that came to a result without exception. */
function isTestedIn(controls: readonly Control[], { controlId, control }: ReportedException): boolean {
  return controls.some(({ id, description, tests }) => {
    const alike = likenessOfControls(control, description || null);
    const isSame = isSameId(id, controlId)
      ? alike === null || alike >= OTHER_CONTROL_BELOW
      : alike !== null && alike >= SAME_CONTROL_FROM;
    return isSame && tests.some(({ outcome }) => outcome === 'NO_EXCEPTION');
  });
}
