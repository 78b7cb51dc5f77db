import { insertAccount } from '@countersign/store';
import { z } from 'zod';
import { type RequestContext, viewerOf } from '../access/request-context';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid } from '../graphql/user-error';
import { Account } from './account';
import { personName } from './account-values';
import type { CreateAccountInput } from './account.inputs';
import { CreateAccountPayload, EmailTaken } from './account.payloads';

const NewAccount = z.object({
  email: z
    .string()
    .trim()
    .max(320, 'Shorten the e-mail address.')
    .pipe(z.email('Give an e-mail address, such as name@example.com.')),
  name: personName,
});

/** Makes an account with a one-time password. Part of a transaction. */
export async function createAccount(
  context: RequestContext,
  input: CreateAccountInput,
): Promise<CreateAccountPayload | InputInvalid | EmailTaken> {
  const given = NewAccount.safeParse(input);
  if (!given.success) return new InputInvalid(invalidFieldsOf(given.error));
  const by = { actorId: viewerOf(context).account.id, at: context.clock.now() };
  const made = await insertAccount(context.manager, { ...given.data, role: input.role }, by);
  return made === null ? new EmailTaken() : new CreateAccountPayload(new Account(made.account), made.oneTimePassword);
}
