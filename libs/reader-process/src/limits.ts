/** What one reading may use. A report of 200 dense pages needs about a tenth of these. */
export interface ReadingLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Wall-clock time for the whole reading. */
  readonly timeoutMs: number;
  /** V8's heap in the child. */
  readonly maxHeapMiB: number;
  /** Resident memory of the child, buffers and native code included; watched where the system shows it (Linux). */
  readonly maxResidentMiB: number;
}

export const DEFAULT_READING_LIMITS: ReadingLimits = {
  maxBytes: 100 * 1024 * 1024,
  maxPages: 1_000,
  timeoutMs: 10 * 60_000,
  maxHeapMiB: 1_024,
  maxResidentMiB: 2_048,
};
