import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Configuration } from '@countersign/platform';
import { pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { CONFIGURATION } from '../providers';
import {
  registerWebhook,
  removeWebhook,
  replayWebhookDelivery,
  rotateWebhookSecret,
  updateWebhook,
} from './change-webhook';
import { WEBHOOKS } from './list-webhooks';
import { Webhook, WebhookConnection, WebhookDelivery, WebhookDeliveryConnection } from './webhook';
import {
  RegisterWebhookInput,
  RemoveWebhookInput,
  ReplayWebhookDeliveryInput,
  RotateWebhookSecretInput,
  UpdateWebhookInput,
} from './webhook.inputs';
import {
  RegisterWebhookResult,
  RemoveWebhookResult,
  ReplayWebhookDeliveryResult,
  RotateWebhookSecretResult,
  UpdateWebhookResult,
} from './webhook.payloads';

@Resolver(() => Webhook)
export class WebhookResolver {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Query(() => WebhookConnection, { description: 'The addresses of other systems that are told of what happens.' })
  @Requires('webhook:manage')
  async webhooks(@Context() context: RequestContext, @Args() page: PageArguments): Promise<ConnectionOf<Webhook>> {
    return connectionFrom(await pageOf(context.manager, WEBHOOKS, pageRequestOf(page)), (row) => new Webhook(row));
  }

  @Mutation(() => RegisterWebhookResult, { description: 'Registers an address that is told of what happens.' })
  @Requires('webhook:manage')
  registerWebhook(
    @Context() context: RequestContext,
    @Args('input', { description: 'The new webhook.' }) input: RegisterWebhookInput,
  ): Promise<typeof RegisterWebhookResult> {
    const { webhookAllowPrivate } = this.configuration;
    return inTransaction(context, (transaction) => registerWebhook(transaction, input, webhookAllowPrivate));
  }

  @Mutation(() => UpdateWebhookResult, { description: 'Changes a webhook, or enables or disables it.' })
  @Requires('webhook:manage')
  updateWebhook(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is to be different.' }) input: UpdateWebhookInput,
  ): Promise<typeof UpdateWebhookResult> {
    const { webhookAllowPrivate } = this.configuration;
    return inTransaction(context, (transaction) => updateWebhook(transaction, input, webhookAllowPrivate));
  }

  @Mutation(() => RotateWebhookSecretResult, { description: 'Gives a webhook another secret.' })
  @Requires('webhook:manage')
  rotateWebhookSecret(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which webhook.' }) input: RotateWebhookSecretInput,
  ): Promise<typeof RotateWebhookSecretResult> {
    return inTransaction(context, (transaction) => rotateWebhookSecret(transaction, input));
  }

  @Mutation(() => RemoveWebhookResult, { description: 'Removes a webhook for good.' })
  @Requires('webhook:manage')
  removeWebhook(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which webhook.' }) input: RemoveWebhookInput,
  ): Promise<typeof RemoveWebhookResult> {
    return inTransaction(context, (transaction) => removeWebhook(transaction, input));
  }

  @Mutation(() => ReplayWebhookDeliveryResult, { description: 'Sends a message to its webhook once more.' })
  @Requires('webhook:manage')
  replayWebhookDelivery(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which message.' }) input: ReplayWebhookDeliveryInput,
  ): Promise<typeof ReplayWebhookDeliveryResult> {
    return inTransaction(context, (transaction) => replayWebhookDelivery(transaction, input));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who registered it.' })
  @Requires('account:read')
  async createdBy(@Context() context: RequestContext, @Parent() { row }: Webhook): Promise<Account | null> {
    const account = await context.load.account.load(row.createdById);
    return account && new Account(account);
  }

  @ResolveField(() => WebhookDeliveryConnection, { description: 'What was sent to it, the latest first.' })
  @Requires('webhook:manage')
  async deliveries(
    @Context() context: RequestContext,
    @Parent() { row }: Webhook,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<WebhookDelivery>> {
    const key = { parent: row.id, request: pageRequestOf(page) };
    return connectionFrom(await context.load.deliveriesOfWebhook.load(key), (each) => new WebhookDelivery(each));
  }
}
