import { FRESHNESSES, type Freshness } from '@countersign/assessment';
import { CuecRow, LATEST_REPORTS, type ReadStatus, ReportRow, VendorRow, withoutOwner } from '@countersign/store';
import { type EntityManager, In } from 'typeorm';
import { type AgePolicy, ofAge } from '../reports/list-reports';

const latestReports = (manager: EntityManager) =>
  manager.createQueryBuilder(ReportRow, 'row').where(`row.id IN (${LATEST_REPORTS})`);

export async function countByFreshness(manager: EntityManager, policy: AgePolicy): Promise<Record<Freshness, number>> {
  const counts = FRESHNESSES.map(
    async (freshness) => [freshness, await ofAge(latestReports(manager), freshness, policy).getCount()] as const,
  );
  return Object.fromEntries(await Promise.all(counts)) as Record<Freshness, number>;
}

/** @param today calendar date */
export const expiringNext = (manager: EntityManager, today: string, first: number): Promise<ReportRow[]> =>
  latestReports(manager)
    .andWhere('row.staleOn > :today', { today })
    .orderBy('row.staleOn')
    .addOrderBy('row.id')
    .limit(first)
    .getMany();

export const countCuecsWithoutOwner = (manager: EntityManager): Promise<number> =>
  manager
    .createQueryBuilder(CuecRow, 'row')
    .where(`${withoutOwner('row.')} AND row.absentSince IS NULL AND row.reportId IN (${LATEST_REPORTS})`)
    .getCount();

export const countVendorsWithoutReport = (manager: EntityManager): Promise<number> =>
  manager
    .createQueryBuilder(VendorRow, 'row')
    .where(
      `NOT EXISTS (SELECT FROM reports WHERE vendor_id = row.id AND read_status = 'READ'
        AND kind IS DISTINCT FROM 'BRIDGE_LETTER')`,
    )
    .getCount();

export const countReadings = (manager: EntityManager, statuses: readonly ReadStatus[]): Promise<number> =>
  manager.countBy(ReportRow, { readStatus: In([...statuses]) });
