import {
  AuditEventRow,
  NotificationRow,
  OutboxMessageRow,
  PortalSettingsRow,
  SavedViewRow,
  SessionRow,
  WebhookDeliveryRow,
} from '@countersign/store';
import { Session, isOpenAt } from '../accounts/session';
import { PortalSettings } from '../settings/portal-settings';
import { Account } from '../accounts/account';
import { ReadingConfirmation } from '../confirmations/confirmation';
import { FactCorrection } from '../corrections/correction';
import type { Permission } from '../access/permissions';
import type { RequestContext } from '../access/request-context';
import { ReviewAttachment } from '../attachments/attachment';
import { AuditEvent } from '../audit/audit-event';
import { Cuec } from '../cuecs/cuec';
import { ReviewComment } from '../discussion/comment';
import { FollowUp } from '../follow-ups/follow-up';
import type { NodeType } from '../graphql/global-id';
import type { Node } from '../graphql/node';
import { Notification } from '../notifications/notification';
import { AcceptancePolicy } from '../policies/policy';
import { InternalControl } from '../internal-controls/internal-control';
import { InboxItem } from '../inbox/inbox-item';
import { OutboxMessage } from '../outbox/outbox-message';
import { Report } from '../reports/report';
import { ReportRequest } from '../requests/report-request';
import { Condition, Review, ReviewDecision } from '../reviews/review';
import { SavedView } from '../saved-views/saved-view';
import { Webhook, WebhookDelivery } from '../webhooks/webhook';
import { Vendor } from '../vendors/vendor';

interface Kind<Row> {
  readonly requires: Permission;
  readonly find: (context: RequestContext, id: string) => Promise<Row | null>;
  readonly nodeOf: (row: Row) => Node;
}

const kind = <Row>(kind: Kind<Row>) => kind as Kind<unknown>;

/** How each type is found by its id, and what it takes to see it. */
const KINDS: Readonly<Record<NodeType, Kind<unknown>>> = {
  AcceptancePolicy: kind({
    requires: 'policy:read',
    find: ({ load }, id) => load.policy.load(id),
    nodeOf: (row) => new AcceptancePolicy(row),
  }),
  Account: kind({
    requires: 'account:read',
    find: ({ load }, id) => load.account.load(id),
    nodeOf: (row) => new Account(row),
  }),
  Vendor: kind({
    requires: 'vendor:read',
    find: ({ load }, id) => load.vendor.load(id),
    nodeOf: (row) => new Vendor(row),
  }),
  Report: kind({
    requires: 'report:read',
    find: ({ load }, id) => load.report.load(id),
    nodeOf: (row) => new Report(row),
  }),
  Cuec: kind({ requires: 'cuec:read', find: ({ load }, id) => load.cuec.load(id), nodeOf: (row) => new Cuec(row) }),
  InternalControl: kind({
    requires: 'control:read',
    find: ({ load }, id) => load.internalControl.load(id),
    nodeOf: (row) => new InternalControl(row),
  }),
  Review: kind({
    requires: 'review:read',
    find: ({ load }, id) => load.review.load(id),
    nodeOf: (row) => new Review(row),
  }),
  ReviewAttachment: kind({
    requires: 'review:read',
    find: ({ load }, id) => load.attachment.load(id),
    nodeOf: (row) => new ReviewAttachment(row),
  }),
  ReviewComment: kind({
    requires: 'review:read',
    find: ({ load }, id) => load.comment.load(id),
    nodeOf: (row) => new ReviewComment(row),
  }),
  ReviewDecision: kind({
    requires: 'review:read',
    find: ({ load }, id) => load.decision.load(id),
    nodeOf: (row) => new ReviewDecision(row),
  }),
  Condition: kind({
    requires: 'review:read',
    find: ({ load }, id) => load.condition.load(id),
    nodeOf: (row) => new Condition(row),
  }),
  FactCorrection: kind({
    requires: 'report:read',
    find: ({ load }, id) => load.correction.load(id),
    nodeOf: (row) => new FactCorrection(row),
  }),
  ReadingConfirmation: kind({
    requires: 'report:read',
    find: ({ load }, id) => load.confirmation.load(id),
    nodeOf: (row) => new ReadingConfirmation(row),
  }),
  FollowUp: kind({
    requires: 'review:read',
    find: ({ load }, id) => load.followUp.load(id),
    nodeOf: (row) => new FollowUp(row),
  }),
  OutboxMessage: kind({
    requires: 'outbox:read',
    find: ({ manager }, id) => manager.findOneBy(OutboxMessageRow, { id }),
    nodeOf: (row) => new OutboxMessage(row),
  }),
  ReportRequest: kind({
    requires: 'request:read',
    find: ({ load }, id) => load.reportRequest.load(id),
    nodeOf: (row) => new ReportRequest(row),
  }),
  Notification: kind({
    requires: 'notification:own',
    // Another account's is none that the viewer may know of.
    find: ({ manager, viewer }, id) =>
      manager.findOneBy(NotificationRow, { id, accountId: viewer!.account.id, inPage: true }),
    nodeOf: (row) => new Notification(row),
  }),
  PortalSettings: kind({
    requires: 'policy:read',
    find: ({ manager }, id) => manager.findOneBy(PortalSettingsRow, { id }),
    nodeOf: (row) => new PortalSettings(row),
  }),
  Session: kind({
    requires: 'session:own',
    // Another account's is none that the viewer may know of, and one that is over is none any more.
    async find({ manager, viewer, clock }, id) {
      const row = await manager.findOneBy(SessionRow, { id, accountId: viewer!.account.id });
      return row !== null && isOpenAt(row, clock.now()) ? { row, isCurrent: row.id === viewer!.sessionId } : null;
    },
    nodeOf: ({ row, isCurrent }) => new Session(row, isCurrent),
  }),
  InboxItem: kind({
    requires: 'report:read',
    find: ({ load }, id) => load.inboxItem.load(id),
    nodeOf: (row) => new InboxItem(row),
  }),
  SavedView: kind({
    requires: 'view:own',
    find: ({ manager, viewer }, id) =>
      manager.findOneBy(SavedViewRow, [
        { id, accountId: viewer!.account.id },
        { id, isShared: true },
      ]),
    nodeOf: (row) => new SavedView(row),
  }),
  Webhook: kind({
    requires: 'webhook:manage',
    find: ({ load }, id) => load.webhook.load(id),
    nodeOf: (row) => new Webhook(row),
  }),
  WebhookDelivery: kind({
    requires: 'webhook:manage',
    find: ({ manager }, id) => manager.findOneBy(WebhookDeliveryRow, { id }),
    nodeOf: (row) => new WebhookDelivery(row),
  }),
  AuditEvent: kind({
    requires: 'audit:read',
    find: ({ manager }, id) => manager.findOneBy(AuditEventRow, { id }),
    nodeOf: (row) => new AuditEvent(row),
  }),
};

/** The thing of a type with an id; null where there is none, or none that the viewer may see. */
export async function nodeByRowId(context: RequestContext, type: NodeType, id: string): Promise<Node | null> {
  const { requires, find, nodeOf } = KINDS[type];
  if (!context.viewer?.permissions.has(requires)) return null;
  const row = await find(context, id);
  return row === null ? null : nodeOf(row);
}
