import type { Block } from './blocks';
import { undrawableIn } from './pdf-fonts';
import { printable } from './plain-text';
import { counted } from './wording';

/** Says in front, after the title, how much of a pack no font has letters for, so that nobody takes a box for what was written. */
export function withUndrawableTold(blocks: readonly Block[]): readonly Block[] {
  const count = blocks.flatMap(wordsOf).reduce((sum, text) => sum + undrawableIn(printable(text)), 0);
  if (count === 0) return blocks;
  const told = `${counted(count, 'character')} of this pack cannot be drawn in this file, and stand${count === 1 ? 's' : ''} as □. See the Markdown form of the pack, which has all of them.`;
  const front = blocks[0]?.kind === 'TITLE' ? 1 : 0;
  return [...blocks.slice(0, front), { kind: 'NOTICE', text: told }, ...blocks.slice(front)];
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'TITLE':
      return [block.text, block.below];
    case 'SECTION':
      return [block.title];
    case 'NOTICE':
    case 'PARAGRAPH':
      return [block.text];
    case 'ROWS':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'ENTRY':
      return [block.title, block.aside, ...block.passages.flatMap(({ label = '', text }) => [label, text])];
  }
}
