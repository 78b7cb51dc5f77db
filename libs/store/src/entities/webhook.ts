import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification';

/** What webhooks can be told of: what concerns more than one person's own inbox. */
export const WEBHOOK_EVENTS = NOTIFICATION_KINDS.filter(
  (kind) => kind !== 'MENTIONED' && kind !== 'WEBHOOK_DISABLED',
) as readonly Exclude<NotificationKind, 'MENTIONED' | 'WEBHOOK_DISABLED'>[];
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export const WEBHOOK_STATUSES = ['ENABLED', 'DISABLED', 'REMOVED'] as const;
export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number];

/** An address of another system that is told of what happens. */
@Entity('webhooks')
export class WebhookRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') url: string;
  @Column('text') description: string;
  @Column('text', { array: true }) events: WebhookEvent[];
  @Column('text') status: WebhookStatus;
  /** Signs what is sent; never shown again. Empty once removed. */
  @Column('text') secret: string;
  /** The one before, which signs as well for a while, so that a receiver can change over. */
  @Column('text', { nullable: true }) formerSecret: string | null;
  @Column('timestamptz', { nullable: true }) formerSecretUntil: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdById: string;
  /** Since when every attempt has failed; null: the last one went well, or there was none. */
  @Column('timestamptz', { nullable: true }) failingSince: Date | null;
  /** Why Countersign itself disabled it; null: it did not. */
  @Column('text', { nullable: true }) disabledBecause: string | null;
  @Column('integer') version: number;
}

export const DELIVERY_STATUSES = ['WAITING', 'DELIVERED', 'FAILED'] as const;
/** FAILED: it is not tried again, unless a person replays it. */
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One message to one webhook, and how it fared. */
@Entity('webhook_deliveries')
export class WebhookDeliveryRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') webhookId: string;
  /** Names the message to its receiver: the same when it is replayed. */
  @Column('uuid') messageId: string;
  @Column('text') event: WebhookEvent;
  @Column('text') occasion: string;
  /** Exactly as it is sent and signed. */
  @Column('text') body: string;
  @Column('timestamptz') createdAt: Date;
  @Column('text') status: DeliveryStatus;
  @Column('integer') attempts: number;
  @Column('timestamptz', { nullable: true }) attemptedAt: Date | null;
  /** What the receiver answered to the last attempt; null: nothing. */
  @Column('integer', { nullable: true }) responseCode: number | null;
  /** A code of why the last attempt failed. */
  @Column('text', { nullable: true }) failure: string | null;
  /** The delivery that a person had sent again; null: this is the first. */
  @Column('uuid', { nullable: true }) replayOfId: string | null;
}
