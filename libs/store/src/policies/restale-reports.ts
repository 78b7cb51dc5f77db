import type { EntityManager } from 'typeorm';
import { effectiveFactsOf } from '../corrections/effective-facts';
import { ReportRow, VendorRow, type VendorTier } from '../entities';
import { lockDocumentsBeside } from '../readings/bridge-letters';
import { staleOnOf } from '../readings/stale-on';

/** Tells anew from which day the reports of a vendor, or of a whole tier, are stale, after the policy over them changed. */
export async function restaleReports(
  transaction: EntityManager,
  of: { readonly vendorId: string } | { readonly tier: VendorTier },
  at: Date,
): Promise<void> {
  const vendors =
    'vendorId' in of ? [of.vendorId] : (await transaction.findBy(VendorRow, { tier: of.tier })).map(({ id }) => id);
  for (const vendorId of vendors) {
    const reports = await transaction.find(ReportRow, {
      where: { vendorId, readStatus: 'READ' },
      order: { id: 'ASC' },
    });
    for (const { id } of reports) {
      await lockDocumentsBeside(transaction, id);
      const facts = await effectiveFactsOf(transaction, id);
      if (facts === null) continue;
      await transaction.update(ReportRow, { id }, { staleOn: await staleOnOf(transaction, vendorId, facts, at) });
    }
  }
}
