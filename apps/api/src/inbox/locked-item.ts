import { InboxItemRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';

/** An item that a transaction is about to change; null where there is none. */
export const lockedItem = async ({ manager }: RequestContext, id: string | null): Promise<InboxItemRow | null> =>
  id === null ? null : manager.findOne(InboxItemRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
