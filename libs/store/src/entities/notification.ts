import { Column, Entity, PrimaryColumn } from 'typeorm';

export const NOTIFICATION_KINDS = [
  'REPORT_RECEIVED',
  'REPORT_READING_FAILED',
  'REPORT_EXPIRING',
  'REPORT_STALE',
  'BRIDGE_LETTER_LAPSING',
  'REQUEST_UNANSWERED',
  'VENDOR_RENEWAL_DUE',
  'REVIEW_ASSIGNED',
  'REVIEW_DUE',
  'REVIEW_DECIDED',
  'REVIEW_AGAIN_DUE',
  'DECISION_AWAITS_APPROVAL',
  'DECISION_SENT_BACK',
  'CONDITION_ASSIGNED',
  'CONDITION_DUE',
  'FOLLOW_UP_ASSIGNED',
  'FOLLOW_UP_DUE',
  'CUEC_ASSIGNED',
  'CUEC_CHECK_DUE',
  'MENTIONED',
  'WEBHOOK_DISABLED',
] as const;
/** What a notification tells of. */
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What a notification is about, as row ids: whatever of it helps to open the right page. */
export interface NotificationSubjects {
  readonly vendorId?: string | null;
  readonly reportId?: string | null;
  readonly reviewId?: string | null;
  readonly cuecId?: string | null;
  readonly conditionId?: string | null;
  readonly commentId?: string | null;
  readonly requestId?: string | null;
}

/** Something that one account is told, once. */
@Entity('notifications')
export class NotificationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('text') kind: NotificationKind;
  /** What tells this occasion from every other of its kind: an account is told of it once. */
  @Column('text') occasion: string;
  /** One sentence of names and dates, as they were then; nothing that a report says. */
  @Column('text') title: string;
  /** The calendar date that it is about; null: none. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid', { nullable: true }) vendorId: string | null;
  @Column('uuid', { nullable: true }) reportId: string | null;
  @Column('uuid', { nullable: true }) reviewId: string | null;
  @Column('uuid', { nullable: true }) cuecId: string | null;
  @Column('uuid', { nullable: true }) conditionId: string | null;
  @Column('uuid', { nullable: true }) commentId: string | null;
  @Column('uuid', { nullable: true }) requestId: string | null;
  @Column('timestamptz') raisedAt: Date;
  /** Null: not read yet. */
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  /** Whether the page shows it, by what the account wanted when it was raised. */
  @Column('boolean') inPage: boolean;
  /** Whether the next digest brings it; false once one did, or where none is wanted. */
  @Column('boolean') awaitsMail: boolean;
}
