import { type CuecTheme, THEMES } from '@countersign/cuecs';
import { LATEST_REPORTS, withoutOwner } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import type { CuecCounts, CuecOwnerCoverage, CuecThemeCoverage } from './cuec-coverage';

interface Counted extends CuecCounts {
  readonly key: string | null;
  readonly vendors: number;
  readonly withoutOwner: number;
}

/** Every control that is asked of us now, counted by a column of ours. */
const countedBy = (manager: EntityManager, column: 'theme' | 'owner_id'): Promise<Counted[]> =>
  manager.query(
    `SELECT c.${column} AS key, count(DISTINCT r.vendor_id)::int AS vendors, count(*)::int AS total,
       (count(*) FILTER (WHERE ${withoutOwner('c.')}))::int AS "withoutOwner",
       (count(*) FILTER (WHERE c.status = 'NOT_ASSESSED'))::int AS "notAssessed",
       (count(*) FILTER (WHERE c.status = 'IMPLEMENTED'))::int AS implemented,
       (count(*) FILTER (WHERE c.status = 'PARTIAL'))::int AS partial,
       (count(*) FILTER (WHERE c.status = 'NOT_IMPLEMENTED'))::int AS "notImplemented",
       (count(*) FILTER (WHERE c.status = 'NOT_APPLICABLE'))::int AS "notApplicable"
     FROM cuecs c JOIN reports r ON r.id = c.report_id
     WHERE c.absent_since IS NULL AND r.id IN (${LATEST_REPORTS}) GROUP BY c.${column} ORDER BY count(*) DESC, 1`,
  );

/** In the order of the themes; only those that some report asks for. */
export async function coverageByTheme(manager: EntityManager): Promise<CuecThemeCoverage[]> {
  const counted = await countedBy(manager, 'theme');
  return THEMES.flatMap((theme: CuecTheme) => {
    const { key: _key, vendors, withoutOwner, ...counts } = counted.find(({ key }) => key === theme) ?? NOTHING;
    return counts.total === 0 ? [] : [{ theme, vendors, withoutOwner, counts }];
  });
}

const NOTHING: Counted = {
  key: null,
  vendors: 0,
  withoutOwner: 0,
  total: 0,
  notAssessed: 0,
  implemented: 0,
  partial: 0,
  notImplemented: 0,
  notApplicable: 0,
};

/** Who has most first. */
export async function coverageByOwner({ manager, load }: RequestContext): Promise<CuecOwnerCoverage[]> {
  const counted = await countedBy(manager, 'owner_id');
  return Promise.all(
    counted.map(async ({ key, vendors, withoutOwner: _withoutOwner, ...counts }) => {
      const account = key === null ? null : await load.account.load(key);
      return { owner: account && new Account(account), vendors, counts };
    }),
  );
}
