import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { changePassword, endOtherSessions, endOwnSession, openSessionsOf } from './own-sessions';
import { Session, SessionConnection } from './session';
import { ChangePasswordInput, EndOtherSessionsInput, EndSessionInput } from './session.inputs';
import { ChangePasswordResult, EndOtherSessionsPayload, EndSessionResult } from './session.payloads';

/** Where one is signed in, and by which password. */
@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionConnection, { description: 'Where one is signed in, the latest first.' })
  @Requires('session:own')
  async sessions(@Context() context: RequestContext, @Args() page: PageArguments): Promise<ConnectionOf<Session>> {
    const { account, sessionId } = viewerOf(context);
    const listing = openSessionsOf(account.id, context.clock.now());
    const sessions = await pageOf(context.manager, listing, pageRequestOf(page));
    return connectionFrom(sessions, (row) => new Session(row, row.id === sessionId));
  }

  @Mutation(() => EndSessionResult, { description: 'Signs one out somewhere.' })
  @Requires('session:own')
  endSession(
    @Context() context: RequestContext,
    @Args('input', { description: 'Where.' }) input: EndSessionInput,
  ): Promise<typeof EndSessionResult> {
    return inTransaction(context, (transaction) => endOwnSession(transaction, input));
  }

  @Mutation(() => EndOtherSessionsPayload, { description: 'Signs one out everywhere else.' })
  @Requires('session:own')
  async endOtherSessions(
    @Context() context: RequestContext,
    @Args('input', { description: 'That it is wished.' }) _input: EndOtherSessionsInput,
  ): Promise<EndOtherSessionsPayload> {
    return new EndOtherSessionsPayload(await inTransaction(context, endOtherSessions));
  }

  @Mutation(() => ChangePasswordResult, { description: 'Replaces one\u2019s own password; ends every other session.' })
  @Requires('session:own')
  changePassword(
    @Context() context: RequestContext,
    @Args('input', { description: 'The passwords.' }) input: ChangePasswordInput,
  ): Promise<typeof ChangePasswordResult> {
    return changePassword(context, input);
  }
}
