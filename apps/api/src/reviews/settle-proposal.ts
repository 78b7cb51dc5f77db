import { mayApprove, needsOverride } from '@countersign/reviews';
import { DecisionProposalRow, type ReviewRow, recordChange, settleNotifications } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { givenText } from '../graphql/given-text';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { OVERRIDE_MISSING } from './decide-review';
import { examinationOf } from './examination';
import type { ApproveDecisionInput, SendBackDecisionInput } from './examination.inputs';
import {
  AnotherPersonNeeded,
  ApproveDecisionPayload,
  type ApproveDecisionResult,
  SendBackDecisionPayload,
  type SendBackDecisionResult,
} from './examination.payloads';
import { lockedReview, reviewLabel } from './locked-review';
import { recordDecision } from './record-decision';
import { Review, ReviewDecision } from './review';
import { pendingProposalOf, touched } from './review-in-hand';
import { tellOfSendingBack } from './tell-of-review';
import { ReviewVersionConflict } from './review.payloads';

const NOTHING_PROPOSED = () => new NotFound('No decision waits for approval here.', ['reviewId']);

/** Agrees to a proposed approval as the second person, which records the decision. Part of a transaction. */
export async function approveDecision(
  context: RequestContext,
  { reviewId, version }: ApproveDecisionInput,
): Promise<typeof ApproveDecisionResult> {
  const review = await lockedReview(context, reviewId);
  const proposal = review && (await pendingProposalOf(context, review));
  if (review === null || proposal === null) return NOTHING_PROPOSED();
  if (review.version !== version) return new ReviewVersionConflict(new Review(review));
  const approvedById = viewerOf(context).account.id;
  const { proposedById, overrideRationale, decision, rationale, conditions } = proposal;
  if (!mayApprove(approvedById, { proposedById, reviewerId: review.assigneeId })) return new AnotherPersonNeeded();
  const examination = (await examinationOf(context, review))!;
  const { isSupported } = examination;
  // The report's facts, the CUECs or the policy may have changed since.
  if (needsOverride({ decision, isSupported }) && overrideRationale === null)
    return new InputInvalid([{ ...OVERRIDE_MISSING, path: [] }]);
  await settle(context, proposal, { outcome: 'APPROVED', note: null });
  const settled = { decision, rationale, conditions, overrideRationale, decidedById: proposedById, approvedById };
  const recorded = await recordDecision(context, review, settled, examination);
  return new ApproveDecisionPayload(new Review(recorded.review), new ReviewDecision(recorded.decision));
}

/** Takes a proposal from the table, with the reason; who proposed it may do so as well. Part of a transaction. */
export async function sendBackDecision(
  context: RequestContext,
  { reviewId, note: given }: SendBackDecisionInput,
): Promise<typeof SendBackDecisionResult> {
  const review = await lockedReview(context, reviewId);
  const proposal = review && (await pendingProposalOf(context, review));
  if (review === null || proposal === null) return NOTHING_PROPOSED();
  const note = givenText(given);
  if (note === '') return new InputInvalid([{ path: ['note'], message: 'Say what has to be changed.' }]);
  await settle(context, proposal, { outcome: 'SENT_BACK', note });
  await auditSendingBack(context, review, proposal, note);
  await tellOfSendingBack(context, review, proposal);
  return new SendBackDecisionPayload(new Review(await touched(context, review)));
}

async function settle(
  context: RequestContext,
  { id }: DecisionProposalRow,
  outcome: Pick<DecisionProposalRow, 'outcome' | 'note'>,
): Promise<void> {
  const { manager, clock } = context;
  const [settledById, settledAt] = [viewerOf(context).account.id, clock.now()];
  await manager.update(DecisionProposalRow, { id }, { ...outcome, settledById, settledAt });
  // Nobody has to approve it any more.
  await settleNotifications(manager, { kind: 'DECISION_AWAITS_APPROVAL', occasion: id, at: settledAt });
}

async function auditSendingBack(
  context: RequestContext,
  review: ReviewRow,
  { decision }: DecisionProposalRow,
  note: string,
): Promise<void> {
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.decisionSentBack',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { decision },
    after: { note },
  });
}
