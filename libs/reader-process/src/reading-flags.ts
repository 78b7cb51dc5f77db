import type { ReadingLimits } from './limits';

/** How Node runs a reading: what a report must not do, and what it may use. */
export const readingFlags = ({ maxHeapMiB }: Pick<ReadingLimits, 'maxHeapMiB'>): readonly string[] => [
  `--max-old-space-size=${maxHeapMiB}`,
  // MiB. What a page draws is garbage soon; a nursery that begins small would copy it about.
  '--min-semi-space-size=16',
  // MiB. A long report fills as much for good; clearing up on the way to there finds little.
  '--initial-old-space-size=96',
  // Rules meet long texts at once; interpreting an expression the first time costs more than compiling it.
  '--no-regexp-tier-up',
  '--disallow-code-generation-from-strings',
  '--disable-proto=delete',
];
