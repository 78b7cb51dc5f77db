import { randomUUID } from 'node:crypto';
import { type ProposedDecision, needsOverride, needsSecondPerson, violationsOf } from '@countersign/reviews';
import { AccountRow, DecisionProposalRow, ReviewRow, recordChange } from '@countersign/store';
import { assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { givenText } from '../graphql/given-text';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, type InvalidField } from '../graphql/user-error';
import { type Examination, examinationOf } from './examination';
import { reviewLabel } from './locked-review';
import { type Settled, recordDecision } from './record-decision';
import { tellOfProposal } from './tell-of-review';
import { Review, ReviewDecision } from './review';
import { reviewInHand, touched } from './review-in-hand';
import type { DecideReviewInput } from './review.inputs';
import { DecideReviewPayload, type DecideReviewResult, ReviewVersionConflict } from './review.payloads';

/** Records a decision, or proposes it where a second person has to agree. Part of a transaction. */
export async function decideReview(
  context: RequestContext,
  input: DecideReviewInput,
): Promise<typeof DecideReviewResult> {
  const review = await reviewInHand(context, input.reviewId);
  if (!(review instanceof ReviewRow)) return review;
  if (review.version !== input.version) return new ReviewVersionConflict(new Review(review));
  const proposed = proposedIn(input);
  const strangers = await ownersUnsuitableIn(context, input);
  if (strangers.length > 0) return new InputInvalid(strangers);
  const violations = violationsOf(proposed, todayOf(context));
  if (violations.length > 0) return new InputInvalid(violations);

  const examination = (await examinationOf(context, review))!;
  const { decision } = proposed;
  const against = needsOverride({ decision, isSupported: examination.isSupported });
  const overrideRationale = against ? givenText(input.overrideRationale ?? '') : null;
  if (overrideRationale === '') return new InputInvalid([OVERRIDE_MISSING]);
  const deciderId = viewerOf(context).account.id;
  const settled: Settled = { ...proposed, overrideRationale, decidedById: deciderId, approvedById: null };
  const { tier } = examination.policy;
  const { isSupported } = examination;
  if (needsSecondPerson({ tier, decision, isSupported, deciderId, reviewerId: review.assigneeId }))
    return new DecideReviewPayload(new Review(await propose(context, review, settled, examination)), null);
  const recorded = await recordDecision(context, review, settled, examination);
  return new DecideReviewPayload(new Review(recorded.review), new ReviewDecision(recorded.decision));
}

export const OVERRIDE_MISSING = {
  path: ['overrideRationale'],
  message: 'The policy does not support this decision. Say why it is made all the same.',
};

const proposedIn = ({ decision, rationale, conditions }: DecideReviewInput): ProposedDecision => ({
  decision,
  rationale: givenText(rationale),
  conditions: (conditions ?? []).map(({ description, dueOn, ownerId }) => ({
    description: givenText(description),
    dueOn,
    ...(ownerId == null ? {} : { ownerId: rowIdOf('Account', ownerId) }),
  })),
});

/** The conditions whose owner is nobody that we know, or whom nothing can be given to any more. */
async function ownersUnsuitableIn(context: RequestContext, { conditions }: DecideReviewInput): Promise<InvalidField[]> {
  const unsuitable: InvalidField[] = [];
  for (const [position, { ownerId }] of (conditions ?? []).entries()) {
    if (ownerId == null) continue;
    const path = ['conditions', String(position), 'ownerId'];
    const owner = await assignableAccount(context, ownerId, { path, holder: null });
    if (!(owner instanceof AccountRow)) unsuitable.push({ path, message: owner.message });
  }
  return unsuitable;
}

async function propose(
  context: RequestContext,
  review: ReviewRow,
  { decision, rationale, conditions, overrideRationale, decidedById }: Settled,
  { policy }: Examination,
): Promise<ReviewRow> {
  const { manager, clock } = context;
  const at = clock.now();
  const said = { decision, rationale, overrideRationale, conditions: [...conditions] };
  const proposal = { id: randomUUID(), reviewId: review.id, ...said, proposedById: decidedById, proposedAt: at };
  await manager.insert(DecisionProposalRow, proposal);
  await tellOfProposal(context, review, proposal);
  await recordChange(manager, {
    at,
    actorId: decidedById,
    action: 'review.decisionProposed',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: null,
    after: { ...said, tier: policy.tier, policyVersion: policy.version },
  });
  return touched(context, review);
}
