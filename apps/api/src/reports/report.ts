import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Assessment as Assessed, Finding as Found } from '@countersign/assessment';
import type { AgainStatus as Again, ReadStatus as Status, ReportRow } from '@countersign/store';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { Evidence } from './evidence';
import { mayPassNextTime } from './failure';
import { ReportWithdrawal, withdrawalOf } from './withdrawing/withdrawal';
import { AgainStatus, FindingCode, FindingSeverity, Freshness, ReadStatus } from './terms';

@ObjectType({ description: 'How far the reading has come.' })
export class ReadProgress {
  @Field(() => Int, { description: 'How many pages were read.' }) readonly pagesRead: number;
  @Field(() => Int, { nullable: true, description: 'How many pages there are; null until the document is open.' })
  readonly pages: number | null;
}

@ObjectType({ description: 'Why a report could not be read.' })
export class ReadFailure {
  @Field({ description: 'A stable name of the reason, such as PASSWORD_PROTECTED.' }) readonly code: string;
  @Field({ description: 'For a person: what is wrong and what to do about it.' }) readonly message: string;
  @Field(() => Boolean, {
    description: 'The same file may well pass another time. Any failed reading can be tried again.',
  })
  readonly retryable: boolean;
  @Field(() => Date, { description: 'When it failed.' }) readonly failedAt: Date;
}

@ObjectType({ description: 'Another reading of a report that was read before; meanwhile what was read before holds.' })
export class ReadingAgain {
  @Field(() => AgainStatus, { description: 'Where it stands.' }) readonly status: Again;
  @Field(() => String, { nullable: true, description: 'For a person: why it failed; null unless it did.' })
  readonly message: string | null;
  @Field(() => ReadProgress, { nullable: true, description: 'How far it has come; null unless it is READING.' })
  readonly progress: ReadProgress | null;
}

@ObjectType({ description: 'Something about a report that a reviewer has to weigh.' })
export class Finding implements Found {
  @Field(() => FindingCode, { description: 'What it is.' }) readonly code: Found['code'];
  @Field(() => FindingSeverity, { description: 'How much it weighs.' }) readonly severity: Found['severity'];
  @Field({ description: 'One sentence for a person.' }) readonly message: string;
  @Field(() => [Evidence], { description: 'Where in the report it stands.' }) readonly evidence: Found['evidence'];
}

@ObjectType({ description: "What a report's facts mean today." })
export class Assessment implements Assessed {
  @Field(() => CalendarDate, { description: 'The day for which it holds.' }) readonly assessedOn: string;
  @Field(() => Freshness, { description: 'How old the report is.' }) readonly freshness: Assessed['freshness'];
  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which the report is stale.' })
  readonly staleOn: string | null;
  @Field(() => Int, { nullable: true, description: 'Days until the last good day: 0 on it, negative once stale.' })
  readonly daysLeft: number | null;
  @Field(() => [Finding], { description: 'What a reviewer has to weigh.' }) readonly findings: readonly Finding[];
}

@ObjectType({ implements: () => [Node], description: 'A report file of a vendor, and what was read in it.' })
export class Report implements Node {
  @Field(() => ID, { description: 'Unique over all types, and opaque.' }) readonly id: string;
  @Field({ description: 'The name that the file had where it came from.' }) readonly fileName: string;
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' }) readonly sha256: string;
  @Field(() => Float, { description: 'The size of the file in bytes.' }) readonly sizeBytes: number;
  @Field(() => Date, { description: 'When it was uploaded.' }) readonly uploadedAt: Date;
  @Field(() => ReadStatus, { description: 'Where its reading stands.' }) readonly readStatus: Status;
  @Field(() => Int, { description: 'How often a reading was begun.' }) readonly readingAttempts: number;
  @Field(() => ReadProgress, {
    nullable: true,
    description: 'How far the reading has come; null unless it is READING.',
  })
  readonly progress: ReadProgress | null;
  @Field(() => ReadFailure, { nullable: true, description: 'Why it could not be read; null unless it FAILED.' })
  readonly failure: ReadFailure | null;
  @Field(() => ReadingAgain, {
    nullable: true,
    description: 'Another reading that somebody asked for; null: nobody did, or it is done.',
  })
  readonly readingAgain: ReadingAgain | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When retention deleted the PDF and what could be searched of it; null: it is here.',
  })
  readonly fileDeletedAt: Date | null;
  @Field(() => ReportWithdrawal, {
    nullable: true,
    description: 'That it was withdrawn, and counts nowhere; null: it counts.',
  })
  readonly withdrawal: ReportWithdrawal | null;
  @Field({ description: 'Where the PDF is, on this server; for whoever has signed in.' }) readonly fileUrl: string;

  constructor(readonly row: ReportRow) {
    this.id = globalIdOf('Report', row.id);
    this.fileName = row.fileName;
    this.sha256 = row.sha256;
    this.sizeBytes = row.sizeBytes;
    this.uploadedAt = row.uploadedAt;
    this.readStatus = row.readStatus;
    this.readingAttempts = row.readingAttempts;
    this.progress = progressOf(row);
    this.failure = failureOf(row);
    this.readingAgain = readingAgainOf(row);
    this.fileDeletedAt = row.fileDeletedAt ?? null;
    this.withdrawal = withdrawalOf(row);
    this.fileUrl = `/api/reports/${this.id}/file`;
  }
}

type ReadingStand = Pick<
  ReportRow,
  'readStatus' | 'pagesRead' | 'pages' | 'failureCode' | 'failureMessage' | 'failedAt'
>;

export const progressOf = ({ readStatus, pagesRead, pages }: ReadingStand): ReadProgress | null =>
  readStatus === 'READING' ? { pagesRead, pages } : null;

export function failureOf({ failureCode, failureMessage, failedAt }: ReadingStand): ReadFailure | null {
  if (failureCode === null || failureMessage === null || failedAt === null) return null;
  return { code: failureCode, message: failureMessage, failedAt, retryable: mayPassNextTime(failureCode) };
}

function readingAgainOf({
  againStatus: status,
  againMessage: message,
  pagesRead,
  pages,
}: ReportRow): ReadingAgain | null {
  if (status === null) return null;
  return { status, message, progress: status === 'READING' ? { pagesRead, pages } : null };
}

export const ReportConnection = connectionTypeOf(Report, 'Report', 'reports');
