import type { EditCuecsInput } from '../../gql/graphql';
import type { SeenCuec } from './cuec-conflict';
import { tellChanged } from './tell-changed';
import { type Edit, reallyChanged, undoOf } from './undo-edit';
import type { CuecChanges } from './use-cuec-changes';

/**
 * Gives many controls the same values, says how many were changed, and offers to put back what they had.
 * @returns false: refused, and nothing was changed
 */
export function useEditMany(changes: CuecChanges) {
  const putBack = async (edits: readonly Edit[]): Promise<boolean> => {
    for (const { input, seen } of edits) if ((await changes.edit(input, seen)) === null) return false;
    return true;
  };
  return async (values: Omit<EditCuecsInput, 'cuecs'>, seen: readonly SeenCuec[]): Promise<boolean> => {
    const input = { cuecs: seen.map(({ id, version }) => ({ id, version })), ...values };
    const done = await changes.edit(input, seen);
    if (done === null) return false;
    const changed = reallyChanged(seen, done);
    if (changed.length > 0) tellChanged(changed.length, () => putBack(undoOf({ input, seen }, changed)));
    return true;
  };
}
