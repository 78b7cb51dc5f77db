export const CUEC_STATUSES = ['NOT_ASSESSED', 'IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'NOT_APPLICABLE'] as const;
/** How far we do what a report expects of us. */
export type CuecStatus = (typeof CUEC_STATUSES)[number];

/** Somebody has said how it stands: what a review needs of every CUEC. */
export const isAssessed = (status: CuecStatus): boolean => status !== 'NOT_ASSESSED';
