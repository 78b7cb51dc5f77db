import { type EntityManager, In } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { ReportRow } from '../entities';

const UNFINISHED = In(['QUEUED', 'READING']);

/** Reports that wait to be read or are being read, for the first time or once more. */
export const UNFINISHED_READINGS = [{ readStatus: UNFINISHED }, { againStatus: UNFINISHED }];

export const unfinishedReadingOf = (id: string) => UNFINISHED_READINGS.map((each) => ({ id, ...each }));

/**
 * Notes that a worker begins to read, and counts the attempt.
 * @returns the report; null where it is gone or its reading has ended, so that there is nothing to do
 */
export async function beginReading(transaction: EntityManager, reportId: string, at: Date): Promise<ReportRow | null> {
  const report = await transaction.findOne(ReportRow, {
    where: unfinishedReadingOf(reportId),
    lock: { mode: 'pessimistic_write' },
  });
  if (report === null) return null;
  const readingAttempts = report.readingAttempts + 1;
  const status = report.againStatus === null ? { readStatus: 'READING' as const } : { againStatus: 'READING' as const };
  const begun = { ...status, readingAttempts, pagesRead: 0, pages: null };
  await transaction.update(ReportRow, { id: reportId }, begun);
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.readingStarted',
    subject: { type: 'Report', id: reportId, label: report.fileName },
    before: report.againStatus === null ? { readStatus: report.readStatus } : { againStatus: report.againStatus },
    after: { ...status, attempt: readingAttempts },
  });
  return { ...report, ...begun };
}

/** Notes how far a reading has come, for pages that are opened later. A worker that lost the report changes nothing. */
export async function recordProgress(
  manager: EntityManager,
  { id, readingAttempts }: Pick<ReportRow, 'id' | 'readingAttempts'>,
  progress: { readonly pagesRead: number; readonly pages: number | null },
): Promise<void> {
  for (const reading of [{ readStatus: 'READING' as const }, { againStatus: 'READING' as const }])
    await manager.update(ReportRow, { id, readingAttempts, ...reading }, progress);
}
