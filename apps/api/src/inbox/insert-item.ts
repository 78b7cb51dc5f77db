import { randomUUID } from 'node:crypto';
import { InboxItemRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { TO_BE_READ } from '../reports/to-be-read';

type Arrived = Pick<InboxItemRow, 'fileName' | 'archiveName' | 'sha256' | 'sizeBytes'>;

export const newItem = (
  context: RequestContext,
  { fileName, archiveName, sha256, sizeBytes }: Arrived,
): InboxItemRow => ({
  id: randomUUID(),
  fileName,
  archiveName,
  sha256,
  sizeBytes,
  arrivedAt: context.clock.now(),
  addedById: viewerOf(context).account.id,
  ...TO_BE_READ,
  readingRequest: 1,
  readingAttempts: 0,
  readerVersion: null,
  status: 'WAITING',
  settledAt: null,
  settledById: null,
  reportId: null,
});

interface Inserted {
  readonly item: InboxItemRow;
  /** The same bytes wait already. */
  readonly duplicate: boolean;
}

/** The unique index decides, so that the same file sent twice at once waits once. */
export async function insertItem(context: RequestContext, item: InboxItemRow): Promise<Inserted> {
  const { manager } = context;
  const insert = manager.createQueryBuilder().insert().into(InboxItemRow).values(item);
  const { raw } = await insert.orIgnore().returning('id').execute();
  if (raw.length === 0) {
    const waiting = await manager.findOneBy(InboxItemRow, { sha256: item.sha256, status: 'WAITING' });
    // Settled between the two statements: then it is new after all.
    return waiting === null ? insertItem(context, item) : { item: waiting, duplicate: true };
  }
  const { id, fileName, archiveName, sha256, sizeBytes } = item;
  await recordChange(manager, {
    at: item.arrivedAt,
    actorId: item.addedById,
    action: 'inbox.received',
    subject: { type: 'InboxItem', id, label: fileName },
    before: null,
    after: { fileName, archiveName, sha256, sizeBytes },
  });
  return { item, duplicate: false };
}
