import { SignInAttemptRow } from '@countersign/store';
import { type EntityManager, LessThan } from 'typeorm';
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
  const waits = await Promise.all([
    oldestOver(manager, LIMITS.sameEmailAndAddress, 'at >= $1 AND email = $2 AND address = $3', [since, key, address]),
    oldestOver(manager, LIMITS.sameEmail, 'at >= $1 AND email = $2', [since, key]),
    oldestOver(manager, LIMITS.sameAddress, 'at >= $1 AND address = $2', [since, address]),
  ]);
  const exceeded = waits.filter((oldest) => oldest !== null);
  if (exceeded.length === 0) return { id, email: key };
  // A refused attempt does not make the wait longer.
  await manager.delete(SignInAttemptRow, { id });
  const wait = Math.max(...exceeded.map((oldest) => oldest.getTime())) + WINDOW_MS - at.getTime();
  return { retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) };
}

/** Where more attempts than a limit were counted: when the oldest of them was made, which is the next to be forgotten. */
async function oldestOver(
  manager: EntityManager,
  limit: number,
  which: string,
  parameters: readonly unknown[],
): Promise<Date | null> {
  const [counted] = await manager.query<{ count: number; oldest: Date }[]>(
    `SELECT count(*) AS count, min(at) AS oldest FROM sign_in_attempts WHERE ${which}`,
    [...parameters],
  );
  return counted !== undefined && Number(counted.count) > limit ? counted.oldest : null;
}

/** The password was right: the attempts before it were the person's own. */
export const forgiveAttempts = async ({ manager, address }: RequestContext, { email }: Attempt): Promise<void> => {
  await manager.delete(SignInAttemptRow, { email, address });
};
