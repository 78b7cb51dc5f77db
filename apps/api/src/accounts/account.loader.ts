import { AccountRow, SessionRow } from '@countersign/store';
import type { Role } from '@countersign/vocabulary';
import { type EntityManager, In, IsNull } from 'typeorm';
import { grouped } from '../access/grouped';
import { batched, rowsById } from '../access/rows-by-id';

export const accountLoaders = (manager: EntityManager) => ({
  account: rowsById(manager, AccountRow),
  /** The accounts of a role that are not disabled, by name. */
  activeAccountsOfRole: batched<Role, AccountRow[]>(async (roles) => {
    const where = { role: In([...roles]), disabledAt: IsNull() };
    return grouped(await manager.find(AccountRow, { where, order: { name: 'ASC', id: 'ASC' } }), ({ role }) => role);
  }),
  /** When each account was here last; null where it never was. */
  lastSeenOfAccount: batched<string, Date | null>(async (ids) => {
    const seen = await manager
      .createQueryBuilder(SessionRow, 'session')
      .select('session.accountId', 'id')
      .addSelect('max(session.lastSeenAt)', 'at')
      .where('session.accountId IN (:...ids)', { ids: [...ids] })
      .groupBy('session.accountId')
      .getRawMany<{ id: string; at: Date }>();
    const byId = new Map(seen.map(({ id, at }) => [id, at]));
    return (id) => byId.get(id) ?? null;
  }),
});
