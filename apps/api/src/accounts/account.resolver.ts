import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { ViewerAnswer } from '../access/viewer';
import { forgetSessionCookie, setSessionCookie } from '../access/session-cookie';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Account, AccountConnection } from './account';
import { AccountFilter, ChoosePasswordInput, CreateAccountInput, SignInInput, SignOutInput } from './account.inputs';
import { ChoosePasswordResult, CreateAccountResult, SignInResult, SignOutPayload } from './account.payloads';
import { choosePassword } from './choose-password';
import { createAccount } from './create-account';
import { accountListing } from './list-accounts';
import { endSession } from './sessions';
import { signIn } from './sign-in';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { description: 'Who has signed in.' })
  @Requires('session:own')
  me(@Context() context: RequestContext): Account {
    return new Account(viewerOf(context).account);
  }

  @Query(() => ViewerAnswer, { description: 'Who has signed in, and what they may do.' })
  @Requires('session:own')
  viewer(@Context() context: RequestContext): ViewerAnswer {
    const { account, permissions } = viewerOf(context);
    return new ViewerAnswer(new Account(account), permissions);
  }

  @Query(() => AccountConnection, { description: 'Everybody who may sign in or once could, by name.' })
  @Requires('account:read')
  async accounts(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => AccountFilter, nullable: true, description: 'Which; all when left out.' })
    filter: AccountFilter | null,
  ): Promise<ConnectionOf<Account>> {
    const accounts = await pageOf(context.manager, accountListing(filter), pageRequestOf(page));
    return connectionFrom(accounts, (row) => new Account(row));
  }

  @Mutation(() => SignInResult, { description: 'Begins a session.' })
  @Requires.nothing
  async signIn(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who wants to sign in.' }) input: SignInInput,
  ): Promise<typeof SignInResult> {
    const outcome = await signIn(context, input);
    if ('session' in outcome) setSessionCookie(context, outcome.session);
    return outcome.answer;
  }

  @Mutation(() => ChoosePasswordResult, { description: 'Replaces the one-time password and begins a session.' })
  @Requires.nothing
  async choosePassword(
    @Context() context: RequestContext,
    @Args('input', { description: 'The password that was chosen.' }) input: ChoosePasswordInput,
  ): Promise<typeof ChoosePasswordResult> {
    const outcome = await inTransaction(context, (transaction) => choosePassword(transaction, input));
    if ('session' in outcome) setSessionCookie(context, outcome.session);
    return outcome.answer;
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  @Requires('session:own')
  async signOut(
    @Context() context: RequestContext,
    @Args('input', {
      type: () => SignOutInput,
      nullable: true,
      description: 'How far it goes; only this session when left out.',
    })
    input: SignOutInput | null,
  ): Promise<SignOutPayload> {
    await inTransaction(context, (transaction) => endSession(transaction, input?.everywhere ?? false));
    forgetSessionCookie(context);
    return new SignOutPayload();
  }

  @Mutation(() => CreateAccountResult, { description: 'Makes an account with a one-time password.' })
  @Requires('account:manage')
  createAccount(
    @Context() context: RequestContext,
    @Args('input', { description: 'The new account.' }) input: CreateAccountInput,
  ): Promise<typeof CreateAccountResult> {
    return inTransaction(context, (transaction) => createAccount(transaction, input));
  }
}
