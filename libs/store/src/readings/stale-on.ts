import { DEFAULT_FRESHNESS_POLICY, assessFreshness, calendarDateOf } from '@countersign/assessment';
import type { EntityManager } from 'typeorm';
import { type StoredFacts, VendorRow } from '../entities';
import { freshnessPolicyOf } from '../policies/policy-in-force';

/** The first day on which a vendor's report is stale, by the policy in force for the vendor's tier; null: unknown. */
export async function staleOnOf(
  manager: EntityManager,
  vendorId: string,
  facts: StoredFacts,
  at: Date,
): Promise<string | null> {
  const { tier } = await manager.findOneByOrFail(VendorRow, { id: vendorId });
  const policy = { ...DEFAULT_FRESHNESS_POLICY, ...(await freshnessPolicyOf(manager, tier)) };
  return assessFreshness(facts, calendarDateOf(at), policy).staleOn;
}
