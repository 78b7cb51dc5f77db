export type FieldOf<Values> = keyof Values & string;

export interface Reconciled<Values> {
  /** What both changed to different values: the person's own value stands in it until somebody chooses. */
  readonly clashes: readonly FieldOf<Values>[];
  /** What the other alone changed. */
  readonly takenOver: readonly FieldOf<Values>[];
  /** Both people's changes together. */
  readonly merged: Values;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Two people began at the same values and changed them apart.
 * @param base what both began at
 */
export function reconcile<Values extends object>(base: Values, mine: Values, theirs: Values): Reconciled<Values> {
  const fields = Object.keys(base) as FieldOf<Values>[];
  const changedBy = (values: Values) => fields.filter((field) => !same(values[field], base[field]));
  const byMe = new Set(changedBy(mine));
  const byThem = changedBy(theirs);
  return {
    clashes: byThem.filter((field) => byMe.has(field) && !same(mine[field], theirs[field])),
    takenOver: byThem.filter((field) => !byMe.has(field)),
    merged: { ...theirs, ...Object.fromEntries([...byMe].map((field) => [field, mine[field]])) },
  };
}
