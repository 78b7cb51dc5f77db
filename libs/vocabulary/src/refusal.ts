/** A document that was not read: why, and what the person can do about it. */

export const REFUSAL_CODES = [
  'EMPTY_FILE',
  'NOT_A_PDF',
  'CORRUPT_PDF',
  'PASSWORD_PROTECTED',
  'WRONG_PASSWORD',
  'TOO_LARGE',
  'TOO_MANY_PAGES',
  'TIMED_OUT',
  'OUT_OF_MEMORY',
  'NO_TEXT',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** For a person: what is wrong and what to do about it. */
  readonly message: string;
}

/** What the contract prints for a file that was refused. */
export interface RefusedDocument {
  readonly file: string;
  readonly error: Refusal;
}

/** Raised inside the reader where a document can't be read. The message is for a person. */
export class DocumentRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string = REFUSAL_MESSAGES[code],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DocumentRefused';
  }
}

export const REFUSAL_MESSAGES: Readonly<Record<RefusalCode, string>> = {
  EMPTY_FILE: 'The file is empty. Export or download the report again and upload the new file.',
  NOT_A_PDF: 'The file is not a PDF. Ask the vendor for the report as PDF, or save it as PDF, and upload that file.',
  CORRUPT_PDF: 'The PDF is damaged and could not be opened. Download it again, or ask the vendor to send it again.',
  PASSWORD_PROTECTED:
    'The PDF asks for a password before it can be opened. Give the password, or use a copy that was saved without it.',
  WRONG_PASSWORD: 'The password does not open this PDF. Check it with the vendor and try again.',
  TOO_LARGE: 'The file is larger than this installation accepts. Ask the vendor for a smaller PDF.',
  TOO_MANY_PAGES: 'The PDF has more pages than this installation reads. Upload the SOC 2 report alone.',
  TIMED_OUT: 'Reading the PDF took too long and was stopped. Try again; if it fails again, save the PDF anew.',
  OUT_OF_MEMORY: 'Reading the PDF needed more memory than allowed and was stopped. Save the PDF anew and try again.',
  NO_TEXT: 'No text was found in the PDF. If it is a scan, ask the vendor for the original PDF.',
};
