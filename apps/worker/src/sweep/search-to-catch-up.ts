import { type JobQueue, QUEUES } from '@countersign/jobs';
import { catchUpFacts, reportsToCatchUp } from '@countersign/store';
import type { DataSource } from 'typeorm';

/**
 * Makes reports searchable that were read before there was a search: their facts at once, the text of their pages by a
 * job for each, of which there is one at most.
 * @returns how many there are
 */
export async function catchUpSearch(store: DataSource, queue: JobQueue<'index-report'>): Promise<number> {
  const reports = await reportsToCatchUp(store.manager);
  if (reports.length === 0) return 0;
  await catchUpFacts(store, reports);
  for (const { id } of reports) await queue.add(QUEUES.indexReport, { reportId: id }, { jobId: id });
  return reports.length;
}
