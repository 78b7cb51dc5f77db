import type { Decision } from './decision';

export const REVIEW_STATUSES = ['REQUESTED', 'RECEIVED', 'IN_REVIEW', 'DECIDED', 'SUPERSEDED', 'WITHDRAWN'] as const;
/**
 * REQUESTED: the vendor was asked for a report. RECEIVED: the report came, and nobody looks at it yet.
 * IN_REVIEW: somebody has to decide. DECIDED: closed; a further look at the report is a new review.
 * SUPERSEDED: decided once, and a later review of the vendor speaks now. WITHDRAWN: nobody waits for the report
 * any more, or the review was begun by mistake.
 */
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Where a review can go from where it stands. The database keeps the same table. */
export const TRANSITIONS: Readonly<Record<ReviewStatus, readonly ReviewStatus[]>> = {
  REQUESTED: ['RECEIVED', 'WITHDRAWN'],
  // Back where what came was another vendor's report.
  RECEIVED: ['IN_REVIEW', 'REQUESTED', 'WITHDRAWN'],
  // Withdrawn as long as nothing was decided or proposed.
  IN_REVIEW: ['DECIDED', 'WITHDRAWN'],
  DECIDED: ['SUPERSEDED'],
  SUPERSEDED: [],
  WITHDRAWN: [],
};

/** A review begins with a request to the vendor, or with a look at a report that is there. */
export const FIRST_STATUSES: readonly ReviewStatus[] = ['REQUESTED', 'IN_REVIEW'];

export const OPEN_STATUSES: readonly ReviewStatus[] = ['REQUESTED', 'RECEIVED', 'IN_REVIEW'];

export const mayGo = (from: ReviewStatus, to: ReviewStatus): boolean => TRANSITIONS[from].includes(to);

/** Somebody, we or the vendor, still has to do something. */
export const isOpen = (status: ReviewStatus): boolean => OPEN_STATUSES.includes(status);

/** A request for more information keeps the review going; every other decision closes it. */
export const statusAfter = (decision: Decision): ReviewStatus =>
  decision === 'MORE_INFORMATION_NEEDED' ? 'IN_REVIEW' : 'DECIDED';

/** Decisions are append-only: a decided review takes none any more, and without a report there is nothing to judge. */
export const acceptsDecision = (status: ReviewStatus): boolean => status === 'IN_REVIEW';
