import type { ReportFiles } from '@countersign/files';
import { AnyReportRow, InboxItemRow } from '@countersign/store';
import { type DataSource, In } from 'typeorm';

/** Far longer than any upload takes between its file and its row. */
const SETTLED_MS = 60 * 60_000;

/**
 * Sets aside files that neither a report nor a waiting item of the inbox names: an upload that was killed between file
 * and row leaves one.
 * @returns how many there were
 */
export async function setAsideFilesWithoutReport(
  store: DataSource,
  files: ReportFiles,
  settledMs = SETTLED_MS,
): Promise<number> {
  const ids = await files.reportIds(settledMs);
  const rows = await store.manager.find(AnyReportRow, { select: { id: true }, where: { id: In(ids) } });
  const items = await store.manager.find(InboxItemRow, {
    select: { id: true },
    where: { id: In(ids), status: 'WAITING' },
  });
  const named = new Set([...rows, ...items].map(({ id }) => id));
  const unnamed = ids.filter((id) => !named.has(id));
  for (const id of unnamed) await files.setAside(id);
  await files.removeAbandoned(settledMs);
  return unnamed.length;
}
