import type { CuecStatus } from './status';

/** What people did about a CUEC. */
export interface CuecWork {
  readonly ownerId: string | null;
  readonly status: CuecStatus;
  readonly notes: string | null;
  /** Calendar date. */
  readonly nextCheckOn: string | null;
}

/** Nobody did anything about it yet. */
export const isUntouched = ({ ownerId, status, notes, nextCheckOn }: CuecWork): boolean =>
  ownerId === null && status === 'NOT_ASSESSED' && notes === null && nextCheckOn === null;

/**
 * What a CUEC has once it takes over what was done about its predecessor. What people did about it already stands;
 * notes on both are kept one below the other.
 */
export function takeOver(own: CuecWork, predecessor: CuecWork): CuecWork {
  const notes = [own.notes, predecessor.notes === own.notes ? null : predecessor.notes].filter((each) => each !== null);
  return {
    ownerId: own.ownerId ?? predecessor.ownerId,
    status: own.status === 'NOT_ASSESSED' ? predecessor.status : own.status,
    notes: notes.length === 0 ? null : notes.join('\n\n').slice(0, NOTES_MAX_LENGTH),
    nextCheckOn: own.nextCheckOn ?? predecessor.nextCheckOn,
  };
}

/**
 * What is left of what was done about a CUEC once it follows its predecessor no more: whatever is still as the predecessor
 * has it was only taken over.
 */
export const withoutTakenOver = (own: CuecWork, predecessor: CuecWork): CuecWork => ({
  ownerId: own.ownerId === predecessor.ownerId ? null : own.ownerId,
  status: own.status === predecessor.status ? 'NOT_ASSESSED' : own.status,
  notes: own.notes === predecessor.notes ? null : own.notes,
  nextCheckOn: own.nextCheckOn === predecessor.nextCheckOn ? null : own.nextCheckOn,
});

export const NOTES_MAX_LENGTH = 5_000;
