import { ForeignCursor, type Page, type PageRequest, type Position, cursorOf, withoutOwner } from '@countersign/store';
import { words } from '@countersign/vocabulary';
import type { EntityManager } from 'typeorm';
import type { CountedGroup, CuecGroupingTerm } from './cuec-group';
import type { CuecFilter } from './cuec.inputs';
import { cuecListing } from './list-cuecs';

interface Grouping {
  /** What the controls of a group have in common. */
  readonly value: string;
  /** By what the groups are ordered; nobody and none come first. */
  readonly place: string;
}

/** As people read it, so that the groups stand in the order of their names; what has no theme comes last. */
const NAME_OF_THEME = `CASE row.theme ${Object.entries(words.CUEC_THEME)
  .map(([theme, name]) => `WHEN '${theme}' THEN '${theme === 'OTHER' ? '2' : '1'}${name.toLowerCase()}'`)
  .join(' ')} END`;

const GROUPINGS: Readonly<Record<CuecGroupingTerm, Grouping>> = {
  THEME: { value: 'row.theme', place: NAME_OF_THEME },
  VENDOR: { value: 'CAST(vendor.id AS text)', place: 'lower(vendor.name)' },
  OWNER: {
    value: 'CAST(owner.id AS text)',
    place: `CASE WHEN owner.id IS NULL THEN '0' ELSE '1' || lower(owner.name) END`,
  },
  CRITERION: { value: 'criterion', place: `COALESCE(criterion, '')` },
};

/** A control that serves no criterion is a group with others of that kind. */
const EACH_CRITERION = `unnest(CASE WHEN cardinality(row.criteria) = 0 THEN ARRAY[NULL]::text[] ELSE row.criteria END)`;

const counted = (status: string) => `(count(*) FILTER (WHERE status = '${status}'))::int`;

interface Found extends Omit<CountedGroup, 'by'> {
  readonly id: string;
  readonly place: string;
}

/** The groups of the controls that a filter lets through, counted by the database and paged as every list is. */
export async function pageOfCuecGroups(
  manager: EntityManager,
  by: CuecGroupingTerm,
  filter: CuecFilter | null,
  request: PageRequest,
): Promise<Page<CountedGroup>> {
  const { value, place } = GROUPINGS[by];
  const list = `cuecGroups ${by}`;
  const { size, from, after, before } = request;
  for (const position of [after, before]) if (position !== null && position.list !== list) throw new ForeignCursor();
  const controls = cuecListing(filter, null).query(manager).select('row.status', 'status');
  controls.addSelect('row.ownerId', 'owner_id').addSelect('report.vendorId', 'vendor_id');
  if (by === 'CRITERION') controls.addSelect(EACH_CRITERION, 'criterion');
  else controls.addSelect(value, 'value').addSelect(place, 'place');
  const column = by === 'CRITERION' ? { value: 'criterion', place } : { value: 'value', place: 'place' };
  const groups = manager
    .createQueryBuilder()
    .select(column.value, 'value')
    .addSelect(column.place, 'place')
    // What settles the order of two of one name, and stands in the cursor.
    .addSelect(`CAST(md5(COALESCE(${column.value}, '')) AS uuid)`, 'id')
    .addSelect('count(*)::int', 'total')
    .addSelect('count(DISTINCT vendor_id)::int', 'vendors')
    .addSelect(`(count(*) FILTER (WHERE ${withoutOwner('')}))::int`, 'withoutOwner')
    .addSelect(counted('NOT_ASSESSED'), 'notAssessed')
    .addSelect(counted('IMPLEMENTED'), 'implemented')
    .addSelect(counted('PARTIAL'), 'partial')
    .addSelect(counted('NOT_IMPLEMENTED'), 'notImplemented')
    .addSelect(counted('NOT_APPLICABLE'), 'notApplicable')
    .from(`(${controls.getQuery()})`, 'control')
    .groupBy(column.value)
    .addGroupBy(column.place)
    .setParameters(controls.getParameters());
  const total = await manager
    .createQueryBuilder()
    .select('count(*)::int', 'count')
    .from(`(${groups.getQuery()})`, 'listed')
    .setParameters(groups.getParameters())
    .getRawOne<{ count: number }>();

  const page = manager.createQueryBuilder().select('*').from(`(${groups.getQuery()})`, 'listed');
  page.setParameters(groups.getParameters()).where('TRUE');
  const compare = (position: Position | null, name: string, sign: string) => {
    if (position === null) return;
    page.andWhere(`(place, id) ${sign} (CAST(:${name}Key AS text), CAST(:${name}Id AS uuid))`, {
      [`${name}Key`]: position.key,
      [`${name}Id`]: position.id,
    });
  };
  compare(after, 'after', '>');
  compare(before, 'before', '<');
  const direction = from === 'END' ? 'DESC' : 'ASC';
  const found: Found[] = await page
    .orderBy('place', direction)
    .addOrderBy('id', direction)
    .limit(size + 1)
    .getRawMany();
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (from === 'END') kept.reverse();
  return {
    rows: kept.map(({ id, place: key, ...group }) => ({ row: { by, ...group }, cursor: cursorOf({ list, key, id }) })),
    totalCount: total?.count ?? 0,
    hasNextPage: from === 'START' ? more : before !== null,
    hasPreviousPage: from === 'END' ? more : after !== null,
  };
}
