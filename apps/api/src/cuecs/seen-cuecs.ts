import { CuecRow } from '@countersign/store';
import { In } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { Cuec } from './cuec';
import type { SeenCuec } from './cuec.inputs';
import { CuecVersionConflict } from './cuec.payloads';

const AT_ONCE_MAX = 500;

/** The controls that somebody saw, locked and in the given order, as long as nobody changed one of them since. */
export async function lockedAsSeen(
  { manager }: RequestContext,
  seen: readonly SeenCuec[],
): Promise<CuecRow[] | NotFound | CuecVersionConflict | InputInvalid> {
  const path = ['cuecs'];
  if (seen.length === 0) return new InputInvalid([{ path, message: 'Choose at least one control.' }]);
  if (seen.length > AT_ONCE_MAX)
    return new InputInvalid([{ path, message: `Choose at most ${AT_ONCE_MAX} controls at once.` }]);
  const ids = seen.map(({ id }) => rowIdOf('Cuec', id));
  if (new Set(ids).size < ids.length) return new InputInvalid([{ path, message: 'Name every control once.' }]);
  const known = ids.filter((id) => id !== null);
  // In one order everywhere, so that two people's changes wait for each other and never cross.
  const rows = await manager.find(CuecRow, {
    where: { id: In(known) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const place = ids.findIndex((id) => id === null || !byId.has(id));
  if (place >= 0) return new NotFound('This control does not exist.', ['cuecs', String(place), 'id']);
  const found = known.map((id) => byId.get(id)!);
  const changed = found.filter(({ version }, at) => version !== seen[at]!.version);
  return changed.length === 0 ? found : new CuecVersionConflict(changed.map((row) => new Cuec(row)));
}
