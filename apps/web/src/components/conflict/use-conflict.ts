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

/** What one person started from and made of it, and what another made of it in the meantime. */
interface Versions<Values> {
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
}

function conflictOf<Values extends object>({ base, mine, theirs }: Versions<Values>): Conflict<Values> {
  const { clashes, takenOver } = reconcile(base, mine, theirs);
  return { base, mine, theirs, clashes, takenOver, chosen: {} as Conflict<Values>['chosen'] };
}

/**
 * What somebody else saved while a form was open, until each value that both changed is chosen.
 * @param met where it is known from the start
 */
export function useConflict<Values extends object>(met?: Versions<Values>) {
  const [conflict, setConflict] = useState<Conflict<Values> | null>(met ? () => conflictOf(met) : null);
  return {
    conflict,
    isOpen: conflict !== null && conflict.clashes.some((field) => !conflict.chosen[field]),
    /** @returns both people's changes together, for the form to show */
    meet(base: Values, mine: Values, theirs: Values): Values {
      setConflict(conflictOf({ base, mine, theirs }));
      return reconcile(base, mine, theirs).merged;
    },
    choose(field: FieldOf<Values>, side: Side) {
      setConflict((last) => last && { ...last, chosen: { ...last.chosen, [field]: side } });
    },
  };
}
