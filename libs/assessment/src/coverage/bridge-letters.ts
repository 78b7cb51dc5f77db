import { addDays, addMonths, daysBetween } from '../calendar';
import { type CoveringDocument, type Dated, type2ReportsOf } from './covering-document';

/** A letter is the vendor's own word and no audit: longer than this it says nothing that could be relied upon. */
export const BRIDGE_MONTHS = 3;

/** A letter that bridges the time after a report. */
export interface AttachedLetter {
  readonly id: string;
  /** The report that it follows. */
  readonly follows: string;
  /** The first and the last day for which it counts. */
  readonly countsFrom: string;
  readonly countsUntil: string;
  /** How many days of the letter do not count, because they lie further than three months after the period's end. */
  readonly daysNotCounted: number;
}

/** A letter that follows no report, and why, in a sentence for a person. */
export interface UnattachedLetter {
  readonly id: string;
  readonly because: string;
}

export interface BridgeLetters {
  readonly attached: readonly AttachedLetter[];
  readonly unattached: readonly UnattachedLetter[];
}

/** The last day for which a letter can count: three months from the day after the period's end, so to 31 December after
 * 30 September. */
export const lastBridgeableDay = (periodEnd: string): string =>
  addDays(addMonths(addDays(periodEnd, 1), BRIDGE_MONTHS), -1);

/** Puts each bridge letter of a vendor to the Type 2 report that it follows. */
export function bridgeLettersOf(documents: readonly CoveringDocument[]): BridgeLetters {
  const reports = type2ReportsOf(documents);
  const letters = documents.filter(({ kind }) => kind === 'BRIDGE_LETTER').map((letter) => placed(letter, reports));
  return {
    attached: letters.filter((letter) => 'follows' in letter),
    unattached: letters.filter((letter) => 'because' in letter),
  };
}

function placed(letter: CoveringDocument, reports: readonly Dated[]): AttachedLetter | UnattachedLetter {
  const { id, from, to } = letter;
  const unattached = (because: string): UnattachedLetter => ({ id, because });
  if (from === null || to === null) return unattached('The time that the letter covers was not found in it.');
  const report = latestEnding(reports.filter((each) => each.to < to && each.from <= from));
  if (report === null)
    return unattached(
      `The letter covers ${from} to ${to}, and the vendor has no Type 2 report whose period ends before.`,
    );
  const last = lastBridgeableDay(report.to);
  if (from > last)
    return unattached(
      `The letter begins on ${from}. The last period before it ended on ${report.to}, and a letter counts until ${last} at most.`,
    );
  const first = addDays(report.to, 1);
  const countsUntil = to < last ? to : last;
  return {
    id,
    follows: report.id,
    countsFrom: from > first ? from : first,
    countsUntil,
    daysNotCounted: daysBetween(countsUntil, to),
  };
}

const latestEnding = (reports: readonly Dated[]): Dated | null =>
  reports.reduce<Dated | null>((latest, each) => (latest === null || each.to >= latest.to ? each : latest), null);
