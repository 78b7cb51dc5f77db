/** Counts by field, and what they come to. */
export interface Count {
  readonly right: number;
  /** How many the truth has, and how many were read. */
  readonly expected: number;
  readonly read: number;
}

export interface Miss {
  readonly file: string;
  readonly field: string;
  readonly page: number | null;
  readonly says: string;
}

/** What one document, or several, come to. */
export interface Tally {
  readonly counts: ReadonlyMap<string, Count>;
  readonly misses: readonly Miss[];
}

export const NOTHING: Count = { right: 0, expected: 0, read: 0 };
export const add = (left: Count, right: Count): Count => ({
  right: left.right + right.right,
  expected: left.expected + right.expected,
  read: left.read + right.read,
});

export function sum(tallies: readonly Tally[]): Tally {
  const counts = new Map<string, Count>();
  for (const tally of tallies)
    for (const [field, count] of tally.counts) counts.set(field, add(counts.get(field) ?? NOTHING, count));
  return { counts, misses: tallies.flatMap(({ misses }) => misses) };
}

export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function measures({ right, expected, read }: Count): Measures {
  const precision = read === 0 ? (expected === 0 ? 1 : 0) : right / read;
  const recall = expected === 0 ? 1 : right / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Collects while a document is scored. */
export class Tallying {
  private readonly counts = new Map<string, Count>();
  private readonly misses: Miss[] = [];

  constructor(private readonly file: string) {}

  count(field: string, right: number, expected: number, read: number): void {
    this.counts.set(field, add(this.counts.get(field) ?? NOTHING, { right, expected, read }));
  }

  /** One that is either right or not. */
  check(field: string, right: boolean, page: number | null, says: string): void {
    this.count(field, right ? 1 : 0, 1, 1);
    if (!right) this.miss(field, page, says);
  }

  miss(field: string, page: number | null, says: string): void {
    this.misses.push({ file: this.file, field, page, says });
  }

  get tally(): Tally {
    return { counts: this.counts, misses: this.misses };
  }
}
