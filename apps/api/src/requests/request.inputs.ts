import { Field, ID, InputType } from '@nestjs/graphql';
import type { RequestState as State } from '@countersign/vendors';
import { CalendarDate } from '../graphql/calendar-date';
import { RequestState } from './report-request';

@InputType({ description: 'A report to be asked for.' })
export class RequestReportInput {
  @Field(() => ID, { description: 'The vendor whose report it is.' }) readonly vendorId: string;
  @Field({ description: 'The e-mail address of one of its contacts, or of the one that "contactName" adds.' })
  readonly contactEmail: string;
  @Field(() => String, {
    nullable: true,
    description: 'The name of somebody who is no contact of the vendor yet and becomes one.',
  })
  readonly contactName?: string | null;
  @Field(() => CalendarDate, { description: 'By when the report is wanted.' }) readonly dueOn: string;
  @Field(() => String, { nullable: true, description: 'What to write along with it.' })
  readonly message?: string | null;
}

@InputType({ description: 'A request to be taken back.' })
export class CancelReportRequestInput {
  @Field(() => ID, { description: 'The request.' }) readonly requestId: string;
}

@InputType({ description: 'Which requests to list.' })
export class ReportRequestFilter {
  @Field(() => ID, { nullable: true, description: 'Only requests to this vendor.' }) readonly vendorId?: string | null;
  @Field(() => RequestState, { nullable: true, description: 'Only requests that stand there.' })
  readonly state?: State | null;
}
