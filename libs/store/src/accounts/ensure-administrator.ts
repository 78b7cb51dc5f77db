import type { DatabaseAddress } from '@countersign/platform';
import { AccountRow } from '../entities';
import { withStore } from '../open-store';
import { insertAccount } from './create-account';
import { accountByEmail } from './find-account';

export const ADMINISTRATOR_EMAIL = 'admin@countersign.local';

const FIRST_ACCOUNT_LOCK = 418_003;

/**
 * Makes the first account of an empty installation.
 * @returns the one-time password of the account just made; null where there is an account already
 */
export const ensureAdministrator = (
  address: DatabaseAddress,
): Promise<{ email: string; oneTimePassword: string | null }> =>
  withStore(address, (store) =>
    store.transaction(async (transaction) => {
      await transaction.query('SELECT pg_advisory_xact_lock($1)', [FIRST_ACCOUNT_LOCK]);
      if (await transaction.existsBy(AccountRow, {})) return { email: ADMINISTRATOR_EMAIL, oneTimePassword: null };
      const made = await insertAccount(
        transaction,
        { email: ADMINISTRATOR_EMAIL, name: 'Administrator', role: 'ADMINISTRATOR' },
        { actorId: null, at: new Date() },
      );
      return { email: ADMINISTRATOR_EMAIL, oneTimePassword: made?.oneTimePassword ?? null };
    }),
  );

/** Whether an account still has the one-time password that was printed for it. */
export const awaitsOwnPassword = (address: DatabaseAddress, email: string): Promise<boolean> =>
  withStore(address, async (store) => (await accountByEmail(store.manager, email))?.mustChoosePassword ?? false);
