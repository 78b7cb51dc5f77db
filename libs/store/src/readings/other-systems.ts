import { areOfDifferentSystems } from '@countersign/vendors';
import type { EntityManager } from 'typeorm';
import { effectiveFactsOf } from '../corrections/effective-facts';
import { type ReportRow, VendorRow } from '../entities';

/** Those of a vendor's other reports that are not plainly about another system of it than one report is. */
export async function reportsOfSameSystem<Other extends Pick<ReportRow, 'id'>>(
  manager: EntityManager,
  report: Pick<ReportRow, 'id' | 'vendorId'>,
  others: readonly Other[],
): Promise<Other[]> {
  const { systems } = await manager.findOneByOrFail(VendorRow, { id: report.vendorId });
  // The facts of a report are large, and with one system there is nothing to tell apart.
  if (systems.length < 2 || others.length === 0) return [...others];
  const systemOf = async (id: string) => (await effectiveFactsOf(manager, id))?.systemName?.value ?? null;
  const own = await systemOf(report.id);
  const same: Other[] = [];
  for (const other of others) if (!areOfDifferentSystems(own, await systemOf(other.id), systems)) same.push(other);
  return same;
}
