import type { EntityManager } from 'typeorm';
import { AcceptancePolicyRow, type VendorTier } from '../entities';

/** The acceptance policy of a tier that is in force: its latest version. */
export const policyInForce = (manager: EntityManager, tier: VendorTier): Promise<AcceptancePolicyRow> =>
  manager.findOneOrFail(AcceptancePolicyRow, { where: { tier }, order: { version: 'DESC' } });

/** How long a report of a vendor of this tier is current, by the policy in force. */
export async function freshnessPolicyOf(
  manager: EntityManager,
  tier: VendorTier,
): Promise<{ readonly currentForMonths: number }> {
  const { currentForMonths } = await policyInForce(manager, tier);
  return { currentForMonths };
}
