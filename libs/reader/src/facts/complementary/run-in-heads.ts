/** Heads in bold that begin the items of a list: "**Sign-in.** Where a district signs in through its own directory, ..." */
import { sliceText } from '../../text/sourced-text';
import type { SourcedText } from '../../layout/model';
import type { ListedItem } from './listed-item';

const MOST_WORDS = 7;
const LEAST_ALIKE = 2;

/** Where the sentence begins behind a head: what is bold ends in a mark, and what is not goes on with a capital; 0 without one. */
const endOfHead = (text: SourcedText): number => {
  const count = text.words.findIndex(({ word }) => !word.bold);
  const last = text.words[count - 1];
  const next = text.words[count];
  if (!last || !next || count > MOST_WORDS || !/[.:–—-]$/.test(last.word.text)) return 0;
  return /^["“(]?\p{Lu}/u.test(text.text.slice(next.start)) ? next.start : 0;
};

/**
 * The items without such heads, which file them under topics and demand nothing. Where one item alone begins in bold, it
 * is stressed rather than filed, and stays whole.
 */
export function withoutRunInHeads(items: readonly ListedItem[]): readonly ListedItem[] {
  const ends = items.map(({ pieces }) => (pieces[0] ? endOfHead(pieces[0]) : 0));
  if (ends.filter((end) => end > 0).length < LEAST_ALIKE) return items;
  return items.map((item, order) => {
    const [first, ...others] = item.pieces;
    const end = ends[order] ?? 0;
    return first && end > 0 ? { ...item, pieces: [sliceText(first, end), ...others] } : item;
  });
}
