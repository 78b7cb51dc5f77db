import { createHash } from 'node:crypto';
import { type EntityManager, In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { ForeignCursor, type Position, cursorOf } from './cursor';

/** A part of a list: the first or the last `size` rows, after or before a position. */
export interface PageRequest {
  readonly size: number;
  readonly from: 'START' | 'END';
  readonly after: Position | null;
  readonly before: Position | null;
}

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  /** Rows in the whole list, whatever the page. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What is listed and in which order. Expressions are ours and never come from a client. */
export interface Listing<Row extends ObjectLiteral & { id: string }> {
  readonly entity: new () => Row;
  /** The list, filtered, with `row` as the alias of the entity. */
  readonly query: (manager: EntityManager) => SelectQueryBuilder<Row>;
  readonly sort: {
    readonly by: string;
    readonly type: 'text' | 'timestamptz' | 'date' | 'integer' | 'bigint' | 'double precision';
    readonly descending: boolean;
  };
  /** Where many lists are asked for at once, one for each parent: the column that names the parent. */
  readonly parent?: string;
}

interface Found {
  readonly parent: string | null;
  readonly id: string;
  readonly key: string;
  readonly place: number;
}

const ALL = '';

/** One page of one list. @throws ForeignCursor */
export async function pageOf<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  listing: Listing<Row>,
  request: PageRequest,
): Promise<Page<Row>> {
  return (await pagesOf(manager, listing, request, [])).get(ALL) ?? EMPTY;
}

const EMPTY: Page<never> = { rows: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
export const emptyPage = <Row>(): Page<Row> => EMPTY;

/** Names a list by what is in it and what it is ordered by, whichever way. */
const nameOf = ({ entity, sort }: Listing<never>): string =>
  createHash('sha256').update(`${entity.name} by ${sort.by}`).digest('base64url').slice(0, 8);

/**
 * The same page of one list for each parent, in three queries however many parents there are.
 * @throws ForeignCursor
 */
export async function pagesOf<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  listing: Listing<Row>,
  request: PageRequest,
  parents: readonly string[],
): Promise<Map<string, Page<Row>>> {
  const name = nameOf(listing as Listing<never>);
  if ([request.after, request.before].some((position) => position !== null && position.list !== name))
    throw new ForeignCursor();
  const list = () => {
    const query = listing.query(manager);
    return listing.parent === undefined ? query : query.andWhere(`${listing.parent} IN (:...parents)`, { parents });
  };
  const [found, counts] = await Promise.all([findRows(manager, list(), listing, request), countRows(list(), listing)]);
  const rows = await rowsById(manager, listing, found);
  const pages = [...counts].map(([parent, totalCount]) => {
    const own = found.filter((each) => (each.parent ?? ALL) === parent);
    return [parent, pageFrom(name, own, rows, totalCount, request)] as const;
  });
  return new Map(pages);
}

async function findRows<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  list: SelectQueryBuilder<Row>,
  { sort, parent }: Listing<Row>,
  { size, from, after, before }: PageRequest,
): Promise<Found[]> {
  const direction = sort.descending !== (from === 'END') ? 'DESC' : 'ASC';
  const compare = (position: Position | null, name: string, later: boolean) => {
    if (position === null) return;
    const sign = later !== sort.descending ? '>' : '<';
    list.andWhere(`(${sort.by}, row.id) ${sign} (CAST(:${name}Key AS ${sort.type}), CAST(:${name}Id AS uuid))`, {
      [`${name}Key`]: position.key,
      [`${name}Id`]: position.id,
    });
  };
  compare(after, 'after', true);
  compare(before, 'before', false);
  const window = `${parent === undefined ? '' : `PARTITION BY ${parent} `}ORDER BY ${sort.by} ${direction}, row.id ${direction}`;
  list
    .select('row.id', 'id')
    .addSelect(parent ?? 'NULL', 'parent')
    .addSelect(`CAST(${sort.by} AS text)`, 'key')
    .addSelect(`row_number() OVER (${window})`, 'place');
  // One more than the page holds tells whether there is a next one.
  const found: Found[] = await manager
    .createQueryBuilder()
    .select('*')
    .from(`(${list.getQuery()})`, 'listed')
    .where('listed.place <= :limit')
    .orderBy('listed.place')
    .setParameters({ ...list.getParameters(), limit: size + 1 })
    .getRawMany();
  return found;
}

async function countRows<Row extends ObjectLiteral & { id: string }>(
  list: SelectQueryBuilder<Row>,
  { parent }: Listing<Row>,
): Promise<Map<string, number>> {
  list.select('count(*)', 'count');
  if (parent !== undefined) list.addSelect(parent, 'parent').groupBy(parent);
  const counts: { count: number; parent?: string }[] = await list.getRawMany();
  return new Map(counts.map((each) => [each.parent ?? ALL, Number(each.count)]));
}

async function rowsById<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  { entity }: Listing<Row>,
  found: readonly Found[],
): Promise<Map<string, Row>> {
  if (found.length === 0) return new Map();
  const rows = await manager.findBy(entity, { id: In(found.map(({ id }) => id)) } as never);
  return new Map(rows.map((row) => [row.id, row]));
}

function pageFrom<Row>(
  list: string,
  found: readonly Found[],
  rows: ReadonlyMap<string, Row>,
  totalCount: number,
  { size, from, after, before }: PageRequest,
): Page<Row> {
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (from === 'END') kept.reverse();
  const listed = kept.flatMap(({ id, key }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ row, cursor: cursorOf({ list, key, id }) }];
  });
  return {
    rows: listed,
    totalCount,
    hasNextPage: from === 'START' ? more : before !== null,
    hasPreviousPage: from === 'END' ? more : after !== null,
  };
}
