import { addDays } from '../calendar';
import type { AttachedLetter } from './bridge-letters';
import type { CoveringDocument } from './covering-document';

export const LAPSING = ['REPORT', 'BRIDGE_LETTER'] as const;
/** REPORT: the report becomes stale. BRIDGE_LETTER: the time ends for which a letter counts. */
export type Lapsing = (typeof LAPSING)[number];

/** Something that serves no longer from a day on. */
export interface Lapse {
  readonly what: Lapsing;
  readonly id: string;
  /** The first day on which it serves no longer. */
  readonly on: string;
}

/**
 * What ends of a vendor's documents, the earliest first: the report that stays current longest, and the last letter
 * that follows it. Older reports were replaced, so that nothing ends with them.
 */
export function lapsesOf(documents: readonly CoveringDocument[], letters: readonly AttachedLetter[]): readonly Lapse[] {
  const governing = longestCurrent(documents);
  if (governing === null) return [];
  const following = letters
    .filter(({ follows }) => follows === governing.id)
    .reduce<AttachedLetter | null>((last, each) => (last && last.countsUntil >= each.countsUntil ? last : each), null);
  const lapses: Lapse[] = [{ what: 'REPORT', id: governing.id, on: governing.staleOn }];
  if (following) lapses.push({ what: 'BRIDGE_LETTER', id: following.id, on: addDays(following.countsUntil, 1) });
  return lapses.sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** What lapses next; where nothing will any more, what lapsed last; null where nothing ever counted. */
export const nextLapseOf = (lapses: readonly Lapse[], today: string): Lapse | null => {
  const report = lapses.find(({ what }) => what === 'REPORT') ?? null;
  // A stale report is what matters, whatever a letter after it said.
  if (report === null || report.on <= today) return report;
  return lapses.find(({ on }) => on > today) ?? null;
};

function longestCurrent(documents: readonly CoveringDocument[]): (CoveringDocument & { staleOn: string }) | null {
  let found: (CoveringDocument & { staleOn: string }) | null = null;
  for (const { staleOn, ...document } of documents)
    if (
      staleOn !== null &&
      (found === null || staleOn > found.staleOn || (staleOn === found.staleOn && document.id > found.id))
    )
      found = { ...document, staleOn };
  return found;
}
