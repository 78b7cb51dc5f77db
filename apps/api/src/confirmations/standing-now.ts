import { type ConfirmationNow, type Correction, confirmationNow, isSameValue } from '@countersign/assessment';
import type { CuecRow, ReadingConfirmationRow, StoredFacts } from '@countersign/store';
import { globalIdOf } from '../graphql/global-id';

/** A CUEC as a person confirms it. */
export const confirmedCuecOf = ({ controlId, text, criteria }: CuecRow) => ({ id: controlId, text, criteria });

/** What a confirmation is worth now. @param cuec the row, of a confirmation of a CUEC */
export function standingNow(
  read: StoredFacts,
  corrections: readonly Correction[],
  { subject, value }: Pick<ReadingConfirmationRow, 'subject' | 'value'>,
  cuec: CuecRow | null,
): ConfirmationNow {
  if (cuec === null) return confirmationNow(read, corrections, { of: subject, value });
  if (cuec.absentSince !== null) return { standing: 'GONE', key: null };
  const key = globalIdOf('Cuec', cuec.id);
  return { standing: isSameValue(confirmedCuecOf(cuec), value) ? 'HOLDS' : 'CHANGED', key };
}
