import { EventEmitter } from 'node:events';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Configuration, Logger } from '@countersign/platform';
import { type Listener, listenTo } from '@countersign/store';
import { PubSub } from 'graphql-subscriptions';

/**
 * Carries to the subscriptions of this process what the database tells on a channel, once it stands and from whatever
 * process it came. What is told is the id of the row that it is about.
 */
export abstract class DatabaseEvents<Event> implements OnApplicationBootstrap, OnApplicationShutdown {
  // One listener for each page that is open, so no number of them is a leak.
  private readonly pubSub = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });
  private listener: Listener | null = null;

  /** @param channel a plain name of ours */
  protected constructor(
    private readonly configuration: Configuration,
    private readonly log: Logger,
    private readonly channel: string,
    private readonly eventOf: (rowId: string) => Event,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.listener = await listenTo(this.configuration.database, this.channel, {
      onMessage: (rowId) => void this.pubSub.publish(rowId, this.eventOf(rowId)),
      onError: (err) => this.log.warn({ err }, `the database does not tell of ${this.channel}; connecting again`),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener?.stop();
  }

  /** Each time that something is told of a row. */
  of = (rowId: string): AsyncIterableIterator<Event> => this.pubSub.asyncIterableIterator<Event>(rowId);
}
