import type { RequestContext } from '../access/request-context';

/** What an account's person is called, with the address that tells two of one name apart. */
export type NameOf = (accountId: string) => Promise<string>;

export const namesFrom =
  ({ load }: RequestContext): NameOf =>
  async (id) => {
    const account = await load.account.load(id);
    return account === null ? 'Somebody' : `${account.name} <${account.email}>`;
  };
