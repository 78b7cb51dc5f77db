import { commentViolations, mentionOf, mentionsIn, withMentions } from '@countersign/reviews';
import type { AccountRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { givenText } from '../graphql/given-text';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { InputInvalid } from '../graphql/user-error';

/** A comment as it is stored, with whom it mentions. */
export interface GivenComment {
  readonly text: string;
  readonly mentioned: readonly AccountRow[];
  /** With names in the place of ids, for the audit log and the search. */
  readonly spoken: string;
}

/** A stored comment as clients see it: with the ids that they know. */
export const sentText = (stored: string): string =>
  withMentions(stored, (accountId) => mentionOf(globalIdOf('Account', accountId)));

/** What a client sent, as it is stored; or what is wrong with it. */
export async function givenComment({ load }: RequestContext, sent: string): Promise<GivenComment | InputInvalid> {
  const given = givenText(sent);
  const violations = commentViolations(given);
  if (violations.length > 0) return new InputInvalid(violations);
  const accounts = new Map<string, AccountRow>();
  for (const globalId of mentionsIn(given)) {
    const id = rowIdOf('Account', globalId);
    const account = id === null ? null : await load.account.load(id);
    if (account === null) return new InputInvalid([NOBODY]);
    accounts.set(globalId, account);
  }
  return {
    text: withMentions(given, (globalId) => mentionOf(accounts.get(globalId)!.id)),
    mentioned: [...accounts.values()],
    spoken: withMentions(given, (globalId) => `@${accounts.get(globalId)!.name}`),
  };
}

const NOBODY = { path: ['text'], message: 'Somebody who is mentioned does not exist.' };

/** A stored comment with the names of whom it mentions. */
export async function spokenText({ load }: RequestContext, stored: string): Promise<string> {
  const names = new Map<string, string>();
  for (const id of mentionsIn(stored)) names.set(id, (await load.account.load(id))?.name ?? 'somebody');
  return withMentions(stored, (id) => `@${names.get(id)}`);
}
