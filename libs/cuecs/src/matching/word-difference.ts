import { diffWordsWithSpace } from 'diff';

export const WORD_CHANGES = ['SAME', 'ADDED', 'REMOVED'] as const;
export type WordChange = (typeof WORD_CHANGES)[number];

/** A run of a text's words that stayed, came or went. */
export interface WordRun {
  readonly change: WordChange;
  readonly text: string;
}

/** A control in a report is a sentence or a few; what is far longer is told apart as a whole. */
const LONGEST = 20_000;

/** What changed from one wording to the next, word by word. SAME and ADDED together are the next wording. */
export function wordDifference(previous: string, next: string): readonly WordRun[] {
  if (previous === next) return [{ change: 'SAME', text: next }];
  if (previous.length + next.length > LONGEST)
    return [
      { change: 'REMOVED', text: previous },
      { change: 'ADDED', text: next },
    ];
  return diffWordsWithSpace(previous, next).map(({ added, removed, value }) => ({
    change: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value,
  }));
}
