import { Args, Context, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { notificationWishesOf, pageOf } from '@countersign/store';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { beginningWith } from '../reports/beginning-with';
import { notificationListing, unreadCountOf } from './list-notifications';
import { markNotificationsRead } from './mark-notifications-read';
import { Notification, NotificationConnection, NotificationsChangedEvent } from './notification';
import { NotificationEvents } from './notification-events';
import { NotificationPreferences } from './notification-preferences';
import { MarkNotificationsReadInput, NotificationFilter, SetNotificationPreferencesInput } from './notification.inputs';
import { MarkNotificationsReadResult, SetNotificationPreferencesResult } from './notification.payloads';
import { setNotificationPreferences } from './set-notification-preferences';

const asItIs = (event: NotificationsChangedEvent) => event;

@Resolver(() => Notification)
export class NotificationResolver {
  constructor(private readonly events: NotificationEvents) {}

  @Query(() => NotificationConnection, { description: 'What the account was told, the latest first.' })
  @Requires('notification:own')
  async notifications(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => NotificationFilter, nullable: true, description: 'Which; all when left out.' })
    filter: NotificationFilter | null,
  ): Promise<ConnectionOf<Notification>> {
    const listing = notificationListing(viewerOf(context).account.id, filter);
    return connectionFrom(await pageOf(context.manager, listing, pageRequestOf(page)), (row) => new Notification(row));
  }

  @Query(() => Int, { description: 'How many notifications of the account are not read.' })
  @Requires('notification:own')
  unreadNotificationCount(@Context() context: RequestContext): Promise<number> {
    return unreadCountOf(context.manager, viewerOf(context).account.id);
  }

  @Query(() => NotificationPreferences, { description: 'How the account wants to be told.' })
  @Requires('notification:own')
  async notificationPreferences(@Context() context: RequestContext): Promise<NotificationPreferences> {
    return new NotificationPreferences(await notificationWishesOf(context.manager, viewerOf(context).account.id));
  }

  @Mutation(() => MarkNotificationsReadResult, { description: 'Marks notifications of the account as read.' })
  @Requires('notification:own')
  markNotificationsRead(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which.' }) input: MarkNotificationsReadInput,
  ): Promise<typeof MarkNotificationsReadResult> {
    return inTransaction(context, (transaction) => markNotificationsRead(transaction, input));
  }

  @Mutation(() => SetNotificationPreferencesResult, { description: 'Says how the account wants to be told.' })
  @Requires('notification:own')
  setNotificationPreferences(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is to be different.' }) input: SetNotificationPreferencesInput,
  ): Promise<typeof SetNotificationPreferencesResult> {
    return inTransaction(context, (transaction) => setNotificationPreferences(transaction, input));
  }

  @Subscription(() => NotificationsChangedEvent, {
    description: 'How the notifications of the account stand now, and then each time that they change.',
    resolve: asItIs,
  })
  @Requires('notification:own')
  notificationsChanged(@Context() context: RequestContext): AsyncIterableIterator<NotificationsChangedEvent> {
    const accountId = viewerOf(context).account.id;
    return beginningWith({ accountId }, this.events.of(accountId));
  }
}
