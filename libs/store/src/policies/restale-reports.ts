import type { EntityManager } from 'typeorm';
import { ReportRow, VendorRow, type VendorTier } from '../entities';
import { lockDocumentsBeside } from '../readings/bridge-letters';
import { settleReport } from '../readings/settle-report';

/** Tells anew from which day the reports of a vendor, or of a whole tier, are stale, after the policy over them changed. */
export async function restaleReports(
  transaction: EntityManager,
  of: { readonly vendorId: string } | { readonly tier: VendorTier },
  by: { readonly at: Date; readonly actorId: string | null },
): Promise<void> {
  const vendors =
    'vendorId' in of ? [of.vendorId] : (await transaction.findBy(VendorRow, { tier: of.tier })).map(({ id }) => id);
  for (const vendorId of vendors) {
    const reports = await transaction.find(ReportRow, {
      where: { vendorId, readStatus: 'READ' },
      order: { id: 'ASC' },
    });
    for (const report of reports) {
      await lockDocumentsBeside(transaction, report.id);
      await settleReport(transaction, report, by);
    }
  }
}
