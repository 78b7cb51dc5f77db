/** How alike two texts are, whatever their hyphenation, quotes and punctuation. */

/** From here on two items are taken for the same. */
export const SAME = 0.85;
/** From here on their boundaries are taken for the same, too. */
export const EXACT = 0.97;

export function tokens(text: string | null | undefined): readonly string[] {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replace(/[\u00ad®]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s[-–—]\s/g, ' ')
    .replace(/(?<=\w)-\s*(?=\w)/g, '')
    .replace(/['’]/g, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
}

/** Dice coefficient of the sets of tokens. */
export function similarity(left: string | null | undefined, right: string | null | undefined): number {
  const [one, other] = [new Set(tokens(left)), new Set(tokens(right))];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((token) => other.has(token)).length;
  return (2 * shared) / (one.size + other.size);
}

const LEGAL_FORMS = new Set(
  'inc llc llp ltd limited plc pllc pc p c a l corp corporation co company gmbh bv b v nv n sro s r o ag sas pty the'.split(
    ' ',
  ),
);
const nameTokens = (name: string): readonly string[] => tokens(name).filter((token) => !LEGAL_FORMS.has(token));

export function sameName(left: string, right: string): boolean {
  const [one, other] = [nameTokens(left), nameTokens(right)];
  return one.length > 0 && one.join(' ') === other.join(' ');
}

const ALIASES: readonly (readonly string[])[] = [
  ['amazon web services', 'aws'],
  ['google cloud platform', 'google cloud', 'gcp', 'google'],
  ['microsoft azure', 'azure', 'microsoft'],
  ['oracle cloud infrastructure', 'oracle cloud', 'oci'],
];

/** Names of providers, which reports abbreviate. */
export function sameProvider(left: string, right: string): boolean {
  const bare = (name: string): string => nameTokens(name.replace(/\(.*?\)/g, '')).join(' ');
  const [one, other] = [bare(left), bare(right)];
  return (one !== '' && one === other) || ALIASES.some((names) => names.includes(one) && names.includes(other));
}

export const sameSystem = (truth: string, read: string, company: string): boolean => {
  const dropped = new Set(['the', 'system', 'of', ...tokens(company)]);
  const kept = (name: string): string =>
    [...new Set(tokens(name))]
      .filter((token) => !dropped.has(token))
      .toSorted()
      .join(' ');
  return similarity(truth, read) >= SAME || (kept(truth) !== '' && kept(truth) === kept(read));
};

/** "LA-1" and "LA 1" are one; "TB1.11" and "TB11.1" are two: what parts two numbers tells them apart. */
export const identifier = (id: string | null | undefined): string =>
  (id ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/(?<=\d)[^A-Z0-9]+(?=\d)/g, '.')
    .replace(/[^A-Z0-9.]|(?<!\d)\.|\.(?!\d)/g, '');

export const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  new Set(left).size === new Set(right).size && left.every((item) => right.includes(item));

export interface Match<Truth, Read> {
  readonly truth: Truth;
  readonly read: Read;
  readonly score: number;
}

export interface Matching<Truth, Read> {
  readonly matches: readonly Match<Truth, Read>[];
  readonly missed: readonly Truth[];
  readonly spurious: readonly Read[];
}

/** Pairs off, the likeliest pair first, one to one. */
export function matched<Truth, Read>(
  truths: readonly Truth[],
  reads: readonly Read[],
  score: (truth: Truth, read: Read) => number,
): Matching<Truth, Read> {
  const pairs = truths
    .flatMap((truth, i) => reads.map((read, j) => ({ i, j, truth, read, score: score(truth, read) })))
    .filter((pair) => pair.score >= SAME)
    .toSorted((left, right) => right.score - left.score || left.i - right.i || left.j - right.j);
  const [usedTruths, usedReads] = [new Set<number>(), new Set<number>()];
  const matches: Match<Truth, Read>[] = [];
  for (const { i, j, truth, read, score: reached } of pairs) {
    if (usedTruths.has(i) || usedReads.has(j)) continue;
    usedTruths.add(i);
    usedReads.add(j);
    matches.push({ truth, read, score: reached });
  }
  return {
    matches,
    missed: truths.filter((_, i) => !usedTruths.has(i)),
    spurious: reads.filter((_, j) => !usedReads.has(j)),
  };
}
