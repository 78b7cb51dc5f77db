import type { Evidence } from '@countersign/vocabulary';
import {
  type Correction,
  FACT_LISTS,
  type FactList,
  type FactsWithoutCuecs,
  type ScalarFact,
  isScalarFact,
} from './correction';
import { identityOf, placeOf } from './items';
import { numberedKeys } from './keys';

/** An item of a list as it counts, with the name by which it is corrected. */
export interface KeyedItem<Item> {
  readonly key: string;
  readonly item: Item;
  /** The correction that made it what it is; null: as it was read. */
  readonly correctionId: string | null;
}

type Item<List extends FactList> = FactsWithoutCuecs[List][number];

/** The facts as they count: what was read, with what people put right. */
export function effectiveFacts<Facts extends FactsWithoutCuecs>(
  facts: Facts,
  corrections: readonly Correction[],
): Facts {
  if (corrections.length === 0) return facts;
  const scalars = corrections.flatMap((each) =>
    each.act === 'SET' && isScalarFact(each.fact) ? [[each.fact, corrected(facts, each.fact, each)] as const] : [],
  );
  const lists = FACT_LISTS.map((list) => [list, itemsOf(facts, corrections, list).map(({ item }) => item)] as const);
  return { ...facts, ...Object.fromEntries([...scalars, ...lists]) };
}

function corrected(facts: FactsWithoutCuecs, fact: ScalarFact, { value, evidence }: Correction): unknown {
  const factOf = (each: unknown) => ({ value: each, confidence: 'CERTAIN', evidence });
  if (fact === 'categories') return Array.isArray(value) ? value.map(factOf) : [];
  if (value === null) return null;
  // The basis is the auditor's text and stays with any opinion that has one.
  if (fact === 'opinion')
    return { ...factOf(value), basis: value === 'UNQUALIFIED' ? null : (facts.opinion?.basis ?? null) };
  return factOf(value);
}

/** The items of a list as they count, in the order of the report; what people added comes last. */
export function itemsOf<List extends FactList>(
  facts: FactsWithoutCuecs,
  corrections: readonly Correction[],
  list: List,
): readonly KeyedItem<Item<List>>[] {
  const read = facts[list] as readonly Item<List>[];
  const own = corrections.filter(({ fact }) => fact === list);
  const byPlace = new Map<number, Correction>();
  const beside: Correction[] = [];
  for (const correction of own) {
    const sought = correction.act === 'ADD' ? correction.value : correction.readValue;
    const place = freePlaceOf(list, read, sought, byPlace);
    if (place !== -1) byPlace.set(place, correction);
    else if (correction.act !== 'REMOVE') beside.push(correction);
  }
  const keys = keysOf(list, read);
  const kept = read.flatMap((item, place): KeyedItem<Item<List>>[] => {
    const correction = byPlace.get(place);
    if (correction === undefined) return [{ key: keys[place] ?? String(place), item, correctionId: null }];
    return correction.act === 'REMOVE' ? [] : [correctedItem(correction, item.evidence)];
  });
  return [...kept, ...beside.map((correction) => correctedItem<Item<List>>(correction, []))];
}

/** Where two items have the same words, a second correction is of the second one. */
function freePlaceOf(
  list: FactList,
  items: readonly unknown[],
  sought: unknown,
  taken: ReadonlyMap<number, Correction>,
): number {
  const place = placeOf(list, items, sought);
  if (!taken.has(place)) return place;
  const nameOf = (item: unknown) => JSON.stringify(identityOf(list, item));
  return items.findIndex((item, index) => !taken.has(index) && nameOf(item) === nameOf(items[place]));
}

const correctedItem = <Each>({ id, value, evidence }: Correction, read: readonly Evidence[]): KeyedItem<Each> => ({
  key: `correction:${id}`,
  item: { ...(value as object), evidence: evidence.length > 0 ? evidence : read } as Each,
  correctionId: id,
});

/** Names items by what tells them apart. */
const keysOf = (list: FactList, items: readonly unknown[]): readonly string[] =>
  numberedKeys(
    items.map((item) => {
      const { printed, words } = identityOf(list, item);
      return `${printed ?? ''}:${words}`;
    }),
  );
