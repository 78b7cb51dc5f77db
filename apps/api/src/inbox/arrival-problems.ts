import { ArchiveRefused, type ArchiveRefusalCode, FileRefused } from '@countersign/files';
import { REFUSAL_MESSAGES } from '@countersign/vocabulary';

/** Why a file, or an entry of a zip, was not taken in: a stable code, and a sentence for a person. */
export interface ArrivalProblem {
  readonly code: string;
  readonly message: string;
}

const ARCHIVE_MESSAGES: Readonly<Record<ArchiveRefusalCode, string>> = {
  ARCHIVE_DAMAGED: 'The zip is damaged from here on. Make it again, or send the reports one by one.',
  ARCHIVE_TOO_LARGE:
    'The zip holds more than is accepted at once. Send the reports in smaller zips; what was taken in already stays.',
  TOO_MANY_ENTRIES: 'The zip holds more files than are accepted at once. Split it up.',
  ENTRY_ENCRYPTED: 'The file is locked by a password in its zip. Unpack it, and send it by itself.',
  ENTRY_UNREADABLE: 'The file could not be unpacked. Unpack it yourself, and send it by itself.',
  ENTRY_SWELLS: 'The file unpacks to far more than a report would. If it is one all the same, send it by itself.',
};

/** What the sender is told of a file that was not taken in; null: the error is none of these. */
export function arrivalProblemOf(error: unknown, maxUploadBytes: number): ArrivalProblem | null {
  if (error instanceof ArchiveRefused) return { code: error.code, message: ARCHIVE_MESSAGES[error.code] };
  if (!(error instanceof FileRefused)) return null;
  if (error.code !== 'TOO_LARGE') return { code: error.code, message: REFUSAL_MESSAGES[error.code] };
  const mebibytes = Math.floor(maxUploadBytes / 1024 / 1024);
  return {
    code: error.code,
    message: `The file is larger than ${mebibytes} MiB, the most that is accepted. Ask the vendor for a smaller PDF.`,
  };
}
