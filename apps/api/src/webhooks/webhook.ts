import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  DeliveryStatus as Delivered,
  WebhookDeliveryRow,
  WebhookEvent as Event,
  WebhookRow,
  WebhookStatus as Status,
} from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { NotificationKind } from '../notifications/notification';

export const WebhookStatus = enumOf<Status>('WebhookStatus', 'Whether a webhook is told of anything.', {
  ENABLED: 'It is told of its events.',
  DISABLED: 'It is told of nothing, by a person or because nothing got through.',
  REMOVED: 'It is told of nothing any more, and its secret is forgotten.',
});

export const WebhookDeliveryStatus = enumOf<Delivered>('WebhookDeliveryStatus', 'How a message to a webhook fared.', {
  WAITING: 'It is to be sent, or to be tried again.',
  DELIVERED: 'The receiver took it.',
  FAILED: 'The receiver did not take it, and it is not tried again.',
});

@ObjectType({ implements: () => [Node], description: 'An address of another system that is told of what happens.' })
export class Webhook implements Node {
  readonly id: string;
  @Field({ description: 'Where messages are sent.' }) readonly url: string;
  @Field({ description: 'What it is for.' }) readonly description: string;
  @Field(() => [NotificationKind], { description: 'What it is told of.' }) readonly events: readonly Event[];
  @Field(() => WebhookStatus, { description: 'Whether it is told of anything.' }) readonly status: Status;
  @Field(() => Date, { description: 'When it was registered.' }) readonly createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'Since when nothing gets through; null: all is well.' })
  readonly failingSince: Date | null;
  @Field(() => String, { nullable: true, description: 'Why Countersign disabled it; null: it did not.' })
  readonly disabledBecause: string | null;
  @Field(() => Date, { nullable: true, description: 'Until when the secret before signs as well; null: it does not.' })
  readonly formerSecretUntil: Date | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version: number;

  constructor(readonly row: WebhookRow) {
    this.id = globalIdOf('Webhook', row.id);
    this.url = row.url;
    this.description = row.description;
    this.events = row.events;
    this.status = row.status;
    this.createdAt = row.createdAt;
    this.failingSince = row.failingSince;
    this.disabledBecause = row.disabledBecause;
    this.formerSecretUntil = row.formerSecretUntil;
    this.version = row.version;
  }
}

@ObjectType({ implements: () => [Node], description: 'One message to one webhook, and how it fared.' })
export class WebhookDelivery implements Node {
  readonly id: string;
  @Field({ description: 'Names the message to its receiver, as webhook-id; the same when it is replayed.' })
  readonly messageId: string;
  @Field(() => NotificationKind, { description: 'What it tells of.' }) readonly event: Event;
  @Field({ description: 'What is sent, as it is signed.' }) readonly body: string;
  @Field(() => Date, { description: 'When it was written.' }) readonly createdAt: Date;
  @Field(() => WebhookDeliveryStatus, { description: 'How it fared.' }) readonly status: Delivered;
  @Field(() => Int, { description: 'How often it was tried.' }) readonly attempts: number;
  @Field(() => Date, { nullable: true, description: 'When it was tried last; null: not yet.' })
  readonly attemptedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null: there was none.' })
  readonly responseCode: number | null;
  @Field(() => String, { nullable: true, description: 'A code of why the last attempt failed; null: it did not.' })
  readonly failure: string | null;
  @Field(() => Boolean, { description: 'Whether a person had it sent again.' }) readonly isReplay: boolean;

  constructor(readonly row: WebhookDeliveryRow) {
    this.id = globalIdOf('WebhookDelivery', row.id);
    this.messageId = row.messageId;
    this.event = row.event;
    this.body = row.body;
    this.createdAt = row.createdAt;
    this.status = row.status;
    this.attempts = row.attempts;
    this.attemptedAt = row.attemptedAt;
    this.responseCode = row.responseCode;
    this.failure = row.failure;
    this.isReplay = row.replayOfId !== null;
  }
}

export const WebhookConnection = connectionTypeOf(Webhook, 'Webhook', 'webhooks');
export const WebhookDeliveryConnection = connectionTypeOf(WebhookDelivery, 'WebhookDelivery', 'messages to a webhook');
