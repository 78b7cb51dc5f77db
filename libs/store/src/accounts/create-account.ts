import { randomUUID } from 'node:crypto';
import type { Role } from '@countersign/vocabulary';
import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { AccountRow } from '../entities';
import { hashPassword } from './password';
import { newOneTimePassword } from './secret-token';

export interface NewAccount {
  readonly account: AccountRow;
  /** To be given to the person once; it stands nowhere else. */
  readonly oneTimePassword: string;
}

/** Creates an account whose one-time password must be replaced at the first sign-in; null where the e-mail is taken. */
export async function insertAccount(
  transaction: EntityManager,
  { email, name, role }: { readonly email: string; readonly name: string; readonly role: Role },
  by: { readonly actorId: string | null; readonly at: Date },
): Promise<NewAccount | null> {
  const oneTimePassword = newOneTimePassword();
  const account: AccountRow = {
    id: randomUUID(),
    email: email.trim(),
    name: name.trim(),
    passwordHash: await hashPassword(oneTimePassword),
    mustChoosePassword: true,
    createdAt: by.at,
    role,
    disabledAt: null,
  };
  const { raw } = await transaction
    .createQueryBuilder()
    .insert()
    .into(AccountRow)
    .values(account)
    .orIgnore()
    .returning('id')
    .execute();
  if (raw.length === 0) return null;
  await recordChange(transaction, {
    ...by,
    action: 'account.created',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: null,
    after: { email: account.email, name: account.name, role },
  });
  return { account, oneTimePassword };
}
