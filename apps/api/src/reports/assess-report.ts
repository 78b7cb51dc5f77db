import { type Assessment, type FreshnessPolicy, assess } from '@countersign/assessment';
import type { StoredFacts } from '@countersign/store';

/** How long a report is current says the policy of its vendor's tier; how early it counts as expiring, the installation. */
export const assessStored = (facts: StoredFacts, today: string, policy: FreshnessPolicy): Assessment =>
  assess({ ...facts, cuecs: [] }, today, policy);
