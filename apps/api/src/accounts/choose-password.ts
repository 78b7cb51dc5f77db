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
import { z } from 'zod';
import type { RequestContext } from '../access/request-context';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid } from '../graphql/user-error';
import { Account } from './account';
import { personName } from './account-values';
import type { ChoosePasswordInput } from './account.inputs';
import { ChangeTokenInvalid, ChoosePasswordPayload, PasswordTooWeak } from './account.payloads';
import { type OpenedSession, openSession } from './sessions';

type Chosen = { readonly answer: ChoosePasswordPayload; readonly session: OpenedSession };

const Given = z.object({ name: personName.nullish() });

/** Replaces a one-time password by the person's own, ends every other session and signs in. Part of a transaction. */
export async function choosePassword(
  context: RequestContext,
  input: ChoosePasswordInput,
): Promise<Chosen | { answer: InputInvalid | PasswordTooWeak | ChangeTokenInvalid }> {
  const { manager, clock } = context;
  const { changeToken, newPassword } = input;
  const at = clock.now();
  const choice = await manager.findOne(PasswordChoiceRow, {
    where: { tokenHash: hashOfToken(changeToken), usedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (choice === null || choice.expiresAt <= at) return { answer: new ChangeTokenInvalid() };
  const before = await manager.findOneByOrFail(AccountRow, { id: choice.accountId });
  if (before.disabledAt !== null) return { answer: new ChangeTokenInvalid() };
  const given = Given.safeParse({ name: input.name });
  if (!given.success) return { answer: new InputInvalid(invalidFieldsOf(given.error)) };
  const name = given.data.name ?? before.name;
  const account = { ...before, name };
  const { passwordMinLength } = await portalSettings(manager);
  const weakness = weaknessOf(newPassword, account, passwordMinLength);
  if (weakness !== null) return { answer: new PasswordTooWeak(weakness) };
  if (await passwordMatches(account.passwordHash, newPassword))
    return { answer: new PasswordTooWeak('Choose another password than the one-time password.') };

  const passwordHash = await hashPassword(newPassword);
  await manager.update(AccountRow, { id: account.id }, { name, passwordHash, mustChoosePassword: false });
  await manager.update(PasswordChoiceRow, { accountId: account.id, usedAt: IsNull() }, { usedAt: at });
  await manager.update(SessionRow, { accountId: account.id, revokedAt: IsNull() }, { revokedAt: at });
  const isRenamed = name !== before.name;
  await recordChange(manager, {
    at,
    actorId: account.id,
    action: 'account.passwordChosen',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: { mustChoosePassword: before.mustChoosePassword, ...(isRenamed && { name: before.name }) },
    after: { mustChoosePassword: false, ...(isRenamed && { name }) },
  });
  const signedIn = { ...account, passwordHash, mustChoosePassword: false };
  const session = await openSession(context, signedIn);
  return { answer: new ChoosePasswordPayload(new Account(signedIn), session.token), session };
}
