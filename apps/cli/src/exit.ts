/** How the command ends; scripts rely on these numbers. */
export const ExitCode = {
  OK: 0,
  /** A fault of ours or of the machine. */
  FAILED: 1,
  WRONG_USAGE: 2,
  /** `read`: at least one document was refused. */
  DOCUMENT_REFUSED: 3,
} as const;

/** The command was called wrongly; the message says what to change. */
export class UsageError extends Error {}
