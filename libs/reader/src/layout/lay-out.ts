/** The recipe of the layout: from what is drawn on each page to one flow, as a careful reader would read it out. */
import type { PageDrawing } from '../document/page-drawing';
import { buildTable, type UnplacedTable } from '../tables/build-table';
import { goesOn, goesOnInColumn, joinTable } from '../tables/joined-table';
import type { PageTable } from '../tables/page-table';
import { tablesOfPage, type TabledPage } from '../tables/page-tables';
import { blocksOf, type Block, type BlockContext } from './blocks';
import { bottom, right, unionOf } from './boxes';
import { inReadingOrder } from './columns';
import { furnish, type FurnishedPage } from './furniture';
import type { DocumentLayout, FlowElement, OutlineEntry, Page, SourcedText } from './model';
import { beginsNextColumn, isFootnote, OTHER_COLUMN, runsOver } from './page-joins';
import { placeWords, type PlacedPage } from './placed-words';
import { sourcedTextOf, spellingsOf, type Spellings } from './source-text';
import { linesOf } from './text-lines';
import { announcedIn } from './announced';
import type { Stretch } from '../tables/table-columns';
import { typeStylesOf } from './type-styles';

type Part =
  | { readonly kind: 'BLOCK'; readonly blocks: readonly Block[] }
  | { readonly kind: 'TABLE'; readonly tables: readonly PageTable[] };

export const layOut = (drawings: readonly PageDrawing[], outline: readonly OutlineEntry[]): DocumentLayout =>
  layOutPlaced(drawings.map(placeWords), outline);

export function layOutPlaced(placed: readonly PlacedPage[], outline: readonly OutlineEntry[]): DocumentLayout {
  const pages = furnish(placed);
  const tabled: TabledPage[] = [];
  for (const { page, words } of pages) tabled.push(tablesOfPage(page, words, tabled[tabled.length - 1]?.tables.at(-1)));
  const lines = tabled.flatMap((page) => page.lines);
  const spellings = spellingsOf(lines);
  const context: BlockContext = { styles: typeStylesOf(lines), isAnnounced: announcedIn(lines, outline) };
  const parts = partsOf(tabled, context);
  return {
    pages: pages.map(pageOf),
    flow: flowOf(parts, context, spellings),
    outline,
  };
}

/** Blocks and tables in order, those that the end of a page or column broke put together. */
function partsOf(pages: readonly TabledPage[], context: BlockContext): readonly Part[] {
  const parts: Part[] = [];
  for (const page of pages) {
    const own = partsOfPage(page, context);
    own.forEach((part, index) => {
      const before = index === 0 ? lastPart(parts, context) : parts.length - 1;
      const last = parts[before];
      if (last && part.kind === 'BLOCK' && last.kind === 'BLOCK' && isRest(last.blocks, part.blocks))
        parts[before] = { kind: 'BLOCK', blocks: [...last.blocks, ...part.blocks] };
      else if (last && part.kind === 'TABLE' && last.kind === 'TABLE' && isRestOfTable(last.tables, part.tables))
        parts[before] = { kind: 'TABLE', tables: [...last.tables, ...part.tables] };
      else parts.push(part);
    });
  }
  return parts;
}

/** The last part that is no footnote. */
const lastPart = (parts: readonly Part[], { styles }: BlockContext): number =>
  parts.findLastIndex((part) => part.kind === 'TABLE' || !isFootnote(part.blocks[0] as Block, styles.bodySize));

const isRest = (blocks: readonly Block[], next: readonly Block[]): boolean => {
  const [last, first] = [blocks[blocks.length - 1] as Block, next[0] as Block];
  return (
    (first.page === last.lastLine.line.page + 1 || beginsNextColumn(last, first)) &&
    runsOver(
      {
        ...last,
        marker: blocks[0]?.marker ?? null,
        kind: blocks[0]?.kind ?? last.kind,
        hangingX: blocks[0]?.hangingX ?? last.hangingX,
      },
      first,
    )
  );
};

const isRestOfTable = (tables: readonly PageTable[], next: readonly PageTable[]): boolean => {
  const [last, first] = [tables[tables.length - 1] as PageTable, next[0] as PageTable];
  const isNext = first.page === last.page + 1;
  if (isNext && goesOn(last, first)) return true;
  return (isNext || isBeside(last, first)) && goesOnInColumn(tables, first);
};

/** The top of the next column of the same page. */
const isBeside = (last: PageTable, next: PageTable): boolean =>
  next.page === last.page && next.frame.x > right(last.frame) - 1 && next.frame.y < bottom(last.frame);

const partsOfPage = (page: TabledPage, context: BlockContext): readonly Part[] =>
  page.stretches.flatMap((stretch) => partsOfStretch(stretch, context));

function partsOfStretch({ tables, lines }: Stretch, context: BlockContext): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const addText = (to: number) => {
    const blocks = blocksOf(inReadingOrder(lines.slice(from, to)), context);
    parts.push(...blocks.map((block): Part => ({ kind: 'BLOCK', blocks: [block] })));
    from = to;
  };
  for (const table of tables) {
    const middle = table.frame.y + Math.min(8, table.frame.height / 2);
    const to = lines.findIndex((line, index) => index >= from && line.baseline > middle);
    addText(to < 0 ? lines.length : Math.max(from, to));
    parts.push({ kind: 'TABLE', tables: [table] });
  }
  addText(lines.length);
  return parts;
}

function flowOf(parts: readonly Part[], context: BlockContext, spellings: Spellings): readonly FlowElement[] {
  const flow: FlowElement[] = [];
  const markers: number[] = [];
  let markersLeft = 0;
  for (const part of parts) {
    const index = flow.length;
    if (part.kind === 'TABLE') {
      const table = buildTable(joinTable(part.tables), context, spellings);
      const first = part.tables[0] as PageTable;
      flow.push({ ...table, index, page: first.page, box: boxOn(first.page, textsOfTable(table), first.frame) });
      markers.length = 0;
      continue;
    }
    const block = part.blocks[0] as Block;
    const text = sourcedTextOf(
      part.blocks.flatMap((each) => each.lines),
      spellings,
    );
    const base = {
      ...text,
      index,
      page: block.page,
      box: boxOn(block.page, [text], block.frame),
      fontSize: block.fontSize,
      bold: block.bold,
    };
    if (block.kind === 'LIST_ITEM' && block.marker) {
      const { columnLeft } = block.lastLine;
      // In the next column of a page the same list goes on further to the right.
      if (Math.abs(columnLeft - markersLeft) > OTHER_COLUMN)
        markers.forEach((x, open) => (markers[open] = x + columnLeft - markersLeft));
      markersLeft = columnLeft;
      const depth = depthOf(block.marker.x, markers);
      flow.push({
        ...base,
        kind: 'LIST_ITEM',
        marker: block.marker.words > 0 ? block.marker.text : block.marker.text.slice(0, 1),
        depth,
      });
      continue;
    }
    if (block.kind === 'HEADING') {
      markers.length = 0;
      flow.push({ ...base, kind: 'HEADING', level: block.level });
    } else flow.push({ ...base, kind: 'PARAGRAPH' });
  }
  return withRanks(flow.filter((element) => element.kind === 'TABLE' || element.text !== ''));
}

/** How deep a marker at `x` stands among those of the lists before it that are still open. */
function depthOf(x: number, open: number[]): number {
  while (open.length > 0 && x < (open[open.length - 1] as number) - 5) open.pop();
  if (open.length === 0 || x > (open[open.length - 1] as number) + 5) open.push(x);
  return open.length - 1;
}

/** Levels as ranks from 1, without gaps, and indexes by place. */
function withRanks(flow: readonly FlowElement[]): readonly FlowElement[] {
  const levels = [...new Set(flow.flatMap((element) => (element.kind === 'HEADING' ? [element.level] : [])))].sort(
    (one, other) => one - other,
  );
  return flow.map((element, index) =>
    element.kind === 'HEADING'
      ? { ...element, index, level: levels.indexOf(element.level) + 1 }
      : { ...element, index },
  );
}

const textsOfTable = (table: UnplacedTable): readonly SourcedText[] => table.rows.flatMap((row) => row.cells);

const boxOn = (page: number, texts: readonly SourcedText[], otherwise: FlowElement['box']): FlowElement['box'] => {
  const boxes: FlowElement['box'][] = [];
  for (const { words } of texts) for (const { word } of words) if (word.page === page) boxes.push(word.box);
  return boxes.length > 0 ? unionOf(boxes) : otherwise;
};

/** Few of a document's pages are asked for their lines: those of the contents, those that were scanned. */
function pageOf({ page, words, furniture }: FurnishedPage): Page {
  let lines: Page['lines'] | null = null;
  return {
    number: page.number,
    width: page.width,
    height: page.height,
    get lines() {
      return (lines ??= linesOf(words));
    },
    furniture,
    textSource: page.textSource,
  };
}
