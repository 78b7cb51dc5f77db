import { BEHIND_OTHERS, type JobQueue, QUEUES, type ReadReportPayload } from '@countersign/jobs';
import {
  InboxItemRow,
  READING_SUBJECTS,
  type ReadingSubject,
  ReportRow,
  UNFINISHED_ITEMS,
  UNFINISHED_READINGS,
  inboxJobIdOf,
  readingJobIdOf,
} from '@countersign/store';
import type { DataSource } from 'typeorm';
import { READING_FAILED } from '../read-report/failures';

/** A document that waits for its reading, and how one sees whether it still does. */
interface Waiting {
  readonly id: string;
  readonly subject: ReadingSubject;
  readonly job: { readonly jobId: string; readonly priority?: number };
  readonly payload: ReadReportPayload;
  stillWaits(): Promise<boolean>;
}

/**
 * Sees to documents that wait to be read: a crash between the store and the queue leaves them without a job, a job that
 * failed for good leaves them without an outcome.
 * @returns how many were asked for again
 */
export async function attendLostReadings(store: DataSource, queue: JobQueue<'read-report'>): Promise<number> {
  let asked = 0;
  for (const waiting of [...(await waitingReports(store)), ...(await waitingItems(store))])
    asked += (await attend(store, queue, waiting)) ? 1 : 0;
  return asked;
}

async function waitingReports({ manager }: DataSource): Promise<Waiting[]> {
  const reports = await manager.findBy(ReportRow, UNFINISHED_READINGS);
  return reports.map((report) => {
    const { id, readingRequest } = report;
    const unfinished = UNFINISHED_READINGS.map((reading) => ({ id, readingRequest, ...reading }));
    return {
      id,
      subject: READING_SUBJECTS.report,
      job: { jobId: readingJobIdOf(report) },
      payload: { reportId: id },
      stillWaits: () => manager.existsBy(ReportRow, unfinished),
    };
  });
}

async function waitingItems({ manager }: DataSource): Promise<Waiting[]> {
  const items = await manager.findBy(InboxItemRow, UNFINISHED_ITEMS);
  return items.map((item) => {
    const { id, readingRequest } = item;
    return {
      id,
      subject: READING_SUBJECTS.inboxItem,
      job: { jobId: inboxJobIdOf(item), ...BEHIND_OTHERS },
      payload: { inboxItemId: id },
      stillWaits: () => manager.existsBy(InboxItemRow, { id, readingRequest, ...UNFINISHED_ITEMS }),
    };
  });
}

async function attend(store: DataSource, queue: JobQueue<'read-report'>, waiting: Waiting): Promise<boolean> {
  const { id, subject, payload } = waiting;
  const job = await queue.getJob(waiting.job.jobId);
  const state = (await job?.getState()) ?? 'unknown';
  if (state !== 'unknown' && state !== 'completed' && state !== 'failed') return false;
  // A job ends after its outcome is stored: where the document still waits now, the job left none.
  if (!(await waiting.stillWaits())) return false;
  if (state === 'failed') {
    await store.transaction((transaction) => subject.fail(transaction, id, READING_FAILED, new Date()));
    return false;
  }
  await job?.remove();
  await queue.add(QUEUES.readReport, payload, waiting.job);
  return true;
}
