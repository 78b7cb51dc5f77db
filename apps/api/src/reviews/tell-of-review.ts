import {
  type DecisionConditionRow,
  type DecisionProposalRow,
  type ReviewDecisionRow,
  type ReviewRow,
  VendorRow,
  ownersOfVendor,
  raiseNotifications,
} from '@countersign/store';
import { sentence } from '@countersign/vocabulary';
import { type RequestContext, viewerOf } from '../access/request-context';
import { approversOf } from './approvers';

/** Tells an account that a review was given to it. Part of the transaction that does so, as are the others here. */
export async function tellOfAssignment(context: RequestContext, review: ReviewRow): Promise<void> {
  if (review.assigneeId === null) return;
  const { name } = await vendorOf(context, review);
  await raiseNotifications(context.manager, {
    ...occasionOf(context, review),
    kind: 'REVIEW_ASSIGNED',
    occasion: `${review.id}:${review.version}`,
    to: [review.assigneeId],
    title: sentence(`${viewerOf(context).account.name} gave you the review of ${name}`),
    dueOn: review.dueOn,
  });
}

/** Tells everybody who may agree that a decision waits for a second person. */
export async function tellOfProposal(
  context: RequestContext,
  review: ReviewRow,
  { id, proposedById }: Pick<DecisionProposalRow, 'id' | 'proposedById'>,
): Promise<void> {
  const { name } = await vendorOf(context, review);
  const approvers = await approversOf(context, { proposedById, reviewerId: review.assigneeId });
  await raiseNotifications(context.manager, {
    ...occasionOf(context, review),
    kind: 'DECISION_AWAITS_APPROVAL',
    occasion: id,
    to: approvers.map((account) => account.id),
    title: `The decision on ${name} waits for a second person.`,
  });
}

/** Tells whoever proposed a decision that it was sent back. */
export async function tellOfSendingBack(
  context: RequestContext,
  review: ReviewRow,
  { id, proposedById }: DecisionProposalRow,
): Promise<void> {
  const { name } = await vendorOf(context, review);
  await raiseNotifications(context.manager, {
    ...occasionOf(context, review),
    kind: 'DECISION_SENT_BACK',
    occasion: id,
    to: [proposedById],
    title: `${viewerOf(context).account.name} sent your decision on ${name} back.`,
  });
}

const OUTCOMES: Readonly<Record<ReviewDecisionRow['decision'], string>> = {
  APPROVED: 'was approved',
  APPROVED_WITH_CONDITIONS: 'was approved with conditions',
  REJECTED: 'was rejected',
  MORE_INFORMATION_NEEDED: 'needs to give more information',
};

/** Tells whoever had to do with a review what was decided, and the owners of conditions what is theirs to do. */
export async function tellOfDecision(
  context: RequestContext,
  review: ReviewRow,
  decision: ReviewDecisionRow,
  conditions: readonly DecisionConditionRow[],
): Promise<void> {
  const { manager } = context;
  const vendor = await vendorOf(context, review);
  const { assigneeId, openedById } = review;
  const owners = await ownersOfVendor(manager, vendor);
  await raiseNotifications(manager, {
    ...occasionOf(context, review),
    kind: 'REVIEW_DECIDED',
    occasion: decision.id,
    to: [...owners, openedById, decision.decidedById, ...(assigneeId === null ? [] : [assigneeId])],
    title: `${vendor.name} ${OUTCOMES[decision.decision]}.`,
  });
  for (const { id, ownerId, dueOn } of conditions) {
    if (ownerId !== null) await tellOfCondition(context, review, { id, dueOn }, ownerId, id);
  }
}

/** Tells an account that a condition is its to see to. @param occasion each time that it was given */
export async function tellOfCondition(
  context: RequestContext,
  review: ReviewRow,
  { id, dueOn }: Pick<DecisionConditionRow, 'id' | 'dueOn'>,
  ownerId: string,
  occasion: string,
): Promise<void> {
  const { name } = await vendorOf(context, review);
  const told = occasionOf(context, review);
  await raiseNotifications(context.manager, {
    ...told,
    kind: 'CONDITION_ASSIGNED',
    occasion,
    to: [ownerId],
    title: `A condition of the approval of ${name} is yours.`,
    about: { ...told.about, conditionId: id },
    dueOn,
  });
}

const vendorOf = ({ manager }: RequestContext, { vendorId }: ReviewRow): Promise<VendorRow> =>
  manager.findOneByOrFail(VendorRow, { id: vendorId });

const occasionOf = (context: RequestContext, { id, vendorId, reportId }: ReviewRow) => ({
  actorId: viewerOf(context).account.id,
  about: { reviewId: id, vendorId, reportId },
  at: context.clock.now(),
});
