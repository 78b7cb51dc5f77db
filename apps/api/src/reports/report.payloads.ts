import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { NotFound, UserError } from '../graphql/user-error';
import { Report } from './report';

@ObjectType({ description: 'The reading will be tried again.' })
export class RetryReadingPayload {
  @Field(() => Report, { description: 'The report, waiting for its turn.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The reading of this report did not fail.' })
export class ReadingNotFailed implements UserError {
  readonly code = 'READING_NOT_FAILED';
  readonly message = 'Only a reading that failed can be tried again.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

export const RetryReadingResult = createUnionType({
  name: 'RetryReadingResult',
  description: 'What trying a reading again came to.',
  types: () => [RetryReadingPayload, NotFound, ReadingNotFailed, FileDeleted] as const,
  resolveType: typeByClass,
});

@ObjectType({ description: 'The report will be read once more; meanwhile what was read before holds.' })
export class ReadReportAgainPayload {
  @Field(() => Report, { description: 'The report, waiting for its turn.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The report is not read yet, or is being read already.' })
export class NotReadToTheEnd implements UserError {
  readonly code = 'NOT_READ_TO_THE_END';
  readonly message: string;
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
    this.message =
      report.readStatus === 'FAILED'
        ? 'The reading of this report failed. Try that again instead.'
        : 'The report is being read already. Wait until that has ended.';
  }
}

@ObjectType({ implements: () => [UserError], description: 'The file of the report was deleted by retention.' })
export class FileDeleted implements UserError {
  readonly code = 'FILE_DELETED';
  readonly message = 'The file of this report was deleted, as the settings on retention say; it cannot be read again.';
  readonly path: readonly string[] = ['reportId'];
}

export const ReadReportAgainResult = createUnionType({
  name: 'ReadReportAgainResult',
  description: 'What reading a report once more came to.',
  types: () => [ReadReportAgainPayload, NotFound, NotReadToTheEnd, FileDeleted] as const,
  resolveType: typeByClass,
});

@ObjectType({ description: 'A report came further in its reading, or came in.' })
export class ReportProgressEvent {
  /** The report's row. */
  readonly reportRowId: string;
}
