import { InternalControlRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { InternalControl } from './internal-control';
import { ControlVersionConflict } from './internal-control-change';

/** A control of ours as somebody saw it, locked until the end of the transaction. */
export async function lockedControl(
  { manager }: RequestContext,
  { id: globalId, version }: { readonly id: string; readonly version: number },
): Promise<InternalControlRow | NotFound | ControlVersionConflict> {
  const id = rowIdOf('InternalControl', globalId);
  const row =
    id === null
      ? null
      : await manager.findOne(InternalControlRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row === null) return new NotFound('This control of ours does not exist.', ['id']);
  return row.version === version ? row : new ControlVersionConflict(new InternalControl(row));
}
