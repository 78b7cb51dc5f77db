import { ReviewDecisionRow } from '@countersign/store';
import { type EntityManager, In } from 'typeorm';
import { batched } from '../access/rows-by-id';
import { enumOf } from '../graphql/enum-of';
import type { DecisionRow } from './decision-record';

export const VendorDecision = enumOf('VendorDecision', 'What the decision on a vendor is that counts now.', {
  APPROVED: 'Its report is relied upon.',
  APPROVED_WITH_CONDITIONS: 'Its report is relied upon, and something has to be done by a date.',
  REJECTED: 'Its report is not relied upon.',
  NONE: 'Nothing was decided yet.',
});
export type VendorDecision = keyof typeof VendorDecision;

/** That more has to be said is no answer: what was decided before stands until there is another. */
const ANSWERS = `decision.decision <> 'MORE_INFORMATION_NEEDED'`;
const LATEST_FIRST = 'decision.decided_at DESC, decision.id DESC';

/** The decision that counts for the vendor `row`, for the database. */
export const STANDING_DECISION = `COALESCE((
  SELECT decision.decision FROM review_decisions decision JOIN reviews review ON review.id = decision.review_id
  WHERE review.vendor_id = row.id AND ${ANSWERS} ORDER BY ${LATEST_FIRST} LIMIT 1), 'NONE')`;

const WITHOUT_RECORD = {
  ...{ id: true, reviewId: true, position: true, decision: true, rationale: true, overrideRationale: true },
  ...{ decidedAt: true, decidedById: true, approvedById: true, reviewAgainOn: true },
} as const;

export const standingDecisionLoaders = (manager: EntityManager) => ({
  standingDecisionOfVendor: batched<string, DecisionRow | null>(async (vendorIds) => {
    const found: { id: string; vendor_id: string }[] = await manager.query(
      `SELECT DISTINCT ON (review.vendor_id) decision.id, review.vendor_id
       FROM review_decisions decision JOIN reviews review ON review.id = decision.review_id
       WHERE review.vendor_id = ANY($1) AND ${ANSWERS} ORDER BY review.vendor_id, ${LATEST_FIRST}`,
      [vendorIds],
    );
    const where = { id: In(found.map(({ id }) => id)) };
    const rows = await manager.find(ReviewDecisionRow, { select: WITHOUT_RECORD, where });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const byVendor = new Map(found.map(({ id, vendor_id }) => [vendor_id, byId.get(id) ?? null]));
    return (vendorId) => byVendor.get(vendorId) ?? null;
  }),
});
