import { LATEST_REPORTS, ReportRow, type StoredFacts, VendorRow, withCorrections } from '@countersign/store';
import { type EntityManager, In } from 'typeorm';

/** What a vendor's latest report says of those that the vendor rests on. */
export interface LatestFacts {
  readonly vendor: VendorRow;
  readonly report: ReportRow;
  readonly facts: Pick<StoredFacts, 'subserviceOrganizations' | 'csocs'>;
}

/** Of every vendor's latest report, the parts that name subservice organizations; with what people put right. */
export async function latestFacts(manager: EntityManager): Promise<LatestFacts[]> {
  const parts: { id: string; facts: StoredFacts }[] = await manager.query(
    `SELECT report_id AS id, facts || jsonb_build_object('controls', '[]'::jsonb, 'exceptions', '[]'::jsonb,
       'sections', '[]'::jsonb, 'warnings', '[]'::jsonb) AS facts
     FROM readings WHERE report_id IN (${LATEST_REPORTS})`,
  );
  const effective = await withCorrections(manager, new Map(parts.map(({ id, facts }) => [id, facts])));
  const reports = await manager.findBy(ReportRow, { id: In([...effective.keys()]) });
  const vendors = await manager.findBy(VendorRow, { id: In(reports.map(({ vendorId }) => vendorId)) });
  const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  return reports
    .map((report) => ({ report, vendor: byId.get(report.vendorId)!, facts: effective.get(report.id)! }))
    .sort((one, other) => (one.vendor.name.toLowerCase() < other.vendor.name.toLowerCase() ? -1 : 1));
}

/** The reports of vendors that are SOC 2 reports and not stale, the one that stays current longest for each. */
export async function currentReports(manager: EntityManager, today: string): Promise<Map<string, ReportRow>> {
  const rows = await manager
    .createQueryBuilder(ReportRow, 'row')
    .where(`row.id IN (${LATEST_REPORTS}) AND row.kind = 'SOC2' AND row.staleOn > :today`, { today })
    .getMany();
  return new Map(rows.map((row) => [row.vendorId, row]));
}
