import {
  ConditionAssignmentRow,
  DecisionConditionRow,
  ReviewDecisionRow,
  ReviewRow,
  conditionOwners,
  recordChange,
} from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { AssignConditionPayload, type AssignConditionResult, ConditionAlreadyClosed } from './condition.payloads';
import { reviewLabel } from './locked-review';
import { Condition } from './review';
import type { AssignConditionInput } from './review.inputs';
import { tellOfCondition } from './tell-of-review';

/** Says who sees to a condition from now on; the decision stays as it was. Part of a transaction. */
export async function assignCondition(
  context: RequestContext,
  { conditionId, ownerId = null }: AssignConditionInput,
): Promise<typeof AssignConditionResult> {
  const { manager, clock, load } = context;
  const id = rowIdOf('Condition', conditionId);
  const condition = id === null ? null : await manager.findOneBy(DecisionConditionRow, { id });
  if (condition === null) return new NotFound('This condition does not exist.', ['conditionId']);
  const decision = await manager.findOneByOrFail(ReviewDecisionRow, { id: condition.decisionId });
  // One after the other, so that each says who had it before.
  const lock = { mode: 'pessimistic_write' } as const;
  const review = await manager.findOneOrFail(ReviewRow, { where: { id: decision.reviewId }, lock });
  if ((await load.closureOfCondition.load(condition.id)) !== null)
    return new ConditionAlreadyClosed(new Condition(condition));
  const before = (await conditionOwners(manager, [condition])).get(condition.id) ?? null;
  const wish = { path: ['ownerId'], holder: before };
  const owner = ownerId === null ? null : await assignableAccount(context, ownerId, wish);
  if (owner instanceof NotFound || owner instanceof AccountUnsuitable) return owner;
  if ((owner?.id ?? null) === before) return new AssignConditionPayload(new Condition(condition));

  const [at, actorId] = [clock.now(), viewerOf(context).account.id];
  const position = await manager.countBy(ConditionAssignmentRow, { conditionId: condition.id });
  const row = {
    conditionId: condition.id,
    position,
    ownerId: owner?.id ?? null,
    assignedById: actorId,
    assignedAt: at,
  };
  await manager.insert(ConditionAssignmentRow, row);
  const former = before === null ? null : await load.account.load(before);
  await recordChange(manager, {
    at,
    actorId,
    action: 'review.conditionAssigned',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { condition: condition.description, owner: former?.name ?? null },
    after: { owner: owner?.name ?? null },
  });
  if (owner !== null) await tellOfCondition(context, review, condition, owner.id, `${condition.id}:${position}`);
  return new AssignConditionPayload(new Condition(condition));
}
