import { type JobQueue, QUEUES } from '@countersign/jobs';
import { ReportRow, UNFINISHED_READINGS, readingJobIdOf, recordFailure } from '@countersign/store';
import type { DataSource } from 'typeorm';
import { READING_FAILED } from '../read-report/failures';

/**
 * Sees to reports that wait to be read: a crash between the store and the queue leaves them without a job, a job that
 * failed for good leaves them without an outcome.
 * @returns how many were asked for again
 */
export async function attendLostReadings(store: DataSource, queue: JobQueue<'read-report'>): Promise<number> {
  const waiting = await store.manager.findBy(ReportRow, UNFINISHED_READINGS);
  let asked = 0;
  for (const report of waiting) asked += (await attend(store, queue, report)) ? 1 : 0;
  return asked;
}

async function attend(store: DataSource, queue: JobQueue<'read-report'>, report: ReportRow): Promise<boolean> {
  const { id, readingRequest } = report;
  const jobId = readingJobIdOf(report);
  const job = await queue.getJob(jobId);
  const state = (await job?.getState()) ?? 'unknown';
  if (state !== 'unknown' && state !== 'completed' && state !== 'failed') return false;
  // A job ends after its outcome is stored: where the report still waits now, the job left none.
  const unfinished = UNFINISHED_READINGS.map((reading) => ({ id, readingRequest, ...reading }));
  if (!(await store.manager.existsBy(ReportRow, unfinished))) return false;
  if (state === 'failed') {
    await store.transaction((transaction) => recordFailure(transaction, id, READING_FAILED, new Date()));
    return false;
  }
  await job?.remove();
  await queue.add(QUEUES.readReport, { reportId: id }, { jobId });
  return true;
}
