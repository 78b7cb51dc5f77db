/** What a page's end broke and the next page goes on with. */
import { right } from './boxes';
import type { Block } from './blocks';

const FOOTNOTE_SIZE = 0.9;

/** Small print at a page's foot that a mark leads to: it stands between the parts of a broken paragraph. */
export const isFootnote = (block: Block, bodySize: number): boolean =>
  block.kind !== 'HEADING' && block.fontSize < FOOTNOTE_SIZE * bodySize && /^[\d*†‡§(]/.test(block.firstLine.text);

/** Whether `next`, first on its page, is the rest of `block`, last on the page before. */
export function runsOver(block: Block, next: Block): boolean {
  if (block.kind === 'HEADING' || next.kind === 'HEADING' || next.marker) return false;
  if (Math.abs(block.fontSize - next.fontSize) > 0.1 * block.fontSize) return false;
  const text = block.lastLine.line.text;
  const isFull =
    block.lastLine.columnRight - right(block.lastLine.line.frame) <
    0.2 * (block.lastLine.columnRight - block.lastLine.columnLeft);
  const x = next.firstLine.frame.x;
  if (block.kind === 'LIST_ITEM') {
    const marker = block.marker;
    // The item's indent goes on, at a sentence's end too.
    const isIndented = marker !== null && x > marker.x + 4 && Math.abs(x - block.hangingX) < 4;
    if (isIndented) return isFull || !/[.:;?!]["”)]?$/.test(text) || next.lines.length === 1;
  }
  if (/^[\p{Ll}]/u.test(next.firstLine.text)) return !/[.:?!]["”)]?$/.test(text);
  return isFull && !/[.:;?!]["”)]?$/.test(text);
}
