import { type EntityManager, In } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { ReportRow } from '../entities';

/**
 * Notes that a worker begins to read, and counts the attempt.
 * @returns the report; null where it is gone or its reading has ended, so that there is nothing to do
 */
export async function beginReading(transaction: EntityManager, reportId: string, at: Date): Promise<ReportRow | null> {
  const report = await transaction.findOne(ReportRow, {
    where: { id: reportId, readStatus: In(['QUEUED', 'READING']) },
    lock: { mode: 'pessimistic_write' },
  });
  if (report === null) return null;
  const readingAttempts = report.readingAttempts + 1;
  const begun = { readStatus: 'READING', readingAttempts, pagesRead: 0, pages: null } as const;
  await transaction.update(ReportRow, { id: reportId }, begun);
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.readingStarted',
    subject: { type: 'Report', id: reportId, label: report.fileName },
    before: { readStatus: report.readStatus },
    after: { readStatus: 'READING', attempt: readingAttempts },
  });
  return { ...report, ...begun };
}

/** Notes how far a reading has come, for pages that are opened later. A worker that lost the report changes nothing. */
export async function recordProgress(
  manager: EntityManager,
  { id, readingAttempts }: Pick<ReportRow, 'id' | 'readingAttempts'>,
  progress: { readonly pagesRead: number; readonly pages: number | null },
): Promise<void> {
  await manager.update(ReportRow, { id, readingAttempts, readStatus: 'READING' }, progress);
}
