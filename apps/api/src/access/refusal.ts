import { ROLE_PEOPLE } from '@countersign/vocabulary';
import { AccountRow } from '@countersign/store';
import { type EntityManager, IsNull } from 'typeorm';
import { type Permission, rolesThatMay } from './permissions';

/** Why somebody may not do something, and whom to ask: for a person. */
export async function refusalFor(manager: EntityManager, permission: Permission): Promise<string> {
  const people = rolesThatMay(permission).map((role) => ROLE_PEOPLE[role]);
  const administrator = await manager.findOne(AccountRow, {
    where: { role: 'ADMINISTRATOR', disabledAt: IsNull() },
    order: { mustChoosePassword: 'ASC', createdAt: 'ASC', id: 'ASC' },
  });
  const whom = administrator === null ? 'an administrator' : `${administrator.name}, who is an administrator`;
  return `Only ${listed(people)} can do this. Ask ${whom}.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
