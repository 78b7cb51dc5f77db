import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Configuration, Logger } from '@countersign/platform';
import { type Listener, listenTo } from '@countersign/store';
import { PubSub } from 'graphql-subscriptions';
import { CONFIGURATION, LOGGER } from '../providers';
import type { NotificationsChangedEvent } from './notification';

/** Carries it to the subscriptions of this process that an account's notifications changed, in whatever process. */
@Injectable()
export class NotificationEvents implements OnApplicationBootstrap, OnApplicationShutdown {
  // One listener for each page that is open, so no number of them is a leak.
  private readonly pubSub = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });
  private listener: Listener | null = null;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.listener = await listenTo(this.configuration.database, 'notifications', {
      onMessage: (accountId) => void this.pubSub.publish(accountId, { accountId }),
      onError: (err) => this.log.warn({ err }, 'the database does not tell of new notifications; connecting again'),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener?.stop();
  }

  /** Each time that the notifications of an account change. */
  of = (accountId: string): AsyncIterableIterator<NotificationsChangedEvent> =>
    this.pubSub.asyncIterableIterator<NotificationsChangedEvent>(accountId);
}
