import { randomUUID } from 'node:crypto';
import { type ProposedDecision, acceptsDecision, statusAfter, violationsOf } from '@countersign/reviews';
import { DecisionConditionRow, ReportRow, ReviewDecisionRow, ReviewRow, recordChange } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { Review, ReviewDecision } from './review';
import type { DecideReviewInput } from './review.inputs';
import { DecideReviewPayload, ReviewAlreadyDecided, ReviewVersionConflict } from './review.payloads';

/** Records a decision. Part of a transaction. */
export async function decideReview(
  context: RequestContext,
  input: DecideReviewInput,
): Promise<DecideReviewPayload | NotFound | InputInvalid | ReviewVersionConflict | ReviewAlreadyDecided> {
  const { manager } = context;
  const id = rowIdOf('Review', input.reviewId);
  const review =
    id === null ? null : await manager.findOne(ReviewRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  if (!acceptsDecision(review.status)) return new ReviewAlreadyDecided(new Review(review));
  if (review.version !== input.version) return new ReviewVersionConflict(new Review(review));
  const proposed = proposedIn(input);
  const violations = violationsOf(proposed, todayOf(context));
  if (violations.length > 0) return new InputInvalid(violations);

  const decision = await recordDecision(context, review, proposed);
  const decided = { ...review, status: statusAfter(proposed.decision), version: review.version + 1 };
  await manager.update(ReviewRow, { id: review.id }, { status: decided.status, version: decided.version });
  await auditDecision(context, review, decided, proposed);
  return new DecideReviewPayload(new Review(decided), new ReviewDecision(decision));
}

const proposedIn = ({ decision, rationale, conditions }: DecideReviewInput): ProposedDecision => ({
  decision,
  rationale: rationale.replaceAll('\0', '').trim(),
  conditions: (conditions ?? []).map(({ description, dueOn }) => ({
    description: description.replaceAll('\0', '').trim(),
    dueOn,
  })),
});

async function recordDecision(
  context: RequestContext,
  review: ReviewRow,
  { decision, rationale, conditions }: ProposedDecision,
): Promise<ReviewDecisionRow> {
  const { manager, clock } = context;
  const position = await manager.countBy(ReviewDecisionRow, { reviewId: review.id });
  const decidedById = viewerOf(context).account.id;
  const id = randomUUID();
  const row: ReviewDecisionRow = {
    id,
    reviewId: review.id,
    position,
    decision,
    rationale,
    decidedAt: clock.now(),
    decidedById,
  };
  await manager.insert(ReviewDecisionRow, row);
  const rows = conditions.map((condition, place) => ({
    id: randomUUID(),
    decisionId: id,
    position: place,
    ...condition,
  }));
  if (rows.length > 0) await manager.insert(DecisionConditionRow, rows);
  return row;
}

async function auditDecision(
  context: RequestContext,
  before: ReviewRow,
  after: ReviewRow,
  proposed: ProposedDecision,
): Promise<void> {
  const report = await context.manager.findOneByOrFail(ReportRow, { id: before.reportId });
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.decided',
    subject: { type: 'Review', id: before.id, label: report.fileName },
    before: { status: before.status },
    after: { status: after.status, ...proposed },
  });
}
