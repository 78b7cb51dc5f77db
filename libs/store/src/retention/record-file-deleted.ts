import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { AnyReportRow, SearchEntryRow } from '../entities';
import { type DueReport, reportsDueForDeletion } from './due-reports';

/**
 * The report, locked, as far as its file is still to be deleted: a review that was opened meanwhile keeps it.
 * Part of a transaction.
 */
export async function lockedDueReport(
  transaction: EntityManager,
  reportId: string,
  { months, at }: { readonly months: number; readonly at: Date },
): Promise<DueReport | null> {
  const report = await transaction.findOne(AnyReportRow, {
    where: { id: reportId },
    lock: { mode: 'pessimistic_write' },
  });
  if (report === null || report.fileDeletedAt != null) return null;
  const due = await reportsDueForDeletion(transaction, { months, at, vendorId: report.vendorId });
  return due.find((each) => each.report.id === reportId) ?? null;
}

/** Says that a report's file is deleted, and forgets what could be searched of it. Part of a transaction. */
export async function recordFileDeleted(
  transaction: EntityManager,
  { report, because, since }: DueReport,
  { months, at }: { readonly months: number; readonly at: Date },
): Promise<void> {
  await transaction.delete(SearchEntryRow, { reportId: report.id });
  await transaction.update(AnyReportRow, { id: report.id }, { fileDeletedAt: at, textIndexedAt: at });
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.fileDeleted',
    subject: { type: 'Report', id: report.id, label: report.fileName },
    before: { sha256: report.sha256, sizeBytes: report.sizeBytes },
    after: { because, since: since.toISOString(), keptForMonths: months },
  });
}
