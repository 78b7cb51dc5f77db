import { WebhookDeliveryRow, WebhookRow, raiseNotifications, recordChange } from '@countersign/store';
import type { DataSource, EntityManager } from 'typeorm';
import { post } from './post';
import { signatureHeaders } from './signature';

/** So long nothing may get through before a webhook is disabled. */
const FAILING_MAX_MS = 3 * 24 * 60 * 60_000;

export interface Delivering {
  readonly allowPrivate: boolean;
  readonly now: () => Date;
  /** Whether nobody tries again after this. */
  readonly isLast: boolean;
}

/** A receiver did not take a message; it is to be tried again. */
export class DeliveryFailed extends Error {
  constructor(readonly code: string) {
    super(`The webhook did not take the message: ${code}.`);
    this.name = 'DeliveryFailed';
  }
}

/** Sends one message to its webhook and records how it fared. @throws DeliveryFailed where it is to be tried again */
export async function deliverWebhook(store: DataSource, deliveryId: string, delivering: Delivering): Promise<void> {
  const delivery = await store.manager.findOneBy(WebhookDeliveryRow, { id: deliveryId, status: 'WAITING' });
  if (delivery === null) return;
  const webhook = await store.manager.findOneByOrFail(WebhookRow, { id: delivery.webhookId });
  const at = delivering.now();
  // Nothing is locked while somebody else's server takes its time.
  const attempt = webhook.status === 'ENABLED' ? await attemptAt(at, webhook, delivery, delivering) : SWITCHED_OFF;
  await store.transaction((transaction) => record(transaction, delivery, attempt, { at, isLast: delivering.isLast }));
  if (attempt.failure !== null && !attempt.isFinal && !delivering.isLast) throw new DeliveryFailed(attempt.failure);
}

interface Attempt {
  readonly responseCode: number | null;
  /** Null: it was taken. */
  readonly failure: string | null;
  readonly isFinal: boolean;
}

const SWITCHED_OFF: Attempt = { responseCode: null, failure: 'WEBHOOK_DISABLED', isFinal: true };
const GONE = 410;

async function attemptAt(
  at: Date,
  webhook: WebhookRow,
  { messageId, body }: WebhookDeliveryRow,
  { allowPrivate }: Delivering,
): Promise<Attempt> {
  const { formerSecret, formerSecretUntil } = webhook;
  const holdsStill = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > at;
  const secrets = [webhook.secret, ...(holdsStill ? [formerSecret] : [])];
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Countersign-Webhooks/1',
    ...signatureHeaders({ id: messageId, at, body }, secrets),
  };
  try {
    const responseCode = await post({ url: webhook.url, headers, body, allowPrivate });
    const isTaken = responseCode >= 200 && responseCode < 300;
    return { responseCode, failure: isTaken ? null : `HTTP_${responseCode}`, isFinal: responseCode === GONE };
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    const failure = name === 'TimeoutError' || name === 'AbortError' ? 'TIMEOUT' : (code ?? 'UNKNOWN');
    return { responseCode: null, failure, isFinal: false };
  }
}

async function record(
  transaction: EntityManager,
  delivery: WebhookDeliveryRow,
  { responseCode, failure, isFinal }: Attempt,
  { at, isLast }: { readonly at: Date; readonly isLast: boolean },
): Promise<void> {
  const status = failure === null ? 'DELIVERED' : isFinal || isLast ? 'FAILED' : 'WAITING';
  const attempts = delivery.attempts + (failure === SWITCHED_OFF.failure ? 0 : 1);
  const fared = { status, attempts, attemptedAt: at, responseCode, failure } as const;
  await transaction.update(WebhookDeliveryRow, { id: delivery.id }, fared);
  const lock = { mode: 'pessimistic_write' } as const;
  const webhook = await transaction.findOneOrFail(WebhookRow, { where: { id: delivery.webhookId }, lock });
  if (webhook.status !== 'ENABLED') return;
  if (failure === null) {
    if (webhook.failingSince !== null) await transaction.update(WebhookRow, { id: webhook.id }, { failingSince: null });
    return;
  }
  const failingSince = webhook.failingSince ?? at;
  if (webhook.failingSince === null) await transaction.update(WebhookRow, { id: webhook.id }, { failingSince });
  if (responseCode === GONE) await disable(transaction, webhook, 'GONE', at);
  else if (at.getTime() - failingSince.getTime() >= FAILING_MAX_MS) await disable(transaction, webhook, failure, at);
}

async function disable(transaction: EntityManager, webhook: WebhookRow, because: string, at: Date): Promise<void> {
  const changed = { status: 'DISABLED', disabledBecause: because, version: webhook.version + 1 } as const;
  await transaction.update(WebhookRow, { id: webhook.id }, changed);
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'webhook.disabled',
    subject: { type: 'Webhook', id: webhook.id, label: new URL(webhook.url).host },
    before: { status: webhook.status },
    after: { status: 'DISABLED', because },
  });
  await raiseNotifications(transaction, {
    kind: 'WEBHOOK_DISABLED',
    occasion: `${webhook.id}:${changed.version}`,
    to: [webhook.createdById],
    title: `The webhook to ${new URL(webhook.url).host} was disabled, because nothing got through.`,
    about: {},
    at,
  });
}
