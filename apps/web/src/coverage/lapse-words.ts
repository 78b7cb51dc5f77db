import type { CoverageInFullFragment } from '../gql/graphql';
import { counted } from '../terms/counts';
import { dayOf } from '../terms/dates';

type Lapse = NonNullable<CoverageInFullFragment['nextLapse']>;

const WHAT = {
  REPORT: { ahead: 'The report is stale from', past: 'The report has been stale since' },
  BRIDGE_LETTER: { ahead: 'The bridge letter counts no longer from', past: 'The bridge letter has not counted since' },
} as const;

/** When something lapses, in a sentence for a person. */
export const lapseOf = ({ what, on }: Pick<Lapse, 'what' | 'on'>, today: string): string =>
  `${on > today ? WHAT[what].ahead : WHAT[what].past} ${dayOf(on)}`;

/** Why a letter does not count to its end; null where it does. The server draws the line. */
export const uncountedOf = (daysNotCounted: number): string | null =>
  daysNotCounted > 0
    ? `a letter counts for three months after the report’s period, so ${counted(daysNotCounted, 'further day')} of it ${daysNotCounted === 1 ? 'does' : 'do'} not`
    : null;

/** How far the cover reaches, in a sentence for a person. */
export function coveredOf({ coveredUntil, daysUncovered }: CoverageInFullFragment): string {
  if (coveredUntil == null || daysUncovered == null) return 'No Type 2 report covers any time';
  return daysUncovered === 0
    ? `Covered until ${dayOf(coveredUntil)}`
    : `Covered until ${dayOf(coveredUntil)}, ${counted(daysUncovered, 'day')} ago`;
}
