import { type Wording, alikeness, weightsOf, wordingOf } from './alikeness';
import { type Candidate, bestPairs } from './assignment';
import { normalWords, spellingsOfVendor } from './normal-form';
import { type WordRun, wordDifference } from './word-difference';

/** What controls of two reports are matched by. */
export interface MatchableCuec {
  /** As printed; numbers may move from year to year, so that it only settles ties. */
  readonly controlId: string | null;
  readonly text: string;
  readonly criteria: readonly string[];
}

export type CuecMatch<Previous extends MatchableCuec, Next extends MatchableCuec> =
  /** The same words, but for the vendor's name, case, punctuation and numbering. */
  | { readonly kind: 'IDENTICAL'; readonly previous: Previous; readonly next: Next }
  /** Other words for what is most likely the same demand. `score`: how alike they are, below 1. */
  | {
      readonly kind: 'REWORDED';
      readonly previous: Previous;
      readonly next: Next;
      readonly score: number;
      readonly difference: readonly WordRun[];
    }
  | { readonly kind: 'NEW'; readonly next: Next }
  | { readonly kind: 'DROPPED'; readonly previous: Previous };

export interface MatchingOptions {
  /** Every name that the reports give the vendor. */
  readonly vendorNames: readonly string[];
}

/** Below it, two controls share a topic but not a demand. */
export const REWORDED_FROM = 0.5;

/**
 * Says of each control of the next report which one of the previous report it follows, and which are new or dropped.
 * Every control stands in exactly one match. First those of the next report in its order, then those dropped.
 */
export function matchCuecs<Previous extends MatchableCuec, Next extends MatchableCuec>(
  previous: readonly Previous[],
  next: readonly Next[],
  { vendorNames }: MatchingOptions,
): readonly CuecMatch<Previous, Next>[] {
  const vendor = spellingsOfVendor(vendorNames);
  const before = previous.map(({ text }) => normalWords(text, vendor));
  const after = next.map(({ text }) => normalWords(text, vendor));
  const identical = identicalPairs({ cuecs: previous, words: before }, { cuecs: next, words: after });
  const taken = new Set(identical.map(({ left }) => left));
  const given = new Set(identical.map(({ right }) => right));
  const reworded = bestPairs(rewordedCandidates(previous, next, before, after, taken, given));

  const identicalOf = new Map(identical.map(({ left, right }) => [right, previous[left]!]));
  const rewordedOf = new Map(reworded.map((pair) => [pair.right, pair]));
  for (const { left } of reworded) taken.add(left);
  const kept = next.map((cuec, place): CuecMatch<Previous, Next> => {
    const same = identicalOf.get(place);
    if (same !== undefined) return { kind: 'IDENTICAL', previous: same, next: cuec };
    const pair = rewordedOf.get(place);
    if (pair === undefined) return { kind: 'NEW', next: cuec };
    const from = previous[pair.left]!;
    const difference = wordDifference(from.text, cuec.text);
    return { kind: 'REWORDED', previous: from, next: cuec, score: scoreOf(pair.worth), difference };
  });
  const dropped = previous.filter((_, place) => !taken.has(place));
  return [...kept, ...dropped.map((cuec) => ({ kind: 'DROPPED', previous: cuec }) as const)];
}

interface Side {
  readonly cuecs: readonly MatchableCuec[];
  readonly words: readonly (readonly string[])[];
}

/** The same words twice in a report: the same printed id pairs first, then the order does. */
function identicalPairs(previous: Side, next: Side): { left: number; right: number }[] {
  const waiting = new Map<string, number[]>();
  previous.words.forEach((words, left) => {
    if (words.length === 0) return;
    const key = words.join(' ');
    waiting.set(key, [...(waiting.get(key) ?? []), left]);
  });
  const pairs: { left: number; right: number }[] = [];
  const pair = (right: number, accepts: (left: number) => boolean) => {
    const lefts = waiting.get(next.words[right]!.join(' ')) ?? [];
    const place = lefts.findIndex(accepts);
    if (place >= 0) pairs.push({ left: lefts.splice(place, 1)[0]!, right });
  };
  next.cuecs.forEach(({ controlId }, right) =>
    pair(right, (left) => previous.cuecs[left]!.controlId === controlId && controlId !== null),
  );
  const paired = new Set(pairs.map(({ right }) => right));
  next.cuecs.forEach((_, right) => paired.has(right) || pair(right, () => true));
  return pairs;
}

/** Between pairs that are alike to a hair, the printed id, the criteria and the place decide. */
const TIES = { id: 0.004, criteria: 0.002, place: 0.001 } as const;

/** What is not the same word for word is never said to be wholly alike. */
const scoreOf = (worth: number): number => Math.min(0.99, Math.round(worth * 100) / 100);

function rewordedCandidates(
  previous: readonly MatchableCuec[],
  next: readonly MatchableCuec[],
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
  given: ReadonlySet<number>,
): Candidate[] {
  const weights = weightsOf([...before, ...after]);
  const wordings = (words: readonly (readonly string[])[]): Wording[] => words.map((each) => wordingOf(each, weights));
  const [lefts, rights] = [wordings(before), wordings(after)];
  const candidates: Candidate[] = [];
  lefts.forEach((left, from) => {
    if (taken.has(from)) return;
    rights.forEach((right, to) => {
      if (given.has(to)) return;
      const alike = alikeness(left, right, weights);
      if (alike < REWORDED_FROM) return;
      candidates.push({ left: from, right: to, worth: alike + tieBreak(previous[from]!, next[to]!, from, to) });
    });
  });
  return candidates;
}

function tieBreak(previous: MatchableCuec, next: MatchableCuec, from: number, to: number): number {
  const sameId = previous.controlId !== null && previous.controlId === next.controlId ? TIES.id : 0;
  const sameCriteria = previous.criteria.some((each) => next.criteria.includes(each)) ? TIES.criteria : 0;
  return sameId + sameCriteria + TIES.place / (1 + Math.abs(from - to));
}
