import {
  AccountRow,
  type Listing,
  SessionRow,
  hashPassword,
  passwordMatches,
  portalSettings,
  recordChange,
  weaknessOf,
} from '@countersign/store';
import { IsNull, MoreThan, Not } from 'typeorm';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { PasswordTooWeak, TooManyAttempts } from './account.payloads';
import { countAttempt, forgiveAttempts } from './attempt-limit';
import type { ChangePasswordInput, EndSessionInput } from './session.inputs';
import { ChangePasswordPayload, CurrentPasswordWrong, EndSessionPayload } from './session.payloads';

/** Where an account is signed in, the latest first. */
export const openSessionsOf = (accountId: string, at: Date): Listing<SessionRow> => ({
  entity: SessionRow,
  sort: { by: 'row.createdAt', type: 'timestamptz', descending: true },
  query: (manager) =>
    manager
      .createQueryBuilder(SessionRow, 'row')
      .where('row.accountId = :accountId AND row.revokedAt IS NULL AND row.expiresAt > :at', { accountId, at }),
});

/** Ends one of the sessions of who asks. Part of a transaction. */
export async function endOwnSession(
  context: RequestContext,
  { sessionId }: EndSessionInput,
): Promise<EndSessionPayload | NotFound> {
  const { account } = viewerOf(context);
  const at = context.clock.now();
  const id = rowIdOf('Session', sessionId);
  const which = { accountId: account.id, revokedAt: IsNull(), expiresAt: MoreThan(at) };
  const { affected } =
    id === null ? { affected: 0 } : await context.manager.update(SessionRow, { ...which, id }, { revokedAt: at });
  if (!affected) return new NotFound('You are not signed in there any more.', ['sessionId']);
  await tell(context, 'account.signedOut', { session: id, sessions: 1 });
  return new EndSessionPayload(sessionId);
}

/** Ends every session of who asks but the one that asks. Part of a transaction. @returns how many */
export async function endOtherSessions(context: RequestContext): Promise<number> {
  const ended = await revokeOthers(context);
  await tell(context, 'account.signedOutElsewhere', { sessions: ended });
  return ended;
}

/** Replaces one's own password, and ends every other session: whoever knew the old one is out. */
export async function changePassword(
  context: RequestContext,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<ChangePasswordPayload | CurrentPasswordWrong | PasswordTooWeak | TooManyAttempts> {
  const { account } = viewerOf(context);
  // Counted as signing in is: an open session must not be a way to guess the password.
  const attempt = await countAttempt(context, account.email);
  if ('retryAfterSeconds' in attempt) return new TooManyAttempts(attempt.retryAfterSeconds);
  if (!(await passwordMatches(account.passwordHash, currentPassword))) return new CurrentPasswordWrong();
  await forgiveAttempts(context, attempt);
  const { passwordMinLength } = await portalSettings(context.manager);
  const weakness = weaknessOf(newPassword, account, passwordMinLength);
  if (weakness !== null) return new PasswordTooWeak(weakness);
  if (newPassword === currentPassword) return new PasswordTooWeak('Choose another password than the present one.');
  const passwordHash = await hashPassword(newPassword);
  return inTransaction(context, async (transaction) => {
    await transaction.manager.update(AccountRow, { id: account.id }, { passwordHash });
    const ended = await revokeOthers(transaction);
    await tell(transaction, 'account.passwordChanged', { sessions: ended });
    return new ChangePasswordPayload(ended);
  });
}

async function revokeOthers(context: RequestContext): Promise<number> {
  const { account, sessionId } = viewerOf(context);
  const at = context.clock.now();
  const others = { accountId: account.id, id: Not(sessionId), revokedAt: IsNull(), expiresAt: MoreThan(at) };
  const { affected } = await context.manager.update(SessionRow, others, { revokedAt: at });
  return affected ?? 0;
}

async function tell(context: RequestContext, action: string, before: Record<string, unknown>): Promise<void> {
  const { account } = viewerOf(context);
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: account.id,
    action,
    subject: { type: 'Account', id: account.id, label: account.email },
    before,
    after: null,
  });
}
