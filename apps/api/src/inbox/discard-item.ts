import { InboxItemRow, forgetReadingPassword, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { InboxItem } from './inbox-item';
import { DiscardInboxItemPayload, InboxItemSettled } from './inbox.payloads';
import { lockedItem } from './locked-item';

export type DiscardOutcome = DiscardInboxItemPayload | NotFound | InboxItemSettled;

/** A person does not want a file: what was read in it is forgotten, and its file is to be removed afterwards. */
export async function discardItem(context: RequestContext, globalId: string): Promise<DiscardOutcome> {
  const row = await lockedItem(context, rowIdOf('InboxItem', globalId));
  if (row === null) return new NotFound('This file does not exist.', ['itemId']);
  if (row.status !== 'WAITING') return new InboxItemSettled(new InboxItem(row));
  const { manager, clock } = context;
  const actorId = viewerOf(context).account.id;
  const settled = { status: 'DISCARDED' as const, settledAt: clock.now(), settledById: actorId };
  await manager.update(InboxItemRow, { id: row.id }, { ...settled, facts: null, pageTexts: null, readerVersion: null });
  await forgetReadingPassword(manager, row.id);
  await recordChange(manager, {
    at: settled.settledAt,
    actorId,
    action: 'inbox.discarded',
    subject: { type: 'InboxItem', id: row.id, label: row.fileName },
    before: { status: row.status, sha256: row.sha256 },
    after: { status: settled.status },
  });
  return new DiscardInboxItemPayload(new InboxItem({ ...row, ...settled }));
}
