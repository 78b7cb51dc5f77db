import type { AttachmentFiles } from '@countersign/files';
import { ReviewAttachmentRow } from '@countersign/store';
import { type DataSource, In } from 'typeorm';

/** Far longer than any upload takes between its file and its row. */
const SETTLED_MS = 60 * 60_000;

/**
 * Sets aside files that no attachment names: an upload that was killed between file and row leaves one.
 * @returns how many there were
 */
export async function setAsideFilesWithoutAttachment(
  store: DataSource,
  files: AttachmentFiles,
  settledMs = SETTLED_MS,
): Promise<number> {
  const hashes = await files.hashes(settledMs);
  const rows = await store.manager.find(ReviewAttachmentRow, {
    select: { sha256: true },
    where: { sha256: In(hashes) },
  });
  const named = new Set(rows.map(({ sha256 }) => sha256));
  const unnamed = hashes.filter((sha256) => !named.has(sha256));
  for (const sha256 of unnamed) await files.setAside(sha256);
  return unnamed.length;
}
