import { Inject, Injectable } from '@nestjs/common';
import type { Configuration, Logger } from '@countersign/platform';
import { DatabaseEvents } from '../graphql/database-events';
import { CONFIGURATION, LOGGER } from '../providers';
import type { NotificationsChangedEvent } from './notification';

/** Tells that an account's notifications changed. */
@Injectable()
export class NotificationEvents extends DatabaseEvents<NotificationsChangedEvent> {
  constructor(@Inject(CONFIGURATION) configuration: Configuration, @Inject(LOGGER) log: Logger) {
    super(configuration, log, 'notifications', (accountId) => ({ accountId }));
  }
}
