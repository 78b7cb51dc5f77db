import { randomUUID } from 'node:crypto';
import { addMonths } from '@countersign/assessment';
import { type ProposedDecision, statusAfter } from '@countersign/reviews';
import { DecisionConditionRow, ReviewDecisionRow, ReviewRow, recordChange, supersedeReviews } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import type { Examination } from './examination';
import { tellOfDecision } from './tell-of-review';
import { reviewLabel } from './locked-review';

export interface Settled extends ProposedDecision {
  readonly overrideRationale: string | null;
  readonly decidedById: string;
  readonly approvedById: string | null;
}

/** Records a decision with everything that it was made by, and brings the review where it leads. */
export async function recordDecision(
  context: RequestContext,
  review: ReviewRow,
  settled: Settled,
  { record, policy }: Examination,
): Promise<{ readonly review: ReviewRow; readonly decision: ReviewDecisionRow }> {
  const { manager, clock } = context;
  const status = statusAfter(settled.decision);
  const { conditions, ...said } = settled;
  const decision: ReviewDecisionRow = {
    id: randomUUID(),
    reviewId: review.id,
    position: await manager.countBy(ReviewDecisionRow, { reviewId: review.id }),
    ...said,
    decidedAt: clock.now(),
    reviewAgainOn: status === 'DECIDED' ? addMonths(todayOf(context), policy.reviewAgainAfterMonths) : null,
    record,
  };
  await manager.insert(ReviewDecisionRow, decision as never);
  const rows = conditions.map((condition, position) => ({
    id: randomUUID(),
    decisionId: decision.id,
    position,
    ownerId: null,
    ...condition,
  }));
  if (rows.length > 0) await manager.insert(DecisionConditionRow, rows);
  const decided = { ...review, status, version: review.version + 1 };
  await manager.update(ReviewRow, { id: review.id }, { status, version: decided.version });
  await auditDecision(context, review, decided, settled);
  await tellOfDecision(context, decided, decision, rows);
  const by = { at: clock.now(), actorId: viewerOf(context).account.id };
  if (status === 'DECIDED') await supersedeReviews(manager, decided, by);
  return { review: decided, decision };
}

async function auditDecision(
  context: RequestContext,
  before: ReviewRow,
  after: ReviewRow,
  { decision, rationale, conditions, overrideRationale, approvedById, decidedById }: Settled,
): Promise<void> {
  const override = overrideRationale === null ? {} : { overrideRationale };
  const approved = approvedById === null ? {} : { proposedBy: decidedById };
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.decided',
    subject: { type: 'Review', id: before.id, label: await reviewLabel(context, before) },
    before: { status: before.status },
    after: { status: after.status, decision, rationale, conditions, ...override, ...approved },
  });
}
