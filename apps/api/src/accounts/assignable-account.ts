import { AccountRow } from '@countersign/store';
import { ObjectType } from '@nestjs/graphql';
import { roleMay, type Permission } from '../access/permissions';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound, UserError } from '../graphql/user-error';

@ObjectType({ implements: () => [UserError], description: 'Nothing of this kind can be given to this account.' })
export class AccountUnsuitable implements UserError {
  readonly code = 'ACCOUNT_UNSUITABLE';
  constructor(
    readonly message: string,
    readonly path: readonly string[],
  ) {}
}

/**
 * The account that something is to be given to. What somebody has already they keep, whatever became of the account.
 * @param holder row id of who has it now
 * @param needs what its role has to allow
 */
export async function assignableAccount(
  { manager }: RequestContext,
  globalId: string,
  { path, holder, needs }: { path: readonly string[]; holder: string | null; needs?: Permission },
): Promise<AccountRow | NotFound | AccountUnsuitable> {
  const id = rowIdOf('Account', globalId);
  const account = id === null ? null : await manager.findOneBy(AccountRow, { id });
  if (account === null) return new NotFound('This account does not exist.', path);
  if (account.id === holder) return account;
  if (account.disabledAt !== null)
    return new AccountUnsuitable(`The account of ${account.name} is disabled. Choose somebody else.`, path);
  if (needs !== undefined && !roleMay(account.role, needs))
    return new AccountUnsuitable(`${account.name} has a role that does not review. Choose somebody else.`, path);
  return account;
}
