import {
  ReportRow,
  VendorRow,
  effectiveFactsOf,
  lockDocumentsBeside,
  placeBridgeLetters,
  recordChange,
  settleReport,
  staleOnOf,
} from '@countersign/store';
import type { DataSource, EntityManager } from 'typeorm';

export interface Reassessment {
  /** Reports whose limit was another than the policy and the facts say now. */
  readonly changed: number;
  /** Why vendors could not be assessed; the others were. */
  readonly failures: readonly unknown[];
}

/** Holds every report to the policy in force and puts every bridge letter in its place, vendor by vendor. */
export async function reassessReports(store: DataSource, at: Date): Promise<Reassessment> {
  const failures: unknown[] = [];
  let changed = 0;
  for (const { id } of await store.manager.find(VendorRow, { select: { id: true } }))
    try {
      changed += await store.transaction((transaction) => reassessVendor(transaction, id, at));
    } catch (error) {
      failures.push(error);
    }
  return { changed, failures };
}

async function reassessVendor(transaction: EntityManager, vendorId: string, at: Date): Promise<number> {
  const by = { at, actorId: null };
  const ids = await transaction.find(ReportRow, { select: { id: true }, where: { vendorId, readStatus: 'READ' } });
  if (ids.length === 0) return 0;
  await lockDocumentsBeside(transaction, ids[0]!.id);
  let changed = 0;
  for (const report of await transaction.findBy(ReportRow, { vendorId, readStatus: 'READ' })) {
    const facts = await effectiveFactsOf(transaction, report.id);
    const staleOn = facts && (await staleOnOf(transaction, vendorId, facts, at));
    if (staleOn === report.staleOn) continue;
    await settleReport(transaction, report, by);
    await recordChange(transaction, {
      ...by,
      action: 'report.reassessed',
      subject: { type: 'Report', id: report.id, label: report.fileName },
      before: { staleOn: report.staleOn },
      after: { staleOn },
    });
    changed += 1;
  }
  await placeBridgeLetters(transaction, vendorId, by);
  return changed;
}
