import { InboxItemRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { TO_BE_READ } from '../reports/to-be-read';
import { InboxItem } from './inbox-item';
import { InboxItemNotFailed, InboxItemSettled, RetryInboxItemPayload } from './inbox.payloads';
import { lockedItem } from './locked-item';

export type RetryOutcome = RetryInboxItemPayload | NotFound | InboxItemSettled | InboxItemNotFailed;

/** A person asks for a reading that failed to be tried again; the queue is to be asked afterwards. */
export async function retryItem(context: RequestContext, globalId: string): Promise<RetryOutcome> {
  const row = await lockedItem(context, rowIdOf('InboxItem', globalId));
  if (row === null) return new NotFound('This file does not exist.', ['itemId']);
  const item = new InboxItem(row);
  if (row.status !== 'WAITING') return new InboxItemSettled(item);
  if (row.readStatus !== 'FAILED') return new InboxItemNotFailed(item);
  const queued = { ...TO_BE_READ, readingRequest: row.readingRequest + 1 };
  const { manager, clock } = context;
  await manager.update(InboxItemRow, { id: row.id }, queued);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'inbox.readingRetried',
    subject: { type: 'InboxItem', id: row.id, label: row.fileName },
    before: { readStatus: row.readStatus, failureCode: row.failureCode },
    after: { readStatus: queued.readStatus },
  });
  return new RetryInboxItemPayload(new InboxItem({ ...row, ...queued }));
}
