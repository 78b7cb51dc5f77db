/** A table that only says which controls serve which criterion: "CC6.1 | LA-1, LA-2, LA-9". */
import type { Criterion } from '@countersign/vocabulary';
import type { FlowElement, Row, Table } from '../../layout/model';
import { criteriaIn, isOnlyCriteria, leadingCriteria, tellsCriterion } from '../../text/criteria';
import { idKey, idOfCell, idsAlone } from './control-id';
import { isMark } from '../marks';

export type CriteriaMap = ReadonlyMap<string, readonly Criterion[]>;

interface Pair {
  readonly id: string;
  readonly criteria: readonly Criterion[];
}

const isProse = (text: string): boolean =>
  text.split(/\s+/).length > 5 && leadingCriteria(text) === null && idsAlone(text, true).length === 0;

const pairsOfRow = (texts: readonly string[]): readonly Pair[] => {
  const criteria = texts.flatMap((text) => leadingCriteria(text)?.criteria ?? []);
  const ids = idsOfRow(texts);
  return criteria.length > 0 ? ids.map((id) => ({ id, criteria })) : [];
};

const idsOfRow = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !isOnlyCriteria(text)).flatMap((text) => idsAlone(text, true));

/** Asked of every table first whether it is one, then for what it says. */
const known = new WeakMap<Table, readonly Pair[]>();

const pairsOf = (table: Table): readonly Pair[] => {
  const pairs = known.get(table) ?? readPairs(table);
  known.set(table, pairs);
  return pairs;
};

const MANY = 0.3;

/** "CC6.1 | Customers limit access ... | LA-1": which controls a customer's duty supports says nothing of their criteria. */
const isOfOthers = ({ rows: [titles] }: Table): boolean =>
  titles !== undefined &&
  titles.cells.length > 1 &&
  titles.cells.some(
    ({ text }) => text.length < LONGEST_TITLE && /\bcomplementary\b|\buser[- ]entit|\bC(?:UE|SO)Cs?\b/i.test(text),
  );

const LONGEST_TITLE = 80;

const readPairs = (table: Table): readonly Pair[] => {
  if (isOfOthers(table)) return [];
  const marked = readMarks(table);
  if (marked.length > 0) return marked;
  const rows = table.rows.filter((row) => !row.isHeader && row.cells.length > 1);
  const texts = rows.map((row) => row.cells.map((cell) => cell.text.trim()));
  const pairs = texts.map(pairsOfRow);
  const paired = pairs.filter((each) => each.length > 0).length;
  if (rows.length < 2 || paired / rows.length < 0.6) return [];
  // Tables of the controls themselves hold their criteria and ids too, but also sentences.
  const prose = texts.map((cells) => cells.filter(isProse));
  const share = (isOne: (cells: readonly string[]) => boolean) => prose.filter(isOne).length / rows.length;
  if (share((cells) => cells.length > 0) <= MANY) return pairs.flat();
  // Beside each number its criterion may be printed, and nothing else.
  if (share((cells) => cells.length > 1) > 0.1) return [];
  const tellsCriteria = share((cells) => cells.some((text) => !tellsCriterion(text))) <= MANY;
  // One sentence beside the ids of several controls is none of theirs.
  const several = texts.filter((cells) => new Set(idsOfRow(cells)).size > 1).length / rows.length;
  return tellsCriteria || several > MANY ? pairs.flat() : [];
};

const MOST_MARKED = 0.6;

/** A matrix: controls down, criteria across, a mark where one serves the other; or the other way round. */
const readMarks = (table: Table): readonly Pair[] => {
  const at = table.rows.findIndex((row) => row.cells.filter((cell) => namesOf(cell.text).length > 0).length > 1);
  const header = table.rows[at];
  if (!header) return [];
  const titles = new Map(header.cells.map((cell) => [cell.column, namesOf(cell.text)]));
  const body = table.rows.slice(at + 1).filter((row) => row.cells.length > 1 && !row.isHeader);
  const read = body.map((row) => marksOfRow(row, titles));
  return read.filter((pairs) => pairs.length > 0).length > MOST_MARKED * body.length ? read.flat() : [];
};

/** The ids or the criteria that a cell consists of. */
const namesOf = (text: string): readonly string[] => (isOnlyCriteria(text) ? criteriaIn(text) : idsAlone(text));

const marksOfRow = (row: Row, titles: ReadonlyMap<number, readonly string[]>): readonly Pair[] => {
  const own = row.cells.flatMap((cell) => {
    const id = idOfCell(cell);
    return id === null ? namesOf(cell.text) : [id];
  });
  const marked = row.cells.flatMap((cell) => (isMark(cell.text) ? (titles.get(cell.column) ?? []) : []));
  if (marked.length === 0) return [];
  const criteria = [...own, ...marked].flatMap(criteriaIn);
  const isAcross = own.flatMap(criteriaIn).length > 0;
  return (isAcross ? marked : own).flatMap((id) => (criteriaIn(id).length > 0 ? [] : [{ id, criteria }]));
};

export const isCriteriaMap = (table: Table): boolean => pairsOf(table).length > 0;

/** "CC6.1 | 24, 25, 26": the map knows the controls by nothing but their numbers. */
export const areMappedByNumber = (elements: readonly FlowElement[]): boolean => {
  const pairs = elements.flatMap((element) => (element.kind === 'TABLE' ? pairsOf(element) : []));
  return pairs.length > 0 && pairs.every(({ id }) => /^\d+$/.test(id));
};

export function criteriaMapOf(elements: readonly FlowElement[]): CriteriaMap {
  const map = new Map<string, readonly Criterion[]>();
  const pairs = [
    ...elements.flatMap((element) => (element.kind === 'TABLE' ? pairsOf(element) : [])),
    ...told(elements),
  ];
  for (const { id, criteria } of pairs) map.set(idKey(id), [...new Set([...(map.get(idKey(id)) ?? []), ...criteria])]);
  return map;
}

/** "Supporting control activities: EL-1, EL-2", alone or behind the criterion's sentence. */
const SUPPORTING =
  /(?:^|[.;]\s+)[^:.]{0,50}\b(?:controls|control activities|activities|safeguards)\b[^:.]{0,40}:\s*(?=\S)|(?:^|[.;]\s+)(?:this|the) criterion is (?:also )?(?:addressed|met|supported|covered|served|satisfied) by (?:the )?controls?(?: activit(?:y|ies))?\s+(?=\S)/i;

/** A criterion as a paragraph and below it, or behind it, the ids of the controls that support it. */
const told = (elements: readonly FlowElement[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let criteria: readonly Criterion[] = [];
  for (const element of elements) {
    if (element.kind === 'TABLE') continue;
    const led = leadingCriteria(element.text);
    if (led || element.kind === 'HEADING') criteria = led?.criteria ?? [];
    const label = criteria.length > 0 ? SUPPORTING.exec(element.text) : null;
    const ids = label ? idsAlone(element.text.slice(label.index + label[0].length).replace(/\.$/, ''), true) : [];
    pairs.push(...ids.map((id) => ({ id, criteria })));
  }
  return pairs;
};
