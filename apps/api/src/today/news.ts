import { AuditEventRow, type Listing } from '@countersign/store';

/** What is worth hearing of that others did, or Countersign itself: readings, corrections, what was said and decided. */
export const NEWS_ACTIONS = [
  'report.read',
  'report.readAgain',
  'report.readingFailed',
  'report.requestFulfilled',
  'report.moved',
  'report.withdrawn',
  'report.restored',
  'report.factCorrected',
  'report.itemAdded',
  'report.itemEdited',
  'report.itemRemoved',
  'report.correctionWithdrawn',
  'review.commented',
  'review.decisionProposed',
  'review.decisionSentBack',
  'review.decided',
  'review.conditionClosed',
  'review.followUpClosed',
] as const;

/** @param since null: whatever there is */
export const newsListing = (accountId: string, since: Date | null): Listing<AuditEventRow> => ({
  entity: AuditEventRow,
  sort: { by: 'row.position', type: 'bigint', descending: true },
  query(manager) {
    const query = manager
      .createQueryBuilder(AuditEventRow, 'row')
      .where('row.action IN (:...actions)', { actions: NEWS_ACTIONS })
      .andWhere('(row.actorId IS NULL OR row.actorId <> :accountId)', { accountId })
      // That it was withdrawn is all there is to hear of what should never have come in.
      .andWhere(
        `(row.action = 'report.withdrawn'
          OR row.subjectId NOT IN (SELECT id FROM all_reports WHERE withdrawn_at IS NOT NULL))`,
      );
    return since === null ? query : query.andWhere('row.at > :since', { since });
  },
});
