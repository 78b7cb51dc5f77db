import { InternalControlRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import type { NotFound } from '../graphql/user-error';
import { InternalControl } from './internal-control';
import {
  type ControlVersionConflict,
  type RetireInternalControlInput,
  RetireInternalControlPayload,
} from './internal-control-change';
import { lockedControl } from './locked-control';

/** Retires a control of ours, or takes it into use again; what it answered stays noted. Part of a transaction. */
export async function retireInternalControl(
  context: RequestContext,
  input: RetireInternalControlInput,
): Promise<RetireInternalControlPayload | ControlVersionConflict | NotFound> {
  const { manager, clock } = context;
  const row = await lockedControl(context, input);
  if (!(row instanceof InternalControlRow)) return row;
  const wasRetired = row.retiredAt !== null;
  if (wasRetired === input.retired) return new RetireInternalControlPayload(new InternalControl(row));
  const at = clock.now();
  const changed = { retiredAt: input.retired ? at : null, updatedAt: at, version: row.version + 1 };
  await manager.update(InternalControlRow, { id: row.id }, changed);
  await recordChange(manager, {
    at,
    actorId: viewerOf(context).account.id,
    action: input.retired ? 'control.retired' : 'control.restored',
    subject: { type: 'InternalControl', id: row.id, label: row.code },
    before: { retired: wasRetired },
    after: { retired: input.retired },
  });
  return new RetireInternalControlPayload(new InternalControl({ ...row, ...changed }));
}
