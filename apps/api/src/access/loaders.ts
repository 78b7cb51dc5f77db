import type { EntityManager } from 'typeorm';
import { accountLoaders } from '../accounts/account.loader';
import { confirmationLoaders } from '../confirmations/confirmation.loader';
import { correctionLoaders } from '../corrections/correction.loader';
import { attachmentLoaders } from '../attachments/attachment.loader';
import { coverageLoaders } from '../coverage/coverage.loader';
import { cuecLoaders } from '../cuecs/cuec.loader';
import { commentLoaders } from '../discussion/comment.loader';
import { followUpLoaders } from '../follow-ups/follow-up.loader';
import { policyLoaders } from '../policies/policy.loader';
import { internalControlLoaders } from '../internal-controls/internal-control.loader';
import { inboxLoaders } from '../inbox/inbox.loader';
import { reportLoaders } from '../reports/report.loader';
import { reviewLoaders } from '../reviews/review.loader';
import { standingDecisionLoaders } from '../reviews/standing-decision';
import { snippetLoader } from '../search/snippets';
import { requestLoaders } from '../requests/request.loader';
import { webhookLoaders } from '../webhooks/webhook.loader';
import { vendorLoaders } from '../vendors/vendor.loader';

/** Every capability's loaders on one connection or transaction. */
export const loadersOf = (manager: EntityManager) => ({
  ...accountLoaders(manager),
  ...vendorLoaders(manager),
  ...policyLoaders(manager),
  ...reportLoaders(manager),
  ...reviewLoaders(manager),
  ...standingDecisionLoaders(manager),
  ...requestLoaders(manager),
  ...cuecLoaders(manager),
  ...confirmationLoaders(manager),
  ...correctionLoaders(manager),
  ...attachmentLoaders(manager),
  ...commentLoaders(manager),
  ...followUpLoaders(manager),
  ...coverageLoaders(manager),
  ...inboxLoaders(manager),
  snippet: snippetLoader(manager),
  ...internalControlLoaders(manager),
  ...webhookLoaders(manager),
});
export type Loaders = ReturnType<typeof loadersOf>;
