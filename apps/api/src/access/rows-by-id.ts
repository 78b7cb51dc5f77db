import DataLoader from 'dataloader';
import { type EntityManager, In, type ObjectLiteral } from 'typeorm';

/**
 * Loaders gather what one level of a query asks for into one statement. They do not remember: a mutation, or a later
 * event of a subscription, has to see what changed.
 */
export const batched = <Key, Value>(load: (keys: readonly Key[]) => Promise<(key: Key) => Value>) =>
  new DataLoader<Key, Value>(
    async (keys) => {
      const valueOf = await load([...new Set(keys)]);
      return keys.map(valueOf);
    },
    { cache: false },
  );

export const rowsById = <Row extends ObjectLiteral & { id: string }>(manager: EntityManager, entity: new () => Row) =>
  batched<string, Row | null>(async (ids) => {
    const rows = await manager.findBy(entity, { id: In([...ids]) } as never);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (id) => byId.get(id) ?? null;
  });
