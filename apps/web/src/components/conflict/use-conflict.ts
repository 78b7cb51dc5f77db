import { useState } from 'react';
import { type FieldOf, reconcile } from './reconcile';

export type Side = 'mine' | 'theirs';

export interface Conflict<Values> {
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
  readonly clashes: readonly FieldOf<Values>[];
  readonly takenOver: readonly FieldOf<Values>[];
  readonly chosen: Readonly<Partial<Record<FieldOf<Values>, Side>>>;
}

/** What somebody else saved while a form was open, until each value that both changed is chosen. */
export function useConflict<Values extends object>() {
  const [conflict, setConflict] = useState<Conflict<Values> | null>(null);
  return {
    conflict,
    isOpen: conflict !== null && conflict.clashes.some((field) => !conflict.chosen[field]),
    /** @returns both people's changes together, for the form to show */
    meet(base: Values, mine: Values, theirs: Values): Values {
      const { merged, clashes, takenOver } = reconcile(base, mine, theirs);
      setConflict({ base, mine, theirs, clashes, takenOver, chosen: {} as Conflict<Values>['chosen'] });
      return merged;
    },
    choose(field: FieldOf<Values>, side: Side) {
      setConflict((last) => last && { ...last, chosen: { ...last.chosen, [field]: side } });
    },
  };
}
