import { AcceptancePolicyRow, VENDOR_TIERS, type VendorTier, policyInForce } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { batched, rowsById } from '../access/rows-by-id';

export const policyLoaders = (manager: EntityManager) => ({
  policy: rowsById(manager, AcceptancePolicyRow),

  policyInForce: batched<VendorTier, AcceptancePolicyRow>(async (tiers) => {
    const rows = await Promise.all(
      VENDOR_TIERS.filter((tier) => tiers.includes(tier)).map((tier) => policyInForce(manager, tier)),
    );
    const byTier = new Map(rows.map((row) => [row.tier, row]));
    return (tier) => byTier.get(tier)!;
  }),
});
