/** Whether a text stands in others, whatever they were cut into: by its runs of words. */
import { wordsIn } from './similarity';

const LENGTH = 4;

const runsIn = (text: string): readonly string[] => {
  const words = wordsIn(text);
  return words.slice(LENGTH - 1).map((_, at) => words.slice(at, at + LENGTH).join(' '));
};

export class WordRuns {
  private readonly known: ReadonlySet<string>;

  constructor(texts: readonly (string | null)[]) {
    this.known = new Set(texts.flatMap((text) => (text === null ? [] : runsIn(text))));
  }

  /** Which part of the text's runs stands in the known texts, 0 to 1; 1 for a text that is too short to tell. */
  shareOf(text: string): number {
    const runs = runsIn(text);
    return runs.length === 0 ? 1 : runs.filter((run) => this.known.has(run)).length / runs.length;
  }
}
