import type { EntityManager } from 'typeorm';
import { withCorrections } from '../corrections/effective-facts';
import type { StoredFacts } from '../entities';

/** The long lists in a report that no assessment needs. */
const LONG_LISTS = ['controls', 'csocs', 'sections', 'warnings', 'subserviceOrganizations'] as const;

/** The facts of reports as they count, without the long lists: what an assessment looks at, and little enough for many. */
export async function assessedFactsOf(
  manager: EntityManager,
  reportIds: readonly string[],
): Promise<Map<string, StoredFacts>> {
  const rows: { id: string; facts: StoredFacts }[] = await manager.query(
    'SELECT report_id AS id, facts - $2::text[] AS facts FROM readings WHERE report_id = ANY($1)',
    [reportIds, LONG_LISTS],
  );
  const empty = Object.fromEntries(LONG_LISTS.map((list) => [list, []]));
  return withCorrections(manager, new Map(rows.map(({ id, facts }) => [id, { ...facts, ...empty }])));
}
