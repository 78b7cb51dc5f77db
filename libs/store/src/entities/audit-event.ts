import { Column, Entity, PrimaryColumn } from 'typeorm';

export const AUDIT_SUBJECTS = [
  'Account',
  'Vendor',
  'Report',
  'Review',
  'Cuec',
  'AcceptancePolicy',
  'InternalControl',
  'ReportRequest',
  'InboxItem',
  'Webhook',
  'SavedView',
  'PortalSettings',
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

/** One change: who, when, what, from what to what. The database refuses to alter it. */
@Entity('audit_events')
export class AuditEventRow {
  @PrimaryColumn('uuid') id: string;
  /** Given by the database, rising. */
  @Column({ type: 'bigint', insert: false, update: false }) position: number;
  @Column('timestamptz') at: Date;
  /** Null: Countersign itself. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  /** Subject and act, such as `vendor.created`. */
  @Column('text') action: string;
  @Column('text') subjectType: AuditSubject;
  @Column('uuid') subjectId: string;
  /** What a person calls the subject, as it was then. */
  @Column('text') subjectLabel: string;
  @Column('jsonb', { nullable: true }) before: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after: Record<string, unknown> | null;
}
