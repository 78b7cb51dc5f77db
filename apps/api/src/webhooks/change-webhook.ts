import { randomUUID } from 'node:crypto';
import { newWebhookSecret } from '@countersign/notifications';
import { WebhookDeliveryRow, WebhookRow, differenceOf, recordChange, replayDelivery } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, type InvalidField, NotFound } from '../graphql/user-error';
import { Webhook, WebhookDelivery } from './webhook';
import { descriptionOf, eventsOf, urlOf } from './webhook-values';
import type {
  RegisterWebhookInput,
  RemoveWebhookInput,
  ReplayWebhookDeliveryInput,
  RotateWebhookSecretInput,
  UpdateWebhookInput,
} from './webhook.inputs';
import {
  RegisterWebhookPayload,
  RemoveWebhookPayload,
  ReplayWebhookDeliveryPayload,
  RotateWebhookSecretPayload,
  UpdateWebhookPayload,
  WebhookNotEnabled,
  WebhookVersionConflict,
} from './webhook.payloads';

/** So long the secret before signs as well. */
const CHANGE_OVER_MS = 24 * 60 * 60_000;

const isInvalid = (value: unknown): value is InvalidField =>
  typeof value === 'object' && value !== null && 'message' in value;
const UNKNOWN = () => new NotFound('This webhook does not exist.', ['id']);

/** Each of these is part of a transaction. */
export async function registerWebhook(
  context: RequestContext,
  input: RegisterWebhookInput,
  allowPrivate: boolean,
): Promise<RegisterWebhookPayload | InputInvalid> {
  const { manager, clock } = context;
  const url = await urlOf(input.url, allowPrivate);
  const [description, events] = [descriptionOf(input.description ?? ''), eventsOf(input.events)];
  if (isInvalid(url) || isInvalid(description) || isInvalid(events))
    return new InputInvalid([url, description, events].filter(isInvalid));
  const secret = newWebhookSecret();
  const webhook: WebhookRow = {
    ...{ id: randomUUID(), url, description, events, status: 'ENABLED', secret },
    ...{ formerSecret: null, formerSecretUntil: null, failingSince: null, disabledBecause: null, version: 1 },
    ...{ createdAt: clock.now(), createdById: viewerOf(context).account.id },
  };
  await manager.insert(WebhookRow, webhook);
  await audit(context, webhook, 'webhook.registered', null, { url: shownUrl(url), description, events });
  return new RegisterWebhookPayload(new Webhook(webhook), secret);
}

export async function updateWebhook(
  context: RequestContext,
  input: UpdateWebhookInput,
  allowPrivate: boolean,
): Promise<UpdateWebhookPayload | InputInvalid | NotFound | WebhookVersionConflict> {
  const webhook = await lockedWebhook(context, input.id);
  if (webhook === null) return UNKNOWN();
  if (webhook.version !== input.version) return new WebhookVersionConflict(new Webhook(webhook));
  const url = input.url == null ? webhook.url : await urlOf(input.url, allowPrivate);
  const description = input.description == null ? webhook.description : descriptionOf(input.description);
  const events = input.events == null ? webhook.events : eventsOf(input.events);
  if (isInvalid(url) || isInvalid(description) || isInvalid(events))
    return new InputInvalid([url, description, events].filter(isInvalid));
  const status = input.enabled == null ? webhook.status : input.enabled ? ('ENABLED' as const) : ('DISABLED' as const);
  // Whoever enables it again begins anew.
  const anew =
    status === 'ENABLED' && webhook.status !== 'ENABLED' ? { failingSince: null, disabledBecause: null } : {};
  const after: WebhookRow = { ...webhook, url, description, events, status, ...anew };
  const difference = differenceOf<WebhookRow>(webhook, after, ['url', 'description', 'events', 'status']);
  if (difference === null) return new UpdateWebhookPayload(new Webhook(webhook));
  const changed = { ...after, version: webhook.version + 1 };
  await context.manager.update(WebhookRow, { id: webhook.id }, changed);
  await audit(context, changed, 'webhook.changed', shown(difference.before), shown(difference.after));
  return new UpdateWebhookPayload(new Webhook(changed));
}

export async function rotateWebhookSecret(
  context: RequestContext,
  { id }: RotateWebhookSecretInput,
): Promise<RotateWebhookSecretPayload | NotFound> {
  const webhook = await lockedWebhook(context, id);
  if (webhook === null) return UNKNOWN();
  const secret = newWebhookSecret();
  const formerSecretUntil = new Date(context.clock.now().getTime() + CHANGE_OVER_MS);
  const changed = { secret, formerSecret: webhook.secret, formerSecretUntil, version: webhook.version + 1 };
  await context.manager.update(WebhookRow, { id: webhook.id }, changed);
  const until = { formerSecretUntil: formerSecretUntil.toISOString() };
  await audit(context, webhook, 'webhook.secretRotated', null, until);
  return new RotateWebhookSecretPayload(new Webhook({ ...webhook, ...changed }), secret);
}

/** Its messages stay, as what was told to whom. */
export async function removeWebhook(
  context: RequestContext,
  { id }: RemoveWebhookInput,
): Promise<RemoveWebhookPayload | NotFound> {
  const webhook = await lockedWebhook(context, id);
  if (webhook === null) return UNKNOWN();
  const forgotten = { secret: '', formerSecret: null, formerSecretUntil: null };
  const changed = { status: 'REMOVED' as const, ...forgotten, version: webhook.version + 1 };
  await context.manager.update(WebhookRow, { id: webhook.id }, changed);
  await audit(context, webhook, 'webhook.removed', { status: webhook.status }, { status: changed.status });
  return new RemoveWebhookPayload(new Webhook({ ...webhook, ...changed }));
}

export async function replayWebhookDelivery(
  context: RequestContext,
  { deliveryId }: ReplayWebhookDeliveryInput,
): Promise<ReplayWebhookDeliveryPayload | NotFound | WebhookNotEnabled> {
  const { manager, clock } = context;
  const id = rowIdOf('WebhookDelivery', deliveryId);
  const delivery = id === null ? null : await manager.findOneBy(WebhookDeliveryRow, { id });
  if (delivery === null) return new NotFound('This message does not exist.', ['deliveryId']);
  const webhook = await manager.findOneByOrFail(WebhookRow, { id: delivery.webhookId });
  if (webhook.status !== 'ENABLED') return new WebhookNotEnabled();
  const replay = await replayDelivery(manager, delivery, clock.now());
  const message = { event: delivery.event, messageId: delivery.messageId };
  await audit(context, webhook, 'webhook.messageReplayed', null, message);
  return new ReplayWebhookDeliveryPayload(new WebhookDelivery(replay));
}

/** A webhook that is going to be changed; null where there is none, or none any more. */
async function lockedWebhook({ manager }: RequestContext, globalId: string): Promise<WebhookRow | null> {
  const id = rowIdOf('Webhook', globalId);
  if (id === null) return null;
  const webhook = await manager.findOne(WebhookRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return webhook?.status === 'REMOVED' ? null : webhook;
}

/** Addresses of webhooks often hold a secret of the receiver in what follows the host. */
const shownUrl = (url: string): string => new URL(url).origin;

const shown = (values: Record<string, unknown>): Record<string, unknown> =>
  typeof values.url === 'string' ? { ...values, url: shownUrl(values.url) } : values;

const audit = (
  context: RequestContext,
  { id, url }: WebhookRow,
  action: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Promise<void> =>
  recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action,
    subject: { type: 'Webhook', id, label: new URL(url).host },
    before,
    after,
  });
