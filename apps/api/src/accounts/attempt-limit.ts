import { SignInAttemptRow } from '@countersign/store';
import { LessThan } from 'typeorm';
import type { RequestContext } from '../access/request-context';

const WINDOW_MS = 15 * 60_000;
/** Somebody who mistypes has five; whoever guesses from many addresses, or at many accounts, is stopped as well. */
const LIMITS = { sameEmailAndAddress: 5, sameEmail: 50, sameAddress: 100 };

export interface Attempt {
  readonly id: number;
  readonly email: string;
}

/**
 * Counts an attempt to sign in before its password is looked at, so that many at once gain nothing.
 * @returns the attempt, to be forgiven when it succeeds; or how long to wait
 */
export async function countAttempt(
  { manager, clock, address }: RequestContext,
  email: string,
): Promise<Attempt | { readonly retryAfterSeconds: number }> {
  const at = clock.now();
  const since = new Date(at.getTime() - WINDOW_MS);
  const key = email.trim().toLowerCase().slice(0, 320);
  await manager.delete(SignInAttemptRow, { at: LessThan(since) });
  const { identifiers } = await manager.insert(SignInAttemptRow, { email: key, address, at });
  const id: number = identifiers[0]?.id;
  const [counted] = await manager.query<{ both: number; email: number; address: number; oldest: Date }[]>(
    `SELECT count(*) FILTER (WHERE email = $1 AND address = $2) AS both,
            count(*) FILTER (WHERE email = $1) AS email,
            count(*) FILTER (WHERE address = $2) AS address,
            min(at) AS oldest
     FROM sign_in_attempts WHERE at >= $3 AND (email = $1 OR address = $2)`,
    [key, address, since],
  );
  if (
    counted!.both <= LIMITS.sameEmailAndAddress &&
    counted!.email <= LIMITS.sameEmail &&
    counted!.address <= LIMITS.sameAddress
  )
    return { id, email: key };
  // A refused attempt does not make the wait longer.
  await manager.delete(SignInAttemptRow, { id });
  const wait = counted!.oldest.getTime() + WINDOW_MS - at.getTime();
  return { retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) };
}

/** The password was right: the attempts before it were the person's own. */
export const forgiveAttempts = async ({ manager, address }: RequestContext, { email }: Attempt): Promise<void> => {
  await manager.delete(SignInAttemptRow, { email, address });
};
