/** A table that only says which controls serve which criterion: "CC6.1 | LA-1, LA-2, LA-9". */
import type { Criterion } from '@countersign/vocabulary';
import type { FlowElement, Table } from '../../layout/model';
import { isOnlyCriteria, leadingCriteria } from '../../text/criteria';
import { idKey, idsAlone } from './control-id';

export type CriteriaMap = ReadonlyMap<string, readonly Criterion[]>;

interface Pair {
  readonly id: string;
  readonly criteria: readonly Criterion[];
}

const isProse = (text: string): boolean =>
  text.split(/\s+/).length > 5 && leadingCriteria(text) === null && idsAlone(text, true).length === 0;

const pairsOfRow = (texts: readonly string[]): readonly Pair[] => {
  const criteria = texts.flatMap((text) => leadingCriteria(text)?.criteria ?? []);
  const ids = texts.filter((text) => !isOnlyCriteria(text)).flatMap((text) => idsAlone(text, true));
  return criteria.length > 0 ? ids.map((id) => ({ id, criteria })) : [];
};

/** Asked of every table first whether it is one, then for what it says. */
const known = new WeakMap<Table, readonly Pair[]>();

const pairsOf = (table: Table): readonly Pair[] => {
  const pairs = known.get(table) ?? readPairs(table);
  known.set(table, pairs);
  return pairs;
};

const readPairs = (table: Table): readonly Pair[] => {
  const rows = table.rows.filter((row) => !row.isHeader && row.cells.length > 1);
  const texts = rows.map((row) => row.cells.map((cell) => cell.text.trim()));
  // Tables of the controls themselves hold their criteria and ids too, but also sentences.
  const withProse = texts.filter((cells) => cells.some(isProse)).length;
  const pairs = texts.map(pairsOfRow);
  const paired = pairs.filter((each) => each.length > 0).length;
  return withProse / rows.length > 0.3 || rows.length < 2 || paired / rows.length < 0.6 ? [] : pairs.flat();
};

export const isCriteriaMap = (table: Table): boolean => pairsOf(table).length > 0;

export function criteriaMapOf(elements: readonly FlowElement[]): CriteriaMap {
  const map = new Map<string, readonly Criterion[]>();
  for (const element of elements) {
    if (element.kind !== 'TABLE') continue;
    for (const { id, criteria } of pairsOf(element)) {
      map.set(idKey(id), [...new Set([...(map.get(idKey(id)) ?? []), ...criteria])]);
    }
  }
  return map;
}
