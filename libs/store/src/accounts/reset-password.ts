import type { DatabaseAddress } from '@countersign/platform';
import { type EntityManager, IsNull } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { AccountRow, PasswordChoiceRow, SessionRow, SignInAttemptRow } from '../entities';
import { withStore } from '../open-store';
import { accountByEmail } from './find-account';
import { hashPassword } from './password';
import { newOneTimePassword } from './secret-token';

/** Gives an account a new one-time password and ends its sessions. Part of a transaction. */
export async function replacePassword(
  transaction: EntityManager,
  account: AccountRow,
  by: { readonly actorId: string | null; readonly at: Date },
): Promise<{ oneTimePassword: string }> {
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  await transaction.update(AccountRow, { id: account.id }, { passwordHash, mustChoosePassword: true });
  await endSessionsOf(transaction, account.id, by.at);
  await transaction.delete(SignInAttemptRow, { email: account.email.toLowerCase() });
  await recordChange(transaction, {
    ...by,
    action: 'account.passwordReset',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: { mustChoosePassword: account.mustChoosePassword },
    after: { mustChoosePassword: true },
  });
  return { oneTimePassword };
}

/** Ends every session of an account, and every way to begin one that was opened. Part of a transaction. */
export async function endSessionsOf(transaction: EntityManager, accountId: string, at: Date): Promise<void> {
  await transaction.update(SessionRow, { accountId, revokedAt: IsNull() }, { revokedAt: at });
  await transaction.update(PasswordChoiceRow, { accountId, usedAt: IsNull() }, { usedAt: at });
}

/**
 * Gives the account of an e-mail address a new one-time password.
 * @returns null where no account has that e-mail
 */
export const resetPassword = (address: DatabaseAddress, email: string): Promise<{ oneTimePassword: string } | null> =>
  withStore(address, (store) =>
    store.transaction(async (transaction) => {
      const account = await accountByEmail(transaction, email);
      return account && replacePassword(transaction, account, { actorId: null, at: new Date() });
    }),
  );
