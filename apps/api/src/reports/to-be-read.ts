/** How the reading of a file stands that waits for its turn, the first time or once more. */
export const TO_BE_READ = {
  readStatus: 'QUEUED' as const,
  pagesRead: 0,
  pages: null,
  failureCode: null,
  failureMessage: null,
  failedAt: null,
};
