import { type Listing, WebhookDeliveryRow, WebhookRow } from '@countersign/store';

/** Those that were not removed, the latest first. */
export const WEBHOOKS: Listing<WebhookRow> = {
  entity: WebhookRow,
  sort: { by: 'row.createdAt', type: 'timestamptz', descending: true },
  query: (manager) => manager.createQueryBuilder(WebhookRow, 'row').where(`row.status <> 'REMOVED'`),
};

/** What was sent to webhooks, the latest first. */
export const DELIVERIES: Listing<WebhookDeliveryRow> = {
  entity: WebhookDeliveryRow,
  sort: { by: 'row.createdAt', type: 'timestamptz', descending: true },
  parent: 'row.webhookId',
  query: (manager) => manager.createQueryBuilder(WebhookDeliveryRow, 'row').where('TRUE'),
};
