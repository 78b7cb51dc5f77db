import { Column, Entity, PrimaryColumn } from 'typeorm';

export const MAIL_STATUSES = ['WAITING', 'SENT', 'FAILED', 'WITHDRAWN'] as const;
/** WITHDRAWN: what it was about came to an end before it was sent. */
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** A message that is to go out by mail, or has. */
@Entity('outbox_messages')
export class OutboxMessageRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  /** Plain text; LINK_PLACE stands where the secret link belongs. */
  @Column('text') text: string;
  /** Forgotten once the message is sent or withdrawn. */
  @Column('text', { nullable: true }) link: string | null;
  /** The row that it is about. */
  @Column('uuid', { nullable: true }) aboutId: string | null;
  @Column('text') status: MailStatus;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') attempts: number;
  @Column('timestamptz') nextAttemptAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** Why the last attempt did not succeed; never what the message says. */
  @Column('text', { nullable: true }) failure: string | null;
}
