export const FILE_REFUSAL_CODES = ['EMPTY_FILE', 'NOT_A_PDF', 'TOO_LARGE'] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** A file that is not taken in; what had been written of it is gone. */
export class FileRefused extends Error {
  constructor(readonly code: FileRefusalCode) {
    super(`The file was refused: ${code}.`);
    this.name = 'FileRefused';
  }
}
