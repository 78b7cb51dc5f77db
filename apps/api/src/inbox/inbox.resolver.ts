import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { rowIdOf } from '../graphql/global-id';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { ReportEvents } from '../reports/report-events';
import { InboxItem, InboxItemConnection } from './inbox-item';
import { ConfirmInboxItemInput, DiscardInboxItemInput, InboxFilter, RetryInboxItemInput } from './inbox.inputs';
import { ConfirmInboxItemResult, DiscardInboxItemResult, InboxChange, RetryInboxItemResult } from './inbox.payloads';
import { inboxListing } from './list-inbox';
import { SettlingItems } from './settling-items.service';

@Resolver(() => InboxItem)
export class InboxResolver {
  constructor(private readonly settling: SettlingItems) {}

  @Query(() => InboxItemConnection, { description: 'Files that came in without a vendor, the latest first.' })
  @Requires('report:read')
  async inboxItems(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => InboxFilter, nullable: true, description: 'Which files; all when left out.' })
    filter: InboxFilter | null,
  ): Promise<ConnectionOf<InboxItem>> {
    const items = await pageOf(context.manager, inboxListing(filter), pageRequestOf(page));
    return connectionFrom(items, (row) => new InboxItem(row));
  }

  @Query(() => InboxItem, {
    nullable: true,
    description: 'A file of the inbox; null where there is none with this id.',
  })
  @Requires('report:read')
  async inboxItem(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'The file.' }) globalId: string,
  ): Promise<InboxItem | null> {
    const id = rowIdOf('InboxItem', globalId);
    const row = id === null ? null : await context.load.inboxItem.load(id);
    return row && new InboxItem(row);
  }

  @Mutation(() => ConfirmInboxItemResult, {
    description: 'Says whose a file of the inbox is: it becomes a report of that vendor, with what was read in it.',
  })
  @Requires('inbox:settle')
  confirmInboxItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'The file and its vendor.' }) input: ConfirmInboxItemInput,
  ): Promise<typeof ConfirmInboxItemResult> {
    return this.settling.confirm(context, input);
  }

  @Mutation(() => DiscardInboxItemResult, { description: 'Takes a file out of the inbox, and removes it for good.' })
  @Requires('inbox:settle')
  discardInboxItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'The file.' }) input: DiscardInboxItemInput,
  ): Promise<typeof DiscardInboxItemResult> {
    return this.settling.discard(context, input.itemId);
  }

  @Mutation(() => RetryInboxItemResult, { description: 'Tries the reading of a file in the inbox again that failed.' })
  @Requires('report:retry')
  retryInboxItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'The file.' }) input: RetryInboxItemInput,
  ): Promise<typeof RetryInboxItemResult> {
    return this.settling.retry(context, input);
  }
}

const asItIs = (event: InboxChange) => event;

@Resolver(() => InboxChange)
export class InboxChangeResolver {
  constructor(private readonly events: ReportEvents) {}

  @Subscription(() => InboxChange, {
    description: 'Each time that a file comes into the inbox, comes further in its reading, or is settled.',
    resolve: asItIs,
  })
  @Requires('report:read')
  inboxChanged(): AsyncIterableIterator<InboxChange> {
    return this.events.ofInbox();
  }

  @ResolveField(() => InboxItem, { description: 'The file as it is now.' })
  @Requires('report:read')
  async item(@Context() context: RequestContext, @Parent() { itemRowId }: InboxChange): Promise<InboxItem> {
    return new InboxItem((await context.load.inboxItem.load(itemRowId))!);
  }
}
