import { loadStartConfiguration } from '@countersign/platform';
import { resetPassword } from '@countersign/store';
import { UsageError } from '../exit';
import { readFirstSignIn, writeFirstSignIn } from '../start/administrator';
import { placesIn } from '../start/data-directory';
import { withDatabase } from './with-database';

/**
 * Prints a new one-time password for the account.
 * @throws UsageError where nobody signs in by that address
 */
export async function resetPasswordOf(email: string): Promise<void> {
  const configuration = loadStartConfiguration();
  const reset = await withDatabase(configuration, (database) => resetPassword(database, email));
  if (reset === null) throw new UsageError(`no account signs in as ${email}: check the address.`);
  const { passwordFile } = placesIn(configuration.dataDirectory);
  // The next start would show the password that has just been replaced.
  const first = readFirstSignIn(passwordFile);
  if (first?.email.toLowerCase() === email.toLowerCase()) writeFirstSignIn(passwordFile, { ...first, ...reset });
  console.log(`One-time password for ${email}:  ${reset.oneTimePassword}`);
  console.log('A password of their own is chosen at the next sign-in; all earlier sessions have ended.');
}
