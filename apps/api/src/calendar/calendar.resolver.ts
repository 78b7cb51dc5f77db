import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { portalAddressOf } from '@countersign/mail';
import type { Configuration } from '@countersign/platform';
import { CalendarFeedRow, hashOfToken, newToken, recordChange } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { badInput } from '../graphql/page-arguments';
import { CONFIGURATION } from '../providers';
import {
  CalendarFeed,
  CloseCalendarFeedInput,
  CloseCalendarFeedPayload,
  OpenCalendarFeedInput,
  OpenCalendarFeedPayload,
} from './calendar-feed';

@Resolver(() => CalendarFeed)
export class CalendarResolver {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Query(() => CalendarFeed, { nullable: true, description: 'The calendar of the account; null: it has none.' })
  @Requires('notification:own')
  async calendarFeed(@Context() context: RequestContext): Promise<CalendarFeed | null> {
    const { id: accountId } = viewerOf(context).account;
    const feed = await context.manager.findOneBy(CalendarFeedRow, { accountId });
    return feed && new CalendarFeed(feed);
  }

  @Mutation(() => OpenCalendarFeedPayload, { description: 'Gives the calendar of the account a new secret address.' })
  @Requires('notification:own')
  openCalendarFeed(
    @Context() context: RequestContext,
    @Args('input', { description: 'What it is to hold.' }) { tiers, ownOnly }: OpenCalendarFeedInput,
  ): Promise<OpenCalendarFeedPayload> {
    return inTransaction(context, async (transaction) => {
      const token = newToken();
      const feed = await openFeed(transaction, token);
      const query = [...(tiers ?? []).map((tier) => `tier=${tier}`), ...(ownOnly ? ['owner=me'] : [])].join('&');
      const address = `${portalAddressOf(this.configuration)}/api/calendar/${token}.ics`;
      return new OpenCalendarFeedPayload(query === '' ? address : `${address}?${query}`, new CalendarFeed(feed));
    });
  }

  @Mutation(() => CloseCalendarFeedPayload, { description: 'Closes the calendar of the account.' })
  @Requires('notification:own')
  closeCalendarFeed(
    @Context() context: RequestContext,
    @Args('input', { description: 'That it is to be closed.' }) { confirm }: CloseCalendarFeedInput,
  ): Promise<CloseCalendarFeedPayload> {
    if (!confirm) throw badInput('Set "confirm" to close the calendar.');
    return inTransaction(context, async (transaction) => new CloseCalendarFeedPayload(await closeFeed(transaction)));
  }
}

async function openFeed(context: RequestContext, token: string): Promise<CalendarFeedRow> {
  const { manager, clock } = context;
  const { account } = viewerOf(context);
  const before = await manager.findOneBy(CalendarFeedRow, { accountId: account.id });
  const feed = { accountId: account.id, tokenHash: hashOfToken(token), openedAt: clock.now(), readAt: null };
  await manager.upsert(CalendarFeedRow, feed, ['accountId']);
  await recordChange(manager, {
    at: feed.openedAt,
    actorId: account.id,
    action: 'account.calendarOpened',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: before && { openedAt: before.openedAt.toISOString() },
    after: { openedAt: feed.openedAt.toISOString() },
  });
  return feed;
}

/** @returns whether there was one */
async function closeFeed(context: RequestContext): Promise<boolean> {
  const { manager, clock } = context;
  const { account } = viewerOf(context);
  const feed = await manager.findOneBy(CalendarFeedRow, { accountId: account.id });
  if (feed === null) return false;
  await manager.delete(CalendarFeedRow, { accountId: account.id });
  await recordChange(manager, {
    at: clock.now(),
    actorId: account.id,
    action: 'account.calendarClosed',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: { openedAt: feed.openedAt.toISOString() },
    after: null,
  });
  return true;
}
