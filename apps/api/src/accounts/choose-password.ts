import {
  AccountRow,
  PasswordChoiceRow,
  SessionRow,
  hashOfToken,
  hashPassword,
  passwordMatches,
  portalSettings,
  recordChange,
  weaknessOf,
} from '@countersign/store';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { Account } from './account';
import type { ChoosePasswordInput } from './account.inputs';
import { ChangeTokenInvalid, ChoosePasswordPayload, PasswordTooWeak } from './account.payloads';
import { type OpenedSession, openSession } from './sessions';

type Chosen = { readonly answer: ChoosePasswordPayload; readonly session: OpenedSession };

/** Replaces a one-time password by the person's own, ends every other session and signs in. Part of a transaction. */
export async function choosePassword(
  context: RequestContext,
  { changeToken, newPassword }: ChoosePasswordInput,
): Promise<Chosen | { answer: PasswordTooWeak | ChangeTokenInvalid }> {
  const { manager, clock } = context;
  const at = clock.now();
  const choice = await manager.findOne(PasswordChoiceRow, {
    where: { tokenHash: hashOfToken(changeToken), usedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (choice === null || choice.expiresAt <= at) return { answer: new ChangeTokenInvalid() };
  const account = await manager.findOneByOrFail(AccountRow, { id: choice.accountId });
  if (account.disabledAt !== null) return { answer: new ChangeTokenInvalid() };
  const { passwordMinLength } = await portalSettings(manager);
  const weakness = weaknessOf(newPassword, account, passwordMinLength);
  if (weakness !== null) return { answer: new PasswordTooWeak(weakness) };
  if (await passwordMatches(account.passwordHash, newPassword))
    return { answer: new PasswordTooWeak('Choose another password than the one-time password.') };

  const passwordHash = await hashPassword(newPassword);
  await manager.update(AccountRow, { id: account.id }, { passwordHash, mustChoosePassword: false });
  await manager.update(PasswordChoiceRow, { accountId: account.id, usedAt: IsNull() }, { usedAt: at });
  await manager.update(SessionRow, { accountId: account.id, revokedAt: IsNull() }, { revokedAt: at });
  await recordChange(manager, {
    at,
    actorId: account.id,
    action: 'account.passwordChosen',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: { mustChoosePassword: account.mustChoosePassword },
    after: { mustChoosePassword: false },
  });
  const signedIn = { ...account, passwordHash, mustChoosePassword: false };
  const session = await openSession(context, signedIn);
  return { answer: new ChoosePasswordPayload(new Account(signedIn), session.token), session };
}
