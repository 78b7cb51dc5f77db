import type { ReportKind, ReportType, TrustServicesCategory } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const READ_STATUSES = ['QUEUED', 'READING', 'READ', 'FAILED'] as const;
/** Where the reading of a report stands. */
export type ReadStatus = (typeof READ_STATUSES)[number];

export const AGAIN_STATUSES = ['QUEUED', 'READING', 'FAILED'] as const;
/** Where reading a report once more stands, while what was read before holds. */
export type AgainStatus = (typeof AGAIN_STATUSES)[number];

/**
 * A report file that was uploaded for a vendor, and where its reading stands. Those that were withdrawn are none of them,
 * whoever asks: the database shows the others alone under this name. See `AnyReportRow`.
 */
@Entity('reports')
export class ReportRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') vendorId: string;
  @Column('text') fileName: string;
  @Column('text') sha256: string;
  @Column('bigint') sizeBytes: number;
  @Column('timestamptz') uploadedAt: Date;
  /** Null: the vendor handed it in itself, by the link of a request. */
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedById: string | null;
  /** The request that it answers; null: a person uploaded it. */
  @Column('uuid', { nullable: true }) requestId: string | null;
  @Column('text') readStatus: ReadStatus;
  /** How often a reading was asked for: 1 by the upload, one more with each retry. */
  @Column('integer') readingRequest: number;
  /** How often a worker began to read. */
  @Column('integer') readingAttempts: number;
  @Column('integer') pagesRead: number;
  /** Null until the document has been opened. */
  @Column('integer', { nullable: true }) pages: number | null;
  @Column('text', { nullable: true }) failureCode: string | null;
  @Column('text', { nullable: true }) failureMessage: string | null;
  @Column('timestamptz', { nullable: true }) failedAt: Date | null;
  /** Since when its pages are as searchable as they can be; null of a report that was read: to be caught up with. */
  @Column('timestamptz', { nullable: true }) textIndexedAt?: Date | null;
  /** When retention deleted its file and what could be searched of it; its facts stay. */
  @Column('timestamptz', { nullable: true }) fileDeletedAt?: Date | null;
  /** Calendar date. */
  @Column('date', { nullable: true }) staleOn: string | null;
  /** Null: nobody asked for another reading, or it is done. */
  @Column('text', { nullable: true }) againStatus: AgainStatus | null;
  /** Why the other reading failed. */
  @Column('text', { nullable: true }) againMessage: string | null;
  /** What the document is, by its facts as they count now; null until it was read, or where that was not found. */
  @Column('text', { nullable: true }) kind: ReportKind | null;
  @Column('text', { nullable: true }) type: ReportType | null;
  /** The Trust Services categories in scope, by its facts as they count now. */
  @Column('text', { array: true }) categories: TrustServicesCategory[];
  /** First day of the period; of a Type 1 report the as-of date. */
  @Column('date', { nullable: true }) coversFrom: string | null;
  /** Last day of the period; of a Type 1 report the as-of date. */
  @Column('date', { nullable: true }) coversTo: string | null;
  /** Of a bridge letter: the report that it follows. */
  @Column('uuid', { nullable: true }) followsId: string | null;
  /** Of a bridge letter that follows a report: the days for which it counts. */
  @Column('date', { nullable: true }) countsFrom: string | null;
  @Column('date', { nullable: true }) countsUntil: string | null;
  /** Null, as are the two that follow: it counts. */
  @Column('timestamptz', { nullable: true }) withdrawnAt?: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnById?: string | null;
  @Column('text', { nullable: true }) withdrawnBecause?: string | null;
}

/**
 * A report whether it was withdrawn or not: for what is asked by its id (its page, what names it), and for what happens to
 * its file. Nothing is counted or listed from here but what was withdrawn.
 */
@Entity('all_reports')
export class AnyReportRow extends ReportRow {}

/** The name of a report's present job in the queue; the report's id stands before the dot. */
export const readingJobIdOf = (report: Pick<ReportRow, 'id' | 'readingRequest'>): string =>
  `${report.id}.${report.readingRequest}`;

export const reportIdOfJob = (jobId: string): string => jobId.split('.', 1)[0]!;
