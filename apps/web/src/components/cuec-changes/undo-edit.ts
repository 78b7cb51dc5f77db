import type { EditCuecsInput } from '../../gql/graphql';
import { type SeenCuec, valuesOf } from './cuec-conflict';

/** A control after a change, as the API tells it. */
export interface ChangedCuec {
  readonly cuecId: string;
  readonly version: number;
}

export interface Edit {
  readonly input: EditCuecsInput;
  /** The controls as they stood before it. */
  readonly seen: readonly SeenCuec[];
}

const FIELDS = ['status', 'ownerId', 'notes', 'nextCheckOn'] as const;

/** Those that were not so before. */
export const reallyChanged = (seen: readonly SeenCuec[], changed: readonly ChangedCuec[]): readonly ChangedCuec[] =>
  changed.filter(({ cuecId, version }) => seen.find(({ id }) => id === cuecId)?.version !== version);

/**
 * The changes that put back what controls had before one, as people see them after it. Those that had the same before go
 * together: each change is made for all of its controls, or for none.
 */
export function undoOf({ input, seen }: Edit, changed: readonly ChangedCuec[]): readonly Edit[] {
  const fields = FIELDS.filter((field) => input[field] !== undefined);
  const made = Object.fromEntries(fields.map((field) => [field, input[field]]));
  const undo = new Map<string, { values: object; seen: SeenCuec[] }>();
  for (const { cuecId, version } of changed) {
    const before = seen.find(({ id }) => id === cuecId);
    if (before === undefined) continue;
    const held = valuesOf(before);
    const values = Object.fromEntries(fields.map((field) => [field, held[field]]));
    const { ownerId, ...now } = { ...held, ...made };
    const after: SeenCuec = {
      ...before,
      ...now,
      owner: ownerId === before.owner?.id ? before.owner : ownerId ? { id: ownerId, name: '' } : null,
      version,
    };
    const key = JSON.stringify(values);
    const group = undo.get(key) ?? { values, seen: [] };
    group.seen.push(after);
    undo.set(key, group);
  }
  return [...undo.values()].map((group) => ({
    input: { cuecs: group.seen.map(({ id, version }) => ({ id, version })), ...group.values },
    seen: group.seen,
  }));
}
