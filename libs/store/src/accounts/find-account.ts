import type { EntityManager } from 'typeorm';
import { AccountRow } from '../entities';

/** The account with an e-mail address, whatever its case. */
export const accountByEmail = (manager: EntityManager, email: string): Promise<AccountRow | null> =>
  manager
    .createQueryBuilder(AccountRow, 'account')
    .where('lower(account.email) = lower(:email)', { email: email.trim() })
    .getOne();
