export const FILE_REFUSAL_CODES = ['EMPTY_FILE', 'NOT_A_PDF', 'TOO_LARGE'] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** A file that is not taken in; what had been written of it is gone. */
export class FileRefused extends Error {
  constructor(readonly code: FileRefusalCode) {
    super(`The file was refused: ${code}.`);
    this.name = 'FileRefused';
  }
}

export const ARCHIVE_REFUSAL_CODES = [
  'ARCHIVE_DAMAGED',
  'ARCHIVE_TOO_LARGE',
  'TOO_MANY_ENTRIES',
  'ENTRY_ENCRYPTED',
  'ENTRY_UNREADABLE',
  'ENTRY_SWELLS',
] as const;
export type ArchiveRefusalCode = (typeof ARCHIVE_REFUSAL_CODES)[number];

/** A zip, or one entry of it, that is not opened. */
export class ArchiveRefused extends Error {
  constructor(readonly code: ArchiveRefusalCode) {
    super(`The zip was refused: ${code}.`);
    this.name = 'ArchiveRefused';
  }
}
