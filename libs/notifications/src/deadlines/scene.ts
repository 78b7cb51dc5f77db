import { type CoveringDocument, calendarDateOf } from '@countersign/assessment';
import { VendorRow, activeAccounts, coveringDocumentsByVendor, ownersAmong } from '@countersign/store';
import { type EntityManager, Not } from 'typeorm';

/** What every kind of deadline is reckoned from, looked up once. */
export interface Scene {
  readonly manager: EntityManager;
  /** Calendar date. */
  readonly today: string;
  /** By id; those that we no longer use are left out, and so are their deadlines. */
  readonly vendors: ReadonlyMap<string, VendorRow>;
  /** By vendor: the time that every document that was read is about. */
  readonly documents: ReadonlyMap<string, readonly CoveringDocument[]>;
  /** Row ids of the accounts that answer for a vendor. */
  readonly ownersOf: (vendor: VendorRow) => readonly string[];
}

export async function sceneAt(manager: EntityManager, at: Date): Promise<Scene> {
  const vendors = await manager.findBy(VendorRow, { status: Not('OFFBOARDED') });
  const accounts = await activeAccounts(manager);
  return {
    manager,
    today: calendarDateOf(at),
    vendors: new Map(vendors.map((vendor) => [vendor.id, vendor])),
    documents: await coveringDocumentsByVendor(manager),
    ownersOf: ownersAmong(accounts),
  };
}
