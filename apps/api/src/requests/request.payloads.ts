import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { ReportRequest } from './report-request';

@ObjectType({ description: 'The report was asked for; the letter is in the outbox.' })
export class RequestReportPayload {
  @Field(() => ReportRequest, { description: 'The request.' }) readonly request: ReportRequest;
  constructor(request: ReportRequest) {
    this.request = request;
  }
}

@ObjectType({ description: 'The request was taken back; its link leads nowhere now.' })
export class CancelReportRequestPayload {
  @Field(() => ReportRequest, { description: 'The request.' }) readonly request: ReportRequest;
  constructor(request: ReportRequest) {
    this.request = request;
  }
}

@ObjectType({ implements: () => [UserError], description: 'This contact has been asked already.' })
export class ReportAlreadyRequested implements UserError {
  readonly code = 'REPORT_ALREADY_REQUESTED';
  readonly message = 'This contact has been asked already, and the request is open.';
  readonly path: readonly string[] = ['contactEmail'];
  @Field(() => ReportRequest, { description: 'The request that is open.' }) readonly request: ReportRequest;
  constructor(request: ReportRequest) {
    this.request = request;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The request has ended.' })
export class ReportRequestEnded implements UserError {
  readonly code = 'REPORT_REQUEST_ENDED';
  readonly message = 'This request was fulfilled or cancelled already.';
  readonly path: readonly string[] = ['requestId'];
  @Field(() => ReportRequest, { description: 'The request as it ended.' }) readonly request: ReportRequest;
  constructor(request: ReportRequest) {
    this.request = request;
  }
}

export const RequestReportResult = createUnionType({
  name: 'RequestReportResult',
  description: 'What asking for a report came to.',
  types: () => [RequestReportPayload, InputInvalid, NotFound, ReportAlreadyRequested] as const,
  resolveType: typeByClass,
});

export const CancelReportRequestResult = createUnionType({
  name: 'CancelReportRequestResult',
  description: 'What taking a request back came to.',
  types: () => [CancelReportRequestPayload, NotFound, ReportRequestEnded] as const,
  resolveType: typeByClass,
});
