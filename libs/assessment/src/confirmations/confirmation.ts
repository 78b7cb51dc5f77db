import {
  type Correction,
  type CorrectableList,
  type FactList,
  type FactsWithoutCuecs,
  type ScalarFact,
  isSameValue,
  isScalarFact,
  scalarValueOf,
} from '../corrections/correction';
import { effectiveFacts, itemsOf } from '../corrections/effective-facts';
import { placeOf, withoutEvidence } from '../corrections/items';
import { keyedWarnings } from './warnings';

/** What of a reading a person can stand by: a fact, an item of a list, or a warning as looked into. */
export type Confirmable = ScalarFact | CorrectableList | 'warnings';

/** What a person looked at in the document and stands by. */
export interface Confirmation {
  readonly of: Confirmable;
  /** The value or the item as it counted then, of a warning its key; null: the report does not state it. */
  readonly value: unknown;
}

export const CONFIRMATION_STANDINGS = ['HOLDS', 'CHANGED', 'GONE'] as const;
/** HOLDS: the same still counts. CHANGED: another value counts in its place. GONE: nothing does. */
export type ConfirmationStanding = (typeof CONFIRMATION_STANDINGS)[number];

export interface ConfirmationNow {
  readonly standing: ConfirmationStanding;
  /** Of an item or a warning that is there: the key by which the report lists it. */
  readonly key: string | null;
}

const GONE: ConfirmationNow = { standing: 'GONE', key: null };

/**
 * What a confirmation is worth by the facts as they count now.
 * @param read as the reader left it
 * @param confirmation of anything but a CUEC, which has a row of its own
 */
export function confirmationNow(
  read: FactsWithoutCuecs,
  corrections: readonly Correction[],
  { of, value }: Confirmation,
): ConfirmationNow {
  if (isScalarFact(of)) {
    const counted = scalarValueOf(effectiveFacts(read, corrections), of);
    if (isSameValue(counted, value)) return { standing: 'HOLDS', key: null };
    return counted === null ? GONE : { standing: 'CHANGED', key: null };
  }
  if (of === 'warnings') {
    const found = keyedWarnings(read.warnings).find(({ key }) => key === value);
    return found === undefined ? GONE : { standing: 'HOLDS', key: found.key };
  }
  return of === 'cuecs' ? GONE : itemNow(read, corrections, of, value);
}

function itemNow(
  read: FactsWithoutCuecs,
  corrections: readonly Correction[],
  list: FactList,
  value: unknown,
): ConfirmationNow {
  const counted = itemsOf(read, corrections, list).map(({ key, item }) => ({ key, item: withoutEvidence(item) }));
  const same = counted.find(({ item }) => isSameValue(item, value));
  if (same !== undefined) return { standing: 'HOLDS', key: same.key };
  const alike =
    counted[
      placeOf(
        list,
        counted.map(({ item }) => item),
        value,
      )
    ];
  return alike === undefined ? GONE : { standing: 'CHANGED', key: alike.key };
}
