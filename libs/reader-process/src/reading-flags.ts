import type { ReadingLimits } from './limits';

/** How Node runs a reading: what a report must not do, and what it may use. */
export const readingFlags = ({ maxHeapMiB }: Pick<ReadingLimits, 'maxHeapMiB'>): readonly string[] => [
  `--max-old-space-size=${maxHeapMiB}`,
  // V8 would let the garbage of a long report grow to as much as what lives, since so much memory is allowed.
  '--heap-growing-percent=40',
  '--disallow-code-generation-from-strings',
  '--disable-proto=delete',
];
