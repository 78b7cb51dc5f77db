import type { ReportFiles } from '@countersign/files';
import { lockedDueReport, portalSettings, recordFileDeleted, reportsDueForDeletion } from '@countersign/store';
import type { DataSource } from 'typeorm';

/**
 * Deletes the files and texts of the reports that were kept for long enough. The file goes before its row says so: a
 * run that dies in between is finished by the next, which finds the report due as before.
 * @returns how many
 */
export async function applyRetention(store: DataSource, files: ReportFiles, at: Date): Promise<number> {
  const { keepReportsForMonths: months } = await portalSettings(store.manager);
  if (months === null) return 0;
  let deleted = 0;
  for (const { report } of await reportsDueForDeletion(store.manager, { months, at })) {
    const isDeleted = await store.transaction(async (transaction) => {
      const due = await lockedDueReport(transaction, report.id, { months, at });
      if (due === null) return false;
      await files.delete(report.id);
      await recordFileDeleted(transaction, due, { months, at });
      return true;
    });
    if (isDeleted) deleted += 1;
  }
  return deleted;
}
