/** How alike two controls are by their words, where the words that every control of a report has weigh little. */

/** What two controls are compared by. */
export interface Wording {
  readonly words: readonly string[];
  /** The distinct words, by their stems. */
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

const ENDINGS = /(?:ations?|ions?|ments?|ing|ed|es|s|al|ly|er|or|e)$/;

/** "terminated" and "termination", "review" and "reviewing" are one word here. */
const stemOf = (word: string): string => {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 4 ? stem : word;
};

/** Words without which no sentence does. */
const EMPTY = new Set(
  'a an and any are as at be by for from has have in is it its of on or such that the their them they this those to who whom which with within will should shall must may can user users entity entities organization organizations customer customers client clients responsible responsibility ensure ensuring controls control place'.split(
    ' ',
  ),
);

const LEAST = 0.05;

/** How telling each word is among all of these controls: rare ones most. */
export function weightsOf(wordings: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of wordings)
    for (const stem of new Set(words.map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const empty = new Set([...EMPTY].map(stemOf));
  const weight = (stem: string, count: number) => (empty.has(stem) ? LEAST : 1 + Math.log(wordings.length / count) / 4);
  return new Map([...counts].map(([stem, count]) => [stem, weight(stem, count)]));
}

export function wordingOf(words: readonly string[], weights: ReadonlyMap<string, number>): Wording {
  const stems = new Set(words.map(stemOf));
  return { words, stems, weight: sumOf(stems, weights) };
}

const sumOf = (stems: Iterable<string>, weights: ReadonlyMap<string, number>): number =>
  [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? LEAST), 0);

/** Dice's coefficient of the distinct words, each by its weight: 0 where nothing is shared, 1 where all is. */
export function alikeness(one: Wording, other: Wording, weights: ReadonlyMap<string, number>): number {
  const [few, many] = one.stems.size <= other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems];
  const shared = [...few].filter((stem) => many.has(stem));
  const total = one.weight + other.weight;
  return total === 0 ? 0 : (2 * sumOf(shared, weights)) / total;
}
