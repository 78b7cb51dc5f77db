import { Field, Int, ObjectType } from '@nestjs/graphql';
import { textOf } from '@countersign/mail';
import type { MailStatus as Status, OutboxMessageRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const MailStatus = enumOf<Status>('MailStatus', 'Where a message stands.', {
  WAITING: 'It waits to be sent; without a mail server it is kept.',
  SENT: 'The mail server took it.',
  FAILED: 'It could not be sent, and is not tried again.',
  WITHDRAWN: 'What it was about ended before it was sent.',
});

@ObjectType({ implements: () => [Node], description: 'A message that is to go out by mail, or has.' })
export class OutboxMessage implements Node {
  readonly id: string;
  @Field({ description: 'The e-mail address that it goes to.' }) readonly recipient: string;
  @Field({ description: 'What it is about.' }) readonly subject: string;
  @Field({ description: 'What it says, as plain text; a secret link in it is not shown once it was sent.' })
  readonly text: string;
  @Field(() => MailStatus, { description: 'Where it stands.' }) readonly status: Status;
  @Field(() => Date, { description: 'When it was written.' }) readonly createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the mail server took it.' }) readonly sentAt: Date | null;
  @Field(() => Int, { description: 'How often it was tried.' }) readonly attempts: number;
  @Field(() => String, { nullable: true, description: 'Codes of why the last attempt failed.' })
  readonly failure: string | null;

  constructor(row: OutboxMessageRow) {
    this.id = globalIdOf('OutboxMessage', row.id);
    this.recipient = row.recipient;
    this.subject = row.subject;
    this.text = textOf(row);
    this.status = row.status;
    this.createdAt = row.createdAt;
    this.sentAt = row.sentAt;
    this.attempts = row.attempts;
    this.failure = row.failure;
  }
}

export const OutboxMessageConnection = connectionTypeOf(OutboxMessage, 'OutboxMessage', 'messages');
