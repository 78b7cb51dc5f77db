import type { RefusalCode } from '@countersign/vocabulary';

/** What lies in the document itself; reading the same bytes with the same reader ends the same way. */
const LIES_IN_THE_DOCUMENT: ReadonlySet<string> = new Set<RefusalCode>([
  'EMPTY_FILE',
  'NOT_A_PDF',
  'CORRUPT_PDF',
  'PASSWORD_PROTECTED',
  'WRONG_PASSWORD',
  'TOO_LARGE',
  'TOO_MANY_PAGES',
  'NO_TEXT',
]);

/** Whether the reason of a failure may be gone when the reading is tried again. */
export const mayPassNextTime = (failureCode: string): boolean => !LIES_IN_THE_DOCUMENT.has(failureCode);
