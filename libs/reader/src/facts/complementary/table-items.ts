/** Complementary controls in a table: id, control, criteria and organization in any order of columns. */
import type { Criterion } from '@countersign/vocabulary';
import type { Cell, Row, SourcedText, Table } from '../../layout/model';
import {
  bodyRowsOf,
  cellsIn,
  headerOf,
  headerRowsOf,
  meanLength,
  rolesByHeader,
  shareOf,
  textIn,
  type ColumnRoles,
  type HeaderRule,
} from '../../tables/column-roles';
import { criteriaIn, isOnlyCriteria, leadingCriteria, tellsCriterion, trailingCriteria } from '../../text/criteria';
import { isMarked, type MarkedText } from '../../text/markers';
import { printedLines } from '../../text/printed-lines';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { idsAlone } from '../controls/control-id';
import { controlsInCell } from './cell-items';
import { extended, readItem, wordsOf, type ItemContext, type ListedItem } from './listed-item';
import { unfolded } from '../../tables/unfolded';
import { itemsByOwner } from './owner-columns';
import { marksOf, type Marks } from './marked-columns';
import { breaksOff, isAside, isTopic, opensWithDuty, saysNone } from './wording';

export type ItemColumn = 'ID' | 'TEXT' | 'CRITERIA' | 'ORGANIZATION' | 'OTHER';

const RULES: readonly HeaderRule<ItemColumn>[] = [
  [
    'ID',
    /^(?:#|no\.?|id|ref\.?|reference|number|item|(?:s|sr|sl|serial)\.?\s?(?:no|number)?\.?)$|(?:cuecs?|csocs?|control|ref)\s*(?:#|no\b|number|id\b|ref)/,
  ],
  [
    'TEXT',
    /complementary|\bcuecs?\b|\bcsocs?\b|user[- ]entit|\bcontrols? (?:expected|assumed|to be|that|required)|types? of controls?/,
    /criteria (?:and|ref)|^criteri/,
  ],
  ['CRITERIA', /criteri|\btsc\b|\btsp\b|trust services|\bcc ref|principle/],
  ['TEXT', /\bcontrols?\b|responsib|consideration|activit|expect|requirement|description/, /area|owner|frequency|type/],
  [
    'ORGANIZATION',
    /applicable to|applies to|responsible|operated by|sub-?service|organi[sz]ation|provider|vendor|\bname\b|compan/,
  ],
  ['OTHER', /service|area|topic|categor|function/],
];

const ID_LIKE = /^(?:[A-Z]{0,6}[-‐‑_.# ]?[A-Z]{0,4}[-‐‑_.]?\d{1,3}(?:[.-]\d{1,3})*[.)]?(?:\s+|$))+$/;

/** How a kind of list tells its statements and the organizations that it names. */
export interface TableForm {
  readonly isStatement: (text: string) => boolean;
  readonly isOwner: (text: string) => boolean;
}

const rolesOf = (
  table: Table,
  headers: readonly Row[],
  rows: readonly Row[],
  form: TableForm,
): ColumnRoles<ItemColumn> => {
  const named = rolesByHeader(table, headers, RULES);
  const byContent = named.map((role, column): ItemColumn | null => {
    if (shareOf(rows, column, isOnlyCriteria) > 0.6) return 'CRITERIA';
    if (shareOf(rows, column, (text) => ID_LIKE.test(text)) > 0.6) return 'ID';
    if (role === null && shareOf(rows, column, form.isOwner) > 0.6) return 'ORGANIZATION';
    // "Responsible subservice organization" over names, beside the column of the controls.
    const isOther = named.some(
      (other, at) => other === 'TEXT' && at !== column && meanLength(rows, at) > SHORTEST_CONTROL,
    );
    if (role === 'TEXT' && isOther && shareOf(rows, column, (text) => isName(text, form)) > 0.6) return 'ORGANIZATION';
    // "CC6.1 – The entity implements ...": the whole criterion.
    if (role === null && table.columnCount > 1 && shareOf(rows, column, tellsCriterion) > 0.6) return 'CRITERIA';
    return role;
  });
  return withOneText(byContent, table, headers, rows);
};

const LONGEST_NAME = 60;

const isName = (text: string, form: TableForm): boolean =>
  text.length < LONGEST_NAME && isTopic(text.replace(/\.$/, '')) && form.isOwner(text);

/** Several columns may speak of controls; the one of the complementary ones, else the longest, has the items. */
const withOneText = (
  roles: ColumnRoles<ItemColumn>,
  table: Table,
  headers: readonly Row[],
  rows: readonly Row[],
): ColumnRoles<ItemColumn> => {
  const columns = roles.map((_, column) => column);
  const texts = columns.filter((column) => roles[column] === 'TEXT');
  const open = texts.length > 0 ? texts : columns.filter((column) => roles[column] === null);
  const special = open.filter((column) =>
    /complementary|user[- ]entit|cuec|csoc|customer|client|expect/.test(headerOf(headers, column)),
  );
  const chosen = [...(special.length > 0 ? special : open)].sort(
    (one, other) => meanLength(rows, other) - meanLength(rows, one),
  )[0];
  return roles.map((role, column) => (column === chosen ? 'TEXT' : role === 'TEXT' ? 'OTHER' : role));
};

const SHORTEST_CONTROL = 25;
/** Where the title says what the column holds. */
const SHORTEST_TITLED = 15;

/** Items of the table; none where it lists something else. */
export function itemsInTable(folded: Table, form: TableForm, context: ItemContext): readonly ListedItem[] {
  const table = unfolded(folded, RULES);
  const headers = headerRowsOf(table, RULES);
  const rows = bodyRowsOf(table, headers);
  if (headers.length === 0 && isOfCards(table, rows))
    return rows.flatMap((row) => row.cells.map((cell) => readItem(cell, context)));
  const titled = statementsUnderTitles(folded);
  if (titled.length > 0) return titled.map((text) => readItem(text, context));
  const byOwner = itemsByOwner(table, headers, form);
  if (byOwner) return byOwner;
  const roles = table.columnCount > 1 ? rolesOf(table, headers, rows, form) : (['TEXT'] as const);
  const textColumn = roles.indexOf('TEXT');
  const isTitled = /\bcomplementary\b|\bc(?:ue|so)cs?\b/.test(headerOf(headers, textColumn));
  const shortest = isTitled ? SHORTEST_TITLED : SHORTEST_CONTROL;
  if (textColumn < 0 || meanLength(rows, textColumn) < shortest) return [];
  const headerOwner = headers.map((row) => row.cells.map((cell) => cell.text).join(' ')).join(' ');
  const start: Reading = { items: [], criteria: context.criteria, owner: context.owner ?? ownerIn(headerOwner, form) };
  const marksIn = marksOf(table, RULES, form.isOwner);
  return rows.reduce(
    (reading, row) =>
      marksIn ? readMarked(reading, row, marksIn(row), roles, form) : readRow(reading, row, roles, form),
    start,
  ).items;
}

/** Cards side by side: whatever the column, each cell opens with a duty, or each is a bullet or a sentence by itself. */
const isOfCards = (table: Table, rows: readonly Row[]): boolean =>
  table.columnCount > 1 &&
  rows.some((row) => row.cells.length > 1) &&
  rows.every((row) => row.cells.every((cell) => !cell.continued)) &&
  [(cell: Cell) => opensWithDuty(cell.text), isBulletCell, isSentenceCell].some((isCard) =>
    rows.every((row) => row.cells.every(isCard)),
  );

const LEAST_TOLD = 3;

const isTitleRow = ({ cells }: Row): boolean =>
  cells.every(
    ({ text }) => text.length < SHORTEST_CONTROL && !/[.;:]$/.test(text.trim()) && criteriaIn(text).length === 0,
  );

/** Boxes side by side, each under a title of its own: "Terminals | Settlement" over what the same people do. */
const statementsUnderTitles = ({ columnCount, rows }: Table): readonly MarkedText[] => {
  const boxes = rows.filter((row) => !isTitleRow(row)).flatMap(({ cells }) => cells);
  const told = boxes.flatMap(({ paragraphs }) => paragraphs);
  // Who the user entities are to the firm, another place says: "Merchants".
  const subjects = new Set(told.map(({ text }) => /^\p{Lu}\p{L}+/u.exec(text)?.[0] ?? ''));
  const areBoxes =
    columnCount > 1 &&
    rows.some(isTitleRow) &&
    new Set(boxes.map(({ column }) => column)).size === columnCount &&
    boxes.every((cell) => !cell.continued) &&
    told.length >= LEAST_TOLD &&
    subjects.size === 1 &&
    told.every(({ text }) => text.length > SHORTEST_CONTROL && /[.;]$/.test(text.trim()));
  return areBoxes ? told : [];
};

const isBulletCell = ({ paragraphs: [first, ...rest] }: Cell): boolean =>
  first !== undefined && isMarked(first) && !rest.some(isMarked);

const isSentenceCell = ({ text }: Cell): boolean =>
  text.length > SHORTEST_CONTROL &&
  leadingCriteria(text) === null &&
  /^\p{Lu}[^.]*\.$/u.test(text.slice(0, trailingCriteria(text)?.start).trim());

/** Of a matrix: what is marked for several organizations is expected of each, and listed for each. */
const readMarked = (
  before: Reading,
  row: Row,
  { criteria: marked, owners }: Marks,
  roles: ColumnRoles<ItemColumn>,
  form: TableForm,
): Reading => {
  const reading = readRow({ ...before, criteria: marked, owner: owners[0] ?? null }, row, roles, form);
  const added = reading.items.slice(before.items.length);
  const others = owners.slice(1).flatMap((owner) => added.map((item) => ({ ...item, owner })));
  return { ...reading, items: [...reading.items, ...others] };
};

const ownerIn = (text: string, form: TableForm): string | null => (form.isOwner(text) ? text : null);

interface Reading {
  readonly items: readonly ListedItem[];
  readonly criteria: readonly Criterion[];
  readonly owner: string | null;
}

const readRow = (reading: Reading, row: Row, roles: ColumnRoles<ItemColumn>, form: TableForm): Reading => {
  const only = row.cells.length === 1 ? row.cells[0] : undefined;
  if (only && (row.isFullWidth || (roles.length > 1 && roles[only.column] !== 'TEXT' && !isOnlyCriteria(only.text))))
    return readFullWidth(reading, only, form);
  const cited = textIn(row, roles, 'CRITERIA');
  const inColumn = textIn(row, roles, 'ORGANIZATION').text.trim();
  // A name broken over lines may fall into the rows beside it: "Graniteport Data / Centers, / LLC".
  const isPiece = reading.owner !== null && !inColumn.includes(' ') && !form.isOwner(inColumn);
  const named = isPiece ? '' : inColumn;
  const own = criteriaIn(cited.text);
  // A cell merged over several rows is empty, or goes on, in those below its first.
  const context = { criteria: own.length > 0 ? own : reading.criteria, owner: named || reading.owner };
  const cells = cellsIn(row, roles, 'TEXT').filter((cell) => !cell.continued);
  const idText = textIn(row, roles, 'ID').text.trim();
  const ids = idsAlone(idText);
  const paragraphs = parted(paragraphsOf(cells), ids.length);
  // Rows that ran together: as many ids as paragraphs.
  if (ids.length > 1 && ids.length === paragraphs.length) {
    const lines = printedLines(cited).map((line) => criteriaIn(line.text));
    const ownOf = (order: number) => (lines.length === ids.length ? (lines[order] ?? []) : context.criteria);
    const each = paragraphs.map((text, order) =>
      readItem(text, { ...context, criteria: ownOf(order) }, ids[order] ?? null),
    );
    return { items: [...reading.items, ...each], ...context };
  }
  const texts = controlsInCell(paragraphs, form.isStatement);
  const [first, ...rest] = texts;
  if (!first) return { ...reading, ...context };
  const previous = reading.items[reading.items.length - 1];
  const goesOn = !idText && own.length === 0 && previous !== undefined && continues(wordsOf(previous), first.text);
  const id = /\d/.test(idText) && !isPlainNumber(idText) ? idText.replace(/[.:)]$/, '') : null;
  const read = (text: SourcedText) => readItem(text, context, id);
  const items = goesOn
    ? [...reading.items.slice(0, -1), extended(previous, first), ...rest.map(read)]
    : [...reading.items, ...texts.filter((text) => !saysNone(text.text)).map(read)];
  return { items, ...context };
};

/** One paragraph for several ids: a sentence for each. */
const parted = (paragraphs: readonly MarkedText[], count: number): readonly MarkedText[] => {
  const [only] = paragraphs;
  if (!only || paragraphs.length > 1 || count < 2) return paragraphs;
  const starts = [0, ...[...only.text.matchAll(/[.;]\s+(?=\p{Lu})/gu)].map((match) => match.index + match[0].length)];
  return starts.length === count
    ? starts.map((start, order) => sliceText(only, start, starts[order + 1] ?? only.text.length))
    : paragraphs;
};

/** "1", "2": the order of the rows, and no name of a control. */
const isPlainNumber = (text: string): boolean => /^\d{1,3}[.)]?$/.test(text);

const continues = (before: string, text: string): boolean =>
  breaksOff(before) || (/^[\p{Ll}(]/u.test(text) && !/[.!?]["”)]?$/.test(before.trim()));

const paragraphsOf = (cells: readonly Cell[]): readonly MarkedText[] =>
  cells.flatMap((cell): readonly MarkedText[] => (cell.paragraphs.length > 0 ? cell.paragraphs : [cell]));

const readFullWidth = (reading: Reading, cell: Cell, form: TableForm): Reading => {
  const led = leadingCriteria(cell.text);
  const rest = led ? cell.text.slice(led.end) : cell.text;
  // "Cloudrampart Inc." ends in a period and is no sentence.
  if (form.isOwner(cell.text) && isTopic(cell.text.replace(/\.$/, '')))
    return { ...reading, owner: cell.text, criteria: led?.criteria ?? [] };
  if (form.isStatement(rest) && !isAside(rest) && rest.length > SHORTEST_CONTROL && !led)
    return { ...reading, items: [...reading.items, readItem(joinTexts([cell]), reading)] };
  if (isAside(cell.text)) return reading;
  return { ...reading, criteria: led?.criteria ?? [] };
};
