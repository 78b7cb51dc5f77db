/** Characters that a typesetter puts in and that are no part of what is said: ligatures and soft hyphens. */
import type { Block, ListItem } from '../document';
import type { Plan } from '../plan';

type Setting = (text: string) => string;

const withLigatures: Setting = (text) => text.replace(/fi/g, '\ufb01').replace(/fl/g, '\ufb02');
/** Between two consonants that vowels enclose. Marks such as `**` are left whole, as are names with digits. */
const withSoftHyphens: Setting = (text) =>
  text.replace(/[A-Za-z]{8,}/g, (word) =>
    word.replace(/([aeiouy][bcdfglmnprstv])(?=[bcdfglmnprstv][aeiouy]\w)/gi, '$1\u00ad'),
  );

export function typeset(plan: Plan, blocks: readonly Block[]): readonly Block[] {
  if (!plan.second) return blocks;
  const lot = plan.random.fork('typography');
  const settings = lot.pick<readonly Setting[]>([
    [],
    [],
    [withLigatures],
    // The HTML route has hyphens of its own.
    plan.route === 'html' ? [] : [withSoftHyphens],
  ]);
  const set: Setting = (text) => settings.reduce((done, setting) => setting(done), text);
  return blocks.map((block) => setBlock(block, set));
}

function setBlock(block: Block, set: Setting): Block {
  switch (block.kind) {
    case 'PARAGRAPH':
      return { ...block, text: set(block.text) };
    case 'LIST':
      return { ...block, items: block.items.map((item) => setItem(item, set)) };
    case 'TABLE':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(set) })),
        })),
      };
    default:
      return block;
  }
}

const setItem = (item: ListItem, set: Setting): ListItem => ({
  ...item,
  text: set(item.text),
  ...(item.children ? { children: item.children.map((child) => setItem(child, set)) } : {}),
});
