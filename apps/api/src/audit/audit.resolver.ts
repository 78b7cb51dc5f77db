import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { Node } from '../graphql/node';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { nodeByRowId } from '../node/node-by-id';
import { AuditEvent, AuditEventConnection } from './audit-event';
import { AuditEventFilter } from './audit.inputs';
import { auditListing } from './list-audit-events';

@Resolver(() => AuditEvent)
export class AuditResolver {
  @Query(() => AuditEventConnection, { description: 'Every change, the latest first.' })
  @Requires('audit:read')
  async auditEvents(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => AuditEventFilter, nullable: true, description: 'Which changes; all when left out.' })
    filter: AuditEventFilter | null,
  ): Promise<ConnectionOf<AuditEvent>> {
    const events = await pageOf(context.manager, auditListing(filter), pageRequestOf(page));
    return connectionFrom(events, (row) => new AuditEvent(row));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who did it; null: Countersign itself.' })
  @Requires('account:read')
  async actor(@Context() context: RequestContext, @Parent() { row }: AuditEvent): Promise<Account | null> {
    const account = row.actorId === null ? null : await context.load.account.load(row.actorId);
    return account && new Account(account);
  }

  @ResolveField(() => Node, { nullable: true, description: 'What was changed, as it is now.' })
  @Requires('audit:read')
  subject(@Context() context: RequestContext, @Parent() { row }: AuditEvent): Promise<Node | null> {
    return nodeByRowId(context, row.subjectType, row.subjectId);
  }
}
