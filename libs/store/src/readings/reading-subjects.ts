import { INBOX_READINGS } from '../inbox/inbox-readings';
import { recordFailure, recordReading } from './outcome';
import { beginReading, recordProgress } from './progress';
import type { ReadingSubject } from './reading-subject';

const REPORT_READINGS: ReadingSubject = {
  begin: beginReading,
  progress: recordProgress,
  keep: recordReading,
  fail: recordFailure,
};

/** What can be read, by what a job names. */
export const READING_SUBJECTS = { report: REPORT_READINGS, inboxItem: INBOX_READINGS } as const;
