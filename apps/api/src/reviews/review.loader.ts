import {
  ConditionClosureRow,
  DecisionConditionRow,
  DecisionProposalRow,
  ExceptionDispositionRow,
  type Listing,
  ReviewDecisionRow,
  ReviewRow,
  conditionOwners,
} from '@countersign/store';
import { type EntityManager, In, IsNull } from 'typeorm';
import { grouped } from '../access/grouped';
import { pagesByParent } from '../access/pages-by-parent';
import { batched, rowsById } from '../access/rows-by-id';

const REVIEWS_OF_REPORT: Listing<ReviewRow> = {
  entity: ReviewRow,
  query: (manager) => manager.createQueryBuilder(ReviewRow, 'row').where('TRUE'),
  sort: { by: 'row.openedAt', type: 'timestamptz', descending: true },
  parent: 'row.reportId',
};

const REVIEWS_OF_VENDOR: Listing<ReviewRow> = { ...REVIEWS_OF_REPORT, parent: 'row.vendorId' };

export const reviewLoaders = (manager: EntityManager) => ({
  review: rowsById(manager, ReviewRow),
  decision: rowsById(manager, ReviewDecisionRow),
  condition: rowsById(manager, DecisionConditionRow),
  reviewsOfReport: pagesByParent(manager, REVIEWS_OF_REPORT),
  reviewsOfVendor: pagesByParent(manager, REVIEWS_OF_VENDOR),

  /** The decision that waits for a second person; null where none does. */
  pendingProposalOfReview: batched<string, DecisionProposalRow | null>(async (reviewIds) => {
    const rows = await manager.findBy(DecisionProposalRow, { reviewId: In([...reviewIds]), outcome: IsNull() });
    const byReview = grouped(rows, ({ reviewId }) => reviewId);
    return (reviewId) => byReview(reviewId)[0] ?? null;
  }),

  dispositionsOfReview: batched<string, ExceptionDispositionRow[]>(async (reviewIds) => {
    const rows = await manager.findBy(ExceptionDispositionRow, { reviewId: In([...reviewIds]) });
    return grouped(rows, ({ reviewId }) => reviewId);
  }),

  openReviewOfReport: batched<string, ReviewRow | null>(async (reportIds) => {
    const rows = await manager.findBy(ReviewRow, {
      reportId: In([...reportIds]),
      status: In(['RECEIVED', 'IN_REVIEW']),
    });
    const byReport = grouped(rows, ({ reportId }) => reportId!);
    return (reportId) => byReport(reportId)[0] ?? null;
  }),

  decisionsOfReview: batched<string, ReviewDecisionRow[]>(async (reviewIds) => {
    const where = { reviewId: In([...reviewIds]) };
    return grouped(await manager.find(ReviewDecisionRow, { where, order: { position: 'ASC' } }), (row) => row.reviewId);
  }),

  closureOfCondition: batched<string, ConditionClosureRow | null>(async (conditionIds) => {
    const rows = await manager.findBy(ConditionClosureRow, { conditionId: In([...conditionIds]) });
    const byCondition = new Map(rows.map((row) => [row.conditionId, row]));
    return (conditionId) => byCondition.get(conditionId) ?? null;
  }),

  /** Who sees to a condition now. */
  ownerOfCondition: batched<DecisionConditionRow, string | null>(async (conditions) => {
    const owners = await conditionOwners(manager, conditions);
    return ({ id }) => owners.get(id) ?? null;
  }),

  conditionsOfDecision: batched<string, DecisionConditionRow[]>(async (decisionIds) => {
    const where = { decisionId: In([...decisionIds]) };
    const rows = await manager.find(DecisionConditionRow, { where, order: { position: 'ASC' } });
    return grouped(rows, (row) => row.decisionId);
  }),
});
