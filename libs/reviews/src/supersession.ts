/** What tells which of two reports of a vendor speaks about the later time. */
export interface ReviewedReport {
  readonly reportId: string;
  /** Calendar date; null where the report's age is not known. */
  readonly staleOn: string | null;
  readonly uploadedAt: Date;
}

/**
 * Whether a review that is decided now takes the place of one that was decided before. It does unless it looked at an
 * older report: somebody who files last year's report afterwards does not take this year's decision back.
 */
export function supersedes(decidedNow: ReviewedReport, decidedBefore: ReviewedReport): boolean {
  if (decidedNow.reportId === decidedBefore.reportId) return true;
  if (decidedNow.staleOn !== null && decidedBefore.staleOn !== null) return decidedNow.staleOn >= decidedBefore.staleOn;
  return decidedNow.uploadedAt >= decidedBefore.uploadedAt;
}
