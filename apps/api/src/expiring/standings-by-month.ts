import { REPORT_STANDINGS, type ReportStanding, addMonths } from '@countersign/assessment';
import { VendorRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { REPORT_STANDING, ofGoverningReport } from '../coverage/governing-report';
import type { AgePolicy } from '../reports/list-reports';
import { vendorListing } from '../vendors/list-vendors';
import type { VendorFilter } from '../vendors/vendor.inputs';
import type { ExpiringReports } from './expiring-reports';

const MONTHS_BEFORE = 5;
const MONTHS_AFTER = 12;
const OWNERS_MAX = 500;

/** So many vendors stand so, and their reports go stale in this month; null: nothing of theirs does. */
interface Group {
  readonly standing: ReportStanding;
  /** Its first day. */
  readonly month: string | null;
  readonly count: number;
}

/** Everything that is counted, in one query over the vendors. */
export async function expiringReportsOf(
  manager: EntityManager,
  filter: VendorFilter | null,
  policy: AgePolicy,
): Promise<ExpiringReports> {
  const [all, owners] = await Promise.all([
    groupsOf(manager, { ...filter, standing: null }, policy),
    ownersOfVendors(manager),
  ]);
  const listed = filter?.standing == null ? all : all.filter(({ standing }) => standing === filter.standing);
  const first = `${policy.today.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS_BEFORE + 1 + MONTHS_AFTER }, (_, place) =>
    addMonths(first, place - MONTHS_BEFORE),
  );
  return {
    today: policy.today,
    standings: countsIn(all),
    months: months.map((month) => ({
      month,
      standings: countsIn(listed.filter((group) => group.month === month)).filter(({ count }) => count > 0),
    })),
    lapsedEarlier: sumOf(listed.filter(({ month }) => month !== null && month < months[0]!)),
    lapsesLater: sumOf(listed.filter(({ month }) => month !== null && month > months.at(-1)!)),
    owners,
  };
}

const sumOf = (groups: readonly Group[]) => groups.reduce((sum, { count }) => sum + count, 0);

const countsIn = (groups: readonly Group[]) =>
  REPORT_STANDINGS.map((standing) => ({ standing, count: sumOf(groups.filter((each) => each.standing === standing)) }));

async function groupsOf(manager: EntityManager, filter: VendorFilter, policy: AgePolicy): Promise<Group[]> {
  const vendors = vendorListing(filter, null, policy)
    .query(manager)
    .select(REPORT_STANDING, 'standing')
    .addSelect(ofGoverningReport(`date_trunc('month', report.stale_on)::date`), 'month');
  const rows: { standing: ReportStanding; month: string | null; count: string }[] = await manager
    .createQueryBuilder()
    .select('listed.standing', 'standing')
    .addSelect('CAST(listed.month AS text)', 'month')
    .addSelect('count(*)', 'count')
    .from(`(${vendors.getQuery()})`, 'listed')
    .groupBy('listed.standing')
    .addGroupBy('listed.month')
    .setParameters(vendors.getParameters())
    .getRawMany();
  return rows.map(({ count, ...group }) => ({ ...group, count: Number(count) }));
}

/** One spelling of each: the filter does not mind the case. */
async function ownersOfVendors(manager: EntityManager): Promise<string[]> {
  const rows: { owner: string }[] = await manager
    .createQueryBuilder(VendorRow, 'row')
    .select('min(row.businessOwner)', 'owner')
    .where(`row.status <> 'OFFBOARDED' AND row.businessOwner IS NOT NULL`)
    .groupBy('lower(row.businessOwner)')
    .orderBy('lower(row.businessOwner)')
    .limit(OWNERS_MAX)
    .getRawMany();
  return rows.map(({ owner }) => owner);
}
