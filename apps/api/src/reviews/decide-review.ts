import { randomUUID } from 'node:crypto';
import { type ProposedDecision, acceptsDecision, isOpen, statusAfter, violationsOf } from '@countersign/reviews';
import { DecisionConditionRow, ReviewDecisionRow, ReviewRow, recordChange, supersedeReviews } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { lockedReview, reviewLabel } from './locked-review';
import { Review, ReviewDecision } from './review';
import type { DecideReviewInput } from './review.inputs';
import { DecideReviewPayload, ReviewAlreadyDecided, ReviewNotInReview, ReviewVersionConflict } from './review.payloads';

/** Records a decision. Part of a transaction. */
export async function decideReview(
  context: RequestContext,
  input: DecideReviewInput,
): Promise<
  DecideReviewPayload | NotFound | InputInvalid | ReviewVersionConflict | ReviewNotInReview | ReviewAlreadyDecided
> {
  const { manager } = context;
  const review = await lockedReview(context, input.reviewId);
  if (review === null) return new NotFound('This review does not exist.', ['reviewId']);
  if (!isOpen(review.status)) return new ReviewAlreadyDecided(new Review(review));
  if (!acceptsDecision(review.status)) return new ReviewNotInReview(new Review(review));
  if (review.version !== input.version) return new ReviewVersionConflict(new Review(review));
  const proposed = proposedIn(input);
  const violations = violationsOf(proposed, todayOf(context));
  if (violations.length > 0) return new InputInvalid(violations);

  const decision = await recordDecision(context, review, proposed);
  const decided = { ...review, status: statusAfter(proposed.decision), version: review.version + 1 };
  await manager.update(ReviewRow, { id: review.id }, { status: decided.status, version: decided.version });
  await auditDecision(context, review, decided, proposed);
  if (decided.status === 'DECIDED') {
    const actorId = viewerOf(context).account.id;
    await supersedeReviews(manager, decided, { at: context.clock.now(), actorId });
  }
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
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.decided',
    subject: { type: 'Review', id: before.id, label: await reviewLabel(context, before) },
    before: { status: before.status },
    after: { status: after.status, ...proposed },
  });
}
