import { type TestApi, PASSWORD } from './api';
import { ApiClient } from './client';

let made = 0;

export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly oneTimePassword: string;
}

/** Makes an account that nobody has signed in with yet. */
export async function createAccount(
  { client }: TestApi,
  name = 'Ada Auditor',
  role = 'ADMINISTRATOR',
): Promise<NewAccount> {
  made += 1;
  const email = `person${made}@example.com`;
  const selection = '... on CreateAccountPayload { account { id email } oneTimePassword }';
  const { account, oneTimePassword } = await client.mutate('createAccount', { email, name, role }, selection);
  return { id: account.id, email, oneTimePassword };
}

/** A colleague who has chosen a password and signed in; an administrator where the role is not the point. */
export async function colleague(api: TestApi, role?: string): Promise<NewAccount & { readonly client: ApiClient }> {
  const account = await createAccount(api, undefined, role);
  return { ...account, client: await api.stranger.signedIn(account.email, account.oneTimePassword, PASSWORD) };
}

/** Sets the clock, and signs the administrator in then: a session does not last from one day to the next. */
export async function administratorOn(api: TestApi, time: string): Promise<ApiClient> {
  api.clock.set(time);
  const input = { email: 'admin@countersign.local', password: PASSWORD };
  const { token } = await api.stranger.mutate('signIn', input, '... on SignInPayload { token }');
  return new ApiClient(api.stranger.address, token);
}
