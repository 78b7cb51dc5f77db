import type { ReportFacts } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReadStatus } from './report';

export const INBOX_STATUSES = ['WAITING', 'CONFIRMED', 'DISCARDED'] as const;
/** WAITING: nobody has said whose it is. CONFIRMED: it became a report. DISCARDED: its file is gone. */
export type InboxStatus = (typeof INBOX_STATUSES)[number];

/** A file that came in without a vendor. Its id becomes the id of the report that it turns into. */
@Entity('inbox_items')
export class InboxItemRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') fileName: string;
  /** The zip that it came in; null: it came by itself. */
  @Column('text', { nullable: true }) archiveName: string | null;
  @Column('text') sha256: string;
  @Column('bigint') sizeBytes: number;
  @Column('timestamptz') arrivedAt: Date;
  @Column('uuid', { name: 'added_by' }) addedById: string;
  @Column('text') readStatus: ReadStatus;
  @Column('integer') readingRequest: number;
  @Column('integer') readingAttempts: number;
  @Column('integer') pagesRead: number;
  /** Null until the document has been opened. */
  @Column('integer', { nullable: true }) pages: number | null;
  @Column('text', { nullable: true }) failureCode: string | null;
  @Column('text', { nullable: true }) failureMessage: string | null;
  @Column('timestamptz', { nullable: true }) failedAt: Date | null;
  /** What was read, as long as it waits. */
  @Column('jsonb', { nullable: true, select: false }) facts?: ReportFacts | null;
  @Column('jsonb', { nullable: true, select: false }) pageTexts?: readonly string[] | null;
  @Column('text', { nullable: true }) readerVersion: string | null;
  @Column('text') status: InboxStatus;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledById: string | null;
  @Column('uuid', { nullable: true }) reportId: string | null;
}

const INBOX_JOB = 'inbox';

/** The name of an item's present job in the queue, which it shares with the reports. */
export const inboxJobIdOf = ({ id, readingRequest }: Pick<InboxItemRow, 'id' | 'readingRequest'>): string =>
  `${INBOX_JOB}.${id}.${readingRequest}`;

/** The item that a job is about; null where it is about a report. */
export function inboxItemIdOfJob(jobId: string): string | null {
  const [kind, id] = jobId.split('.');
  return kind === INBOX_JOB ? (id ?? null) : null;
}
