import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Configuration } from '@countersign/platform';
import { type Listing, OutboxMessageRow, pageOf } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { CONFIGURATION } from '../providers';
import { OutboxMessage, OutboxMessageConnection } from './outbox-message';

const OUTBOX: Listing<OutboxMessageRow> = {
  entity: OutboxMessageRow,
  sort: { by: 'row.createdAt', type: 'timestamptz', descending: true },
  query: (manager) => manager.createQueryBuilder(OutboxMessageRow, 'row').where('TRUE'),
};

@Resolver(() => OutboxMessage)
export class OutboxResolver {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Query(() => OutboxMessageConnection, { description: 'The mail that goes out, the latest first.' })
  @Requires('outbox:read')
  async outboxMessages(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<OutboxMessage>> {
    const messages = await pageOf(context.manager, OUTBOX, pageRequestOf(page));
    return connectionFrom(messages, (row) => new OutboxMessage(row));
  }

  @Query(() => Boolean, { description: 'Whether there is a mail server; without one, mail is kept in the outbox.' })
  @Requires('session:own')
  mailIsDelivered(): boolean {
    return this.configuration.smtpUrl !== null;
  }
}
