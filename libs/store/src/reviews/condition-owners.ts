import { type EntityManager, In } from 'typeorm';
import { ConditionAssignmentRow, type DecisionConditionRow } from '../entities';

/** Who sees to each condition now: to whom it was given last, else whom the decision named; null: nobody. */
export async function conditionOwners(
  manager: EntityManager,
  conditions: readonly Pick<DecisionConditionRow, 'id' | 'ownerId'>[],
): Promise<ReadonlyMap<string, string | null>> {
  const given = await manager.find(ConditionAssignmentRow, {
    where: { conditionId: In(conditions.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  return new Map([
    ...conditions.map(({ id, ownerId }) => [id, ownerId] as const),
    ...given.map(({ conditionId, ownerId }) => [conditionId, ownerId] as const),
  ]);
}
