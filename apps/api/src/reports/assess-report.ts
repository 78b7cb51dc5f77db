import { type Assessment, assess } from '@countersign/assessment';
import type { StoredFacts } from '@countersign/store';

/** Twelve months are the field's custom; how early a report counts as expiring is the installation's to say. */
export const assessStored = (facts: StoredFacts, today: string, expiringWithinDays: number): Assessment =>
  assess({ ...facts, cuecs: [] }, today, { currentForMonths: 12, expiringWithinDays });
