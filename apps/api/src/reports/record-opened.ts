import { AuditEventRow, type AuditSubject, recordChange } from '@countersign/store';
import { MoreThanOrEqual } from 'typeorm';
import { type RequestContext, inTransaction, todayOf, viewerOf } from '../access/request-context';

interface OpenedFile {
  readonly type: Extract<AuditSubject, 'Report' | 'InboxItem'>;
  readonly id: string;
  readonly fileName: string;
}

const ACTION = { Report: 'report.fileOpened', InboxItem: 'inbox.fileOpened' } as const;

/**
 * That somebody saw a restricted document stands in the audit log, before any of it leaves: once for each person and
 * each day (UTC), since a viewer asks for one document in many ranges.
 */
export async function recordOpened(context: RequestContext, { type, id, fileName }: OpenedFile): Promise<void> {
  const actorId = viewerOf(context).account.id;
  const action = ACTION[type];
  const today = new Date(`${todayOf(context)}T00:00:00Z`);
  const isRecorded = ({ manager }: RequestContext) =>
    manager.existsBy(AuditEventRow, { subjectId: id, actorId, action, at: MoreThanOrEqual(today) });
  if (await isRecorded(context)) return;
  await inTransaction(context, async (transaction) => {
    // The first ranges come side by side.
    await transaction.manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [id, actorId]);
    if (await isRecorded(transaction)) return;
    await recordChange(transaction.manager, {
      at: transaction.clock.now(),
      actorId,
      action,
      subject: { type, id, label: fileName },
      before: null,
      after: null,
    });
  });
}
