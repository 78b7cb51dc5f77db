import { calendarDateOf } from '@countersign/assessment';
import { ReportRow, VendorRow, activeAccounts, ownersAmong } from '@countersign/store';
import { type EntityManager, Not } from 'typeorm';

/** What every kind of deadline is reckoned from, looked up once. */
export interface Scene {
  readonly manager: EntityManager;
  /** Calendar date. */
  readonly today: string;
  /** By id; those that we no longer use are left out, and so are their deadlines. */
  readonly vendors: ReadonlyMap<string, VendorRow>;
  /** By vendor: every document that was read. */
  readonly documents: ReadonlyMap<string, readonly ReportRow[]>;
  /** Row ids of the accounts that answer for a vendor. */
  readonly ownersOf: (vendor: VendorRow) => readonly string[];
}

export async function sceneAt(manager: EntityManager, at: Date): Promise<Scene> {
  const vendors = await manager.findBy(VendorRow, { status: Not('OFFBOARDED') });
  const accounts = await activeAccounts(manager);
  const documents = new Map<string, ReportRow[]>();
  for (const report of await manager.findBy(ReportRow, { readStatus: 'READ' }))
    documents.set(report.vendorId, [...(documents.get(report.vendorId) ?? []), report]);
  return {
    manager,
    today: calendarDateOf(at),
    vendors: new Map(vendors.map((vendor) => [vendor.id, vendor])),
    documents,
    ownersOf: (vendor) => ownersAmong(accounts, vendor),
  };
}
