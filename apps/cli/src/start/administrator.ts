import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { awaitsOwnPassword, ensureAdministrator, resetPassword } from '@countersign/store';
import type { DatabaseAddress } from '@countersign/platform';

/** How to sign in for the first time. */
export interface FirstSignIn {
  readonly email: string;
  readonly oneTimePassword: string;
}

/** How often to look whether the one-time password has been replaced. */
const LOOK_EVERY_MS = 5_000;

/**
 * The first administrator's one-time password: of the account just made, or of an earlier start if it has not been
 * replaced yet. It stands in a file too, for a start whose output nobody saw. Null once the administrator has chosen a
 * password of their own, or was given another one-time password by `countersign account reset-password`.
 */
export async function firstSignIn(database: DatabaseAddress, passwordFile: string): Promise<FirstSignIn | null> {
  const earlier = readFirstSignIn(passwordFile);
  // The file stands, empty, before the account does: a start that is killed between the two is then known by it.
  const wasCutShort = existsSync(passwordFile) && earlier === null;
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, '', { mode: 0o600 });
  const { email, oneTimePassword } = await ensureAdministrator(database);
  if (oneTimePassword !== null) return writeFirstSignIn(passwordFile, { email, oneTimePassword });
  if (await awaitsOwnPassword(database, email)) {
    if (earlier?.email === email) return earlier;
    const fresh = wasCutShort ? await resetPassword(database, email) : null;
    if (fresh !== null) return writeFirstSignIn(passwordFile, { email, oneTimePassword: fresh.oneTimePassword });
  }
  rmSync(passwordFile, { force: true });
  return null;
}

/** Removes the file as soon as its password has been replaced. Returns how to stop looking. */
export function removeWhenReplaced(database: DatabaseAddress, passwordFile: string, email: string): () => void {
  const timer = setInterval(() => {
    if (!existsSync(passwordFile)) return clearInterval(timer);
    awaitsOwnPassword(database, email).then(
      (awaits) => {
        if (!awaits) rmSync(passwordFile, { force: true });
      },
      // The database restarts; the next look asks again.
      () => undefined,
    );
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

/** Keeps the one-time password for the next start, readable by the owner of the data only. */
export function writeFirstSignIn(passwordFile: string, signIn: FirstSignIn): FirstSignIn {
  writeFileSync(passwordFile, `${signIn.email}\n${signIn.oneTimePassword}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  return signIn;
}

/** What an earlier start left; null where there is no such file or it is empty. */
export function readFirstSignIn(passwordFile: string): FirstSignIn | null {
  try {
    const [email, oneTimePassword] = readFileSync(passwordFile, 'utf8').split('\n');
    return email && oneTimePassword ? { email, oneTimePassword } : null;
  } catch {
    return null;
  }
}
