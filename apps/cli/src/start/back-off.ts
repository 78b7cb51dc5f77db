const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/** Whatever has run for this long was well, and its next failure is its first. */
const WELL_AFTER_MS = 60_000;

/** How long to wait before something that ended is started again: half a second, doubled at each early end. */
export class BackOff {
  private earlyEnds = 0;

  /** @param ranForMs how long it ran before it ended */
  next(ranForMs: number): number {
    if (ranForMs >= WELL_AFTER_MS) this.earlyEnds = 0;
    const wait = Math.min(FIRST_MS * 2 ** this.earlyEnds, LONGEST_MS);
    this.earlyEnds += 1;
    return wait;
  }
}
