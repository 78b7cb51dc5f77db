import { FileRefused } from './file-refused';
import type { Start } from './receive';

/** A PDF says so within its first 1024 bytes (PDF 1.7, appendix H, implementation note 13). */
const SIGNATURE_WITHIN = 1024;

const SIGNATURE = Buffer.from('%PDF-');

/** Whether a file may be a PDF by its first bytes. */
export const hasPdfSignature = (start: Buffer): boolean => {
  const at = start.subarray(0, SIGNATURE_WITHIN).indexOf(SIGNATURE);
  return at !== -1;
};

/** The start of a report. */
export const PDF_START: Start = {
  bytes: SIGNATURE_WITHIN,
  check(start) {
    if (!hasPdfSignature(start)) throw new FileRefused('NOT_A_PDF');
  },
};
