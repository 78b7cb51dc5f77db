/** Why a reading failed where the document is not known to be to blame; typed refusals bring their own words. */
export const READING_FAILED = {
  code: 'READING_FAILED',
  message: 'Reading the report failed several times, for a reason that does not lie in the file. Try again later.',
} as const;

export const READER_CRASHED = {
  code: 'READER_CRASHED',
  message: 'The reader broke off on this file several times. Try again; if it fails again, save the PDF anew.',
} as const;

export const FILE_MISSING = {
  code: 'FILE_MISSING',
  message: 'The file of this report is missing on the server. Upload the same file again, then try again.',
} as const;
