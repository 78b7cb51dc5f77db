import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Webhook, WebhookDelivery } from './webhook';

@ObjectType({ description: 'The webhook is registered.' })
export class RegisterWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' }) readonly webhook: Webhook;
  @Field({ description: 'Give it to the receiver, which checks signatures by it. Shown once.' })
  readonly secret: string;

  constructor(webhook: Webhook, secret: string) {
    this.webhook = webhook;
    this.secret = secret;
  }
}

@ObjectType({ description: 'The webhook is as it was asked for.' })
export class UpdateWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' }) readonly webhook: Webhook;
  constructor(webhook: Webhook) {
    this.webhook = webhook;
  }
}

@ObjectType({ description: 'The webhook has another secret; the one before signs as well for a day.' })
export class RotateWebhookSecretPayload {
  @Field(() => Webhook, { description: 'The webhook.' }) readonly webhook: Webhook;
  @Field({ description: 'The new secret. Shown once.' }) readonly secret: string;

  constructor(webhook: Webhook, secret: string) {
    this.webhook = webhook;
    this.secret = secret;
  }
}

@ObjectType({ description: 'The webhook is removed.' })
export class RemoveWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook, as the log of changes keeps it.' }) readonly webhook: Webhook;
  constructor(webhook: Webhook) {
    this.webhook = webhook;
  }
}

@ObjectType({ description: 'The message is sent again.' })
export class ReplayWebhookDeliveryPayload {
  @Field(() => WebhookDelivery, { description: 'The message that is sent.' }) readonly delivery: WebhookDelivery;
  constructor(delivery: WebhookDelivery) {
    this.delivery = delivery;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else changed the webhook in the meantime.' })
export class WebhookVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'Somebody changed this webhook in the meantime. Look at it again before you save.';
  readonly path: readonly string[] = ['version'];
  @Field(() => Webhook, { description: 'The webhook as it is now.' }) readonly current: Webhook;
  constructor(current: Webhook) {
    this.current = current;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The webhook is told of nothing, so that nothing is sent.' })
export class WebhookNotEnabled implements UserError {
  readonly code = 'WEBHOOK_NOT_ENABLED';
  readonly message = 'This webhook is disabled. Enable it first.';
  readonly path: readonly string[] = ['deliveryId'];
}

export const RegisterWebhookResult = createUnionType({
  name: 'RegisterWebhookResult',
  description: 'What registering a webhook came to.',
  types: () => [RegisterWebhookPayload, InputInvalid] as const,
  resolveType: typeByClass,
});

export const UpdateWebhookResult = createUnionType({
  name: 'UpdateWebhookResult',
  description: 'What changing a webhook came to.',
  types: () => [UpdateWebhookPayload, InputInvalid, NotFound, WebhookVersionConflict] as const,
  resolveType: typeByClass,
});

export const RotateWebhookSecretResult = createUnionType({
  name: 'RotateWebhookSecretResult',
  description: 'What asking for another secret came to.',
  types: () => [RotateWebhookSecretPayload, NotFound] as const,
  resolveType: typeByClass,
});

export const RemoveWebhookResult = createUnionType({
  name: 'RemoveWebhookResult',
  description: 'What removing a webhook came to.',
  types: () => [RemoveWebhookPayload, NotFound] as const,
  resolveType: typeByClass,
});

export const ReplayWebhookDeliveryResult = createUnionType({
  name: 'ReplayWebhookDeliveryResult',
  description: 'What sending a message again came to.',
  types: () => [ReplayWebhookDeliveryPayload, NotFound, WebhookNotEnabled] as const,
  resolveType: typeByClass,
});
