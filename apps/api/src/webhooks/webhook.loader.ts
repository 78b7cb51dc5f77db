import { WebhookRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { rowsById } from '../access/rows-by-id';
import { DELIVERIES } from './list-webhooks';

export const webhookLoaders = (manager: EntityManager) => ({
  webhook: rowsById(manager, WebhookRow),
  deliveriesOfWebhook: pagesByParent(manager, DELIVERIES),
});
