/** What the end of a page or column broke and the next goes on with. */
import { right } from './boxes';
import type { Block } from './blocks';

const FOOTNOTE_SIZE = 0.9;

/** Small print at a page's foot that a mark leads to: it stands between the parts of a broken paragraph. */
export const isFootnote = (block: Block, bodySize: number): boolean =>
  block.kind !== 'HEADING' && block.fontSize < FOOTNOTE_SIZE * bodySize && /^[\d*†‡§(]/.test(block.firstLine.text);

/** In points: margins of one column vary by less. */
export const OTHER_COLUMN = 120;

/** Whether `next` begins the column of the page to the right of the one that `block` ends. */
export const beginsNextColumn = (block: Block, next: Block): boolean =>
  next.page === block.lastLine.line.page &&
  next.lastLine.columnLeft > block.lastLine.columnRight &&
  next.firstLine.baseline < block.lastLine.line.baseline;

/** How much further to the right the column of `next` stands. */
const shiftOf = (block: Block, next: Block): number => {
  const shift = next.lastLine.columnLeft - block.lastLine.columnLeft;
  return Math.abs(shift) > OTHER_COLUMN ? shift : 0;
};

/** Whether `next`, first on its page or in its column, is the rest of `block`, last in the one before. */
export function runsOver(block: Block, next: Block): boolean {
  if (block.kind === 'HEADING' || next.kind === 'HEADING' || next.marker) return false;
  if (Math.abs(block.fontSize - next.fontSize) > 0.1 * block.fontSize) return false;
  const text = block.lastLine.line.text;
  const isFull =
    block.lastLine.columnRight - right(block.lastLine.line.frame) <
    0.2 * (block.lastLine.columnRight - block.lastLine.columnLeft);
  const x = next.firstLine.frame.x - shiftOf(block, next);
  if (block.kind === 'LIST_ITEM') {
    const marker = block.marker;
    // The item's indent goes on, at a sentence's end too.
    const isIndented = marker !== null && x > marker.x + 4 && Math.abs(x - block.hangingX) < 4;
    if (isIndented) return isFull || !/[.:;?!]["”)]?$/.test(text) || next.lines.length === 1;
  }
  if (/^[\p{Ll}]/u.test(next.firstLine.text)) return !/[.:?!]["”)]?$/.test(text);
  return isFull && !/[.:;?!]["”)]?$/.test(text);
}
