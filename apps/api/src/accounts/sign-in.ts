import { randomUUID } from 'node:crypto';
import {
  AccountRow,
  PasswordChoiceRow,
  accountByEmail,
  hashOfToken,
  newToken,
  passwordMatches,
  portalSettings,
  pretendToMatch,
} from '@countersign/store';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Account } from './account';
import type { SignInInput } from './account.inputs';
import {
  AccountDisabled,
  InvalidCredentials,
  PasswordChangeRequired,
  SignInPayload,
  TooManyAttempts,
} from './account.payloads';
import { countAttempt, forgiveAttempts } from './attempt-limit';
import { type OpenedSession, openSession } from './sessions';

const CHOICE_MINUTES = 10;

interface SignedIn {
  readonly answer: SignInPayload;
  readonly session: OpenedSession;
}

/** Checks e-mail and password. The answer and its time are the same for a wrong password and an unknown e-mail. */
export async function signIn(
  context: RequestContext,
  { email: given, password }: SignInInput,
): Promise<SignedIn | { answer: InvalidCredentials | AccountDisabled | PasswordChangeRequired | TooManyAttempts }> {
  // The database holds no NUL, and no account has one in its e-mail.
  const email = given.replaceAll('\0', '\ufffd');
  const attempt = await countAttempt(context, email);
  if ('retryAfterSeconds' in attempt) return { answer: new TooManyAttempts(attempt.retryAfterSeconds) };
  const known = await accountByEmail(context.manager, email);
  const right = known ? await passwordMatches(known.passwordHash, password) : await pretendToMatch(password);
  if (!right || known === null) return { answer: new InvalidCredentials() };
  return inTransaction(context, async (transaction) => {
    // Locked: who is disabled meanwhile has no session left over.
    const account = await transaction.manager.findOneOrFail(AccountRow, {
      where: { id: known.id },
      lock: { mode: 'pessimistic_read' },
    });
    await forgiveAttempts(transaction, attempt);
    if (account.disabledAt !== null) return { answer: new AccountDisabled() };
    if (account.mustChoosePassword) {
      const { passwordMinLength } = await portalSettings(transaction.manager);
      return {
        answer: new PasswordChangeRequired(await allowChoice(transaction, account), passwordMinLength, account.name),
      };
    }
    const session = await openSession(transaction, account);
    return { answer: new SignInPayload(new Account(account), session.token), session };
  });
}

async function allowChoice({ manager, clock }: RequestContext, account: AccountRow): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(clock.now().getTime() + CHOICE_MINUTES * 60_000);
  const choice = { id: randomUUID(), accountId: account.id, tokenHash: hashOfToken(token), expiresAt, usedAt: null };
  await manager.insert(PasswordChoiceRow, choice);
  return token;
}
