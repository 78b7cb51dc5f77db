import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { Account } from './account';
import {
  ChangeAccountRoleResult,
  DisableAccountResult,
  EnableAccountResult,
  ResetAccountPasswordResult,
} from './account-change.payloads';
import {
  ChangeAccountRoleInput,
  DisableAccountInput,
  EnableAccountInput,
  ResetAccountPasswordInput,
} from './account.inputs';
import { changeAccountRole, disableAccount, enableAccount, resetAccountPassword } from './change-account';

/** What administrators do with accounts, and see of them. */
@Resolver(() => Account)
export class AccountChangeResolver {
  @ResolveField(() => Date, { nullable: true, description: 'When the person was here last; null: never yet.' })
  @Requires('account:manage')
  lastSeenAt(@Context() { load }: RequestContext, @Parent() { row }: Account): Promise<Date | null> {
    return load.lastSeenOfAccount.load(row.id);
  }

  @Mutation(() => ChangeAccountRoleResult, { description: 'Gives an account another role, which counts at once.' })
  @Requires('account:manage')
  changeAccountRole(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which account, and the role.' }) input: ChangeAccountRoleInput,
  ): Promise<typeof ChangeAccountRoleResult> {
    return inTransaction(context, (transaction) => changeAccountRole(transaction, input));
  }

  @Mutation(() => DisableAccountResult, {
    description: 'Lets nobody sign in with an account any more, and ends its sessions.',
  })
  @Requires('account:manage')
  disableAccount(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which account.' }) input: DisableAccountInput,
  ): Promise<typeof DisableAccountResult> {
    return inTransaction(context, (transaction) => disableAccount(transaction, input));
  }

  @Mutation(() => EnableAccountResult, { description: 'Lets the person of a disabled account sign in again.' })
  @Requires('account:manage')
  enableAccount(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which account.' }) input: EnableAccountInput,
  ): Promise<typeof EnableAccountResult> {
    return inTransaction(context, (transaction) => enableAccount(transaction, input));
  }

  @Mutation(() => ResetAccountPasswordResult, {
    description: 'Gives an account a new one-time password, and ends its sessions.',
  })
  @Requires('account:manage')
  resetAccountPassword(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which account.' }) input: ResetAccountPasswordInput,
  ): Promise<typeof ResetAccountPasswordResult> {
    return inTransaction(context, (transaction) => resetAccountPassword(transaction, input));
  }
}
