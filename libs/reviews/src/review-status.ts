import type { Decision } from './decision';

export const REVIEW_STATUSES = ['OPEN', 'DECIDED'] as const;
/** OPEN: somebody has to decide. DECIDED: closed; a further look at the report is a new review. */
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** A request for more information keeps the review open; every other decision closes it. */
export const statusAfter = (decision: Decision): ReviewStatus =>
  decision === 'MORE_INFORMATION_NEEDED' ? 'OPEN' : 'DECIDED';

/** Decisions are append-only: a decided review takes none any more. */
export const acceptsDecision = (status: ReviewStatus): boolean => status === 'OPEN';
