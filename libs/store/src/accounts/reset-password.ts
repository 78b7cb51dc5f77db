import type { DatabaseAddress } from '@countersign/platform';
import { IsNull } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { AccountRow, PasswordChoiceRow, SessionRow, SignInAttemptRow } from '../entities';
import { withStore } from '../open-store';
import { accountByEmail } from './find-account';
import { hashPassword } from './password';
import { newOneTimePassword } from './secret-token';

/**
 * Gives an account a new one-time password and ends its sessions.
 * @returns null where no account has that e-mail
 */
export const resetPassword = (address: DatabaseAddress, email: string): Promise<{ oneTimePassword: string } | null> =>
  withStore(address, (store) =>
    store.transaction(async (transaction) => {
      const account = await accountByEmail(transaction, email);
      if (account === null) return null;
      const at = new Date();
      const oneTimePassword = newOneTimePassword();
      const passwordHash = await hashPassword(oneTimePassword);
      await transaction.update(AccountRow, { id: account.id }, { passwordHash, mustChoosePassword: true });
      await transaction.update(SessionRow, { accountId: account.id, revokedAt: IsNull() }, { revokedAt: at });
      await transaction.update(PasswordChoiceRow, { accountId: account.id, usedAt: IsNull() }, { usedAt: at });
      await transaction.delete(SignInAttemptRow, { email: account.email.toLowerCase() });
      await recordChange(transaction, {
        at,
        actorId: null,
        action: 'account.passwordReset',
        subject: { type: 'Account', id: account.id, label: account.email },
        before: { mustChoosePassword: account.mustChoosePassword },
        after: { mustChoosePassword: true },
      });
      return { oneTimePassword };
    }),
  );
