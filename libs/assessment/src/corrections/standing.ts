import {
  type Correction,
  type FactList,
  type FactsWithoutCuecs,
  isSameValue,
  isScalarFact,
  scalarValueOf,
} from './correction';
import { placeOf, withoutEvidence } from './items';

export const CORRECTION_STANDINGS = ['UNCHANGED', 'AGREES', 'DISAGREES'] as const;
/**
 * What the present reading says to a correction. UNCHANGED: it reads what was corrected. AGREES: it now reads what the
 * person said. DISAGREES: it reads something else again.
 */
export type CorrectionStanding = (typeof CORRECTION_STANDINGS)[number];

export interface Standing {
  readonly standing: CorrectionStanding;
  /** What the present reading has there; null: nothing. */
  readonly nowRead: unknown;
}

/** @param facts as they were read, without any correction */
export function standingOf(facts: FactsWithoutCuecs, correction: Correction): Standing {
  const { fact } = correction;
  if (isScalarFact(fact)) return compared(correction, scalarValueOf(facts, fact));
  return fact === 'cuecs' ? compared(correction, null) : itemStanding(correction, fact, facts[fact]);
}

function itemStanding(correction: Correction, list: FactList, items: FactsWithoutCuecs[FactList]): Standing {
  const sought = correction.act === 'ADD' ? correction.value : correction.readValue;
  const found = items[placeOf(list, items, sought)];
  return compared(correction, found === undefined ? null : withoutEvidence(found));
}

/** Of a correction and what is read in its place. */
export function compared({ value, readValue }: Pick<Correction, 'value' | 'readValue'>, nowRead: unknown): Standing {
  if (isSameValue(nowRead, value)) return { standing: 'AGREES', nowRead };
  return { standing: isSameValue(nowRead, readValue) ? 'UNCHANGED' : 'DISAGREES', nowRead };
}
