import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contact of a vendor was asked for a report. */
@Entity('report_requests')
export class ReportRequestRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') vendorId: string;
  @Column('text') contactName: string;
  @Column('text') contactEmail: string;
  @Column('text', { nullable: true }) message: string | null;
  @Column('uuid', { name: 'asked_by' }) askedById: string;
  @Column('timestamptz') askedAt: Date;
  /** Calendar date, as the next two. */
  @Column('date') askedOn: string;
  @Column('date') dueOn: string;
  /** The last day on which its link takes a report. */
  @Column('date') expiresOn: string;
  @Column('text') status: 'OPEN' | 'FULFILLED' | 'CANCELLED';
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) reportId: string | null;
}

/** A secret link to hand in what a request asks for. */
@Entity('report_request_links')
export class ReportRequestLinkRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') requestId: string;
  /** SHA-256 of the token: a copy of the database opens no link. */
  @Column('bytea') tokenHash: Buffer;
}

/** A reminder that was sent, or passed over. */
@Entity('report_request_reminders')
export class ReportRequestReminderRow {
  @PrimaryColumn('uuid') requestId: string;
  /** Calendar date for which it was planned. */
  @PrimaryColumn('date') dueOn: string;
  @Column('boolean') sent: boolean;
  @Column('timestamptz') at: Date;
}
