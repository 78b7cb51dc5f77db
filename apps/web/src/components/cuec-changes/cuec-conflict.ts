import { reconcile } from '../conflict/reconcile';
import type { CuecStatus, EditCuecsInput, EditCuecsMutation } from '../../gql/graphql';

/** A control as it stood on the page when somebody changed it. */
export interface SeenCuec {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly status: CuecStatus;
  readonly owner?: { readonly id: string; readonly name: string } | null;
  readonly notes?: string | null;
  /** Calendar date. */
  readonly nextCheckOn?: string | null;
}

export type PresentCuec = Extract<
  EditCuecsMutation['editCuecs'],
  { __typename: 'CuecVersionConflict' }
>['current'][number];

/** What people change of a control, as the input of a change has it. */
export interface CuecValues {
  readonly status: CuecStatus;
  readonly ownerId: string | null;
  readonly notes: string | null;
  readonly nextCheckOn: string | null;
}

/** A control of which two people changed the same value. */
export interface CuecConflict {
  readonly seen: SeenCuec;
  readonly base: CuecValues;
  readonly mine: CuecValues;
  readonly theirs: CuecValues;
  /** The version that the others made. */
  readonly version: number;
}

export const valuesOf = ({ status, owner, notes, nextCheckOn }: PresentCuec | SeenCuec): CuecValues => ({
  ...{ status, notes: notes ?? null, nextCheckOn: nextCheckOn ?? null },
  ownerId: owner?.id ?? null,
});

const FIELDS = ['status', 'ownerId', 'notes', 'nextCheckOn'] as const;

/** Of a refused change: the controls about which a person has to choose, and those for which it can be made again. */
export function conflictsIn(input: EditCuecsInput, seen: readonly SeenCuec[], current: readonly PresentCuec[]) {
  const present = new Map(current.map((each) => [each.id, each]));
  const wanted = Object.fromEntries(FIELDS.flatMap((key) => (input[key] === undefined ? [] : [[key, input[key]]])));
  const open: CuecConflict[] = [];
  const settled = input.cuecs.flatMap((given) => {
    const now = present.get(String(given.id));
    if (now === undefined) return [given];
    const before = seen.find(({ id }) => id === String(given.id))!;
    const [base, theirs] = [valuesOf(before), valuesOf(now)];
    const mine = { ...base, ...wanted };
    if (reconcile<CuecValues>(base, mine, theirs).clashes.length === 0) return [{ id: now.id, version: now.version }];
    open.push({ seen: before, base, mine, theirs, version: now.version });
    return [];
  });
  return { open, settled };
}
