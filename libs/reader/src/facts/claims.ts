/** What the places of a report say about one fact, and how they are weighed against each other. */
import type { Confidence, Evidence, Fact, ReadingWarning } from '@countersign/vocabulary';
import { PLACES, type Place } from './report-text';

export interface Claim<Value> {
  readonly value: Value;
  readonly place: Place;
  readonly evidence: readonly Evidence[];
  /** Weaker wording than its place usually has: a second choice, whatever its rank. */
  readonly isWeak?: boolean;
}

/** A fact with what has to be said about it. */
export interface Finding<Value, Found extends Fact<Value> = Fact<Value>> {
  readonly fact: Found | null;
  readonly warnings: readonly ReadingWarning[];
}

export const warning = (code: string, message: string, evidence: readonly Evidence[] = []): ReadingWarning => ({
  code,
  message,
  evidence,
});

export interface Settling<Value> {
  /** Begins the codes of the warnings: PERIOD in COVER_PERIOD_DISAGREES and PERIOD_NOT_FOUND. */
  readonly code: string;
  /** For a person, in a sentence: "the period". */
  readonly name: string;
  readonly isSame?: (one: Value, other: Value) => boolean;
  readonly show?: (value: Value) => string;
}

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  OPINION: "the auditor's report",
  ASSERTION: "management's assertion",
  COVER: 'the cover',
  HEADER: 'the running header',
  DESCRIPTION: 'the text of the report',
};

/**
 * The claim of the highest rank wins; ranks are places, weak wording comes after strong. CERTAIN is what the auditor's
 * report says without contradiction from anywhere; what only lesser places say is PROBABLE when two agree.
 */
export function settle<Value>(claims: readonly Claim<Value>[], settling: Settling<Value>): Finding<Value> {
  const { code, name, isSame = Object.is, show = String } = settling;
  const ranked = [...claims].sort((one, other) => rankOf(one) - rankOf(other));
  const winner = ranked[0];
  if (!winner) return { fact: null, warnings: [warning(`${code}_NOT_FOUND`, `The reader did not find ${name}.`)] };
  const others = ranked.slice(1);
  const dissent = others.filter((claim) => !claim.isWeak && !isSame(claim.value, winner.value));
  const support = others.filter((claim) => isSame(claim.value, winner.value));
  const fact = {
    value: winner.value,
    confidence: confidenceOf(winner, support, dissent),
    evidence: distinct([...winner.evidence, ...elsewhere(winner, support)]),
  };
  const places = [...new Set(dissent.map((claim) => claim.place))];
  const warnings = places.map((place) => {
    const claim = dissent.find((other) => other.place === place) as Claim<Value>;
    return warning(
      `${place}_${code}_DISAGREES`,
      `${capitalised(PLACE_NAMES[place])} gives ${show(claim.value)} as ${name}; ${PLACE_NAMES[winner.place]} gives ${show(winner.value)}.`,
      claim.evidence,
    );
  });
  return { fact, warnings };
}

const rankOf = (claim: Claim<unknown>): number => PLACES.indexOf(claim.place) + (claim.isWeak ? PLACES.length : 0);

const confidenceOf = (
  winner: Claim<unknown>,
  support: readonly Claim<unknown>[],
  dissent: readonly Claim<unknown>[],
): Confidence => {
  const isBacked = support.some((claim) => claim.place !== winner.place);
  if (dissent.some((claim) => claim.place === winner.place)) return 'DOUBTFUL';
  if (winner.isWeak) return isBacked ? 'PROBABLE' : 'DOUBTFUL';
  if (winner.place !== 'OPINION') return isBacked ? 'PROBABLE' : 'DOUBTFUL';
  return dissent.length > 0 ? 'PROBABLE' : 'CERTAIN';
};

/** One supporting quote from each other place: a reviewer wants to see that they agree, not all twenty of them. */
const elsewhere = (winner: Claim<unknown>, support: readonly Claim<unknown>[]): readonly Evidence[] => {
  const places = new Set([winner.place]);
  return support.flatMap((claim) => {
    if (places.has(claim.place)) return [];
    places.add(claim.place);
    return claim.evidence;
  });
};

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    (one, order) =>
      evidence.findIndex(
        (other) => other.page === one.page && other.box.y === one.box.y && other.box.x === one.box.x,
      ) === order,
  );

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
