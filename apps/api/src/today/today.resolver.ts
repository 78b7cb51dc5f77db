import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InboxItemRow, pageOf } from '@countersign/store';
import { type RequestContext, inTransaction, todayOf, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { AuditEvent, AuditEventConnection } from '../audit/audit-event';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PAGE_SIZE_MAX, PageArguments, badInput, pageRequestOf } from '../graphql/page-arguments';
import { newsListing } from './news';
import { taskGroupsOf } from './tasks-of';
import { NoteVisitInput, NoteVisitPayload, Task, TaskGroup, Today } from './today';
import { noteVisit, previousVisitEndedAt } from './visits';

@Resolver(() => Today)
export class TodayResolver {
  @Query(() => Today, { description: 'What the account has to see to, and what moved since its last visit.' })
  @Requires('notification:own')
  today(@Context() context: RequestContext): Today {
    return new Today(todayOf(context));
  }

  @ResolveField(() => [TaskGroup], { description: 'What the account has to do, the topics with overdue tasks first.' })
  @Requires('notification:own')
  taskGroups(@Context() context: RequestContext): Promise<readonly TaskGroup[]> {
    return taskGroupsOf(context);
  }

  @ResolveField(() => Int, { description: 'Files in the inbox that wait for somebody to confirm their vendor.' })
  @Requires('report:read')
  inboxWaiting(@Context() { manager }: RequestContext): Promise<number> {
    return manager.countBy(InboxItemRow, { status: 'WAITING' });
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When the last visit of the account ended; null: this is the first.',
  })
  @Requires('notification:own')
  since(@Context() context: RequestContext): Promise<Date | null> {
    return previousVisitEndedAt(context);
  }

  @ResolveField(() => AuditEventConnection, {
    description: 'What others, or Countersign itself, read, corrected, said and decided since then, the latest first.',
  })
  @Requires('audit:read')
  async news(@Context() context: RequestContext, @Args() page: PageArguments): Promise<ConnectionOf<AuditEvent>> {
    const listing = newsListing(viewerOf(context).account.id, await previousVisitEndedAt(context));
    return connectionFrom(await pageOf(context.manager, listing, pageRequestOf(page)), (row) => new AuditEvent(row));
  }

  @Mutation(() => NoteVisitPayload, {
    description: 'Notes that the account is here. A visit ends half an hour after it was noted last.',
  })
  @Requires('notification:own')
  noteVisit(
    @Context() context: RequestContext,
    @Args('input', { description: 'That it is.' }) { confirm }: NoteVisitInput,
  ): Promise<NoteVisitPayload> {
    if (!confirm) throw badInput('Set "confirm" to note the visit.');
    return inTransaction(context, async (transaction) => new NoteVisitPayload(await noteVisit(transaction)));
  }
}

@Resolver(() => TaskGroup)
export class TaskGroupResolver {
  @ResolveField(() => [Task], { description: 'The tasks, the most urgent first.' })
  @Requires('notification:own')
  tasks(
    @Parent() { all }: TaskGroup,
    @Args('first', { type: () => Int, defaultValue: 5, description: `How many: at most ${PAGE_SIZE_MAX}.` })
    first: number,
  ): readonly Task[] {
    if (first < 0 || first > PAGE_SIZE_MAX) throw badInput(`Ask for 0 to ${PAGE_SIZE_MAX} at once.`);
    return all.slice(0, first);
  }
}
