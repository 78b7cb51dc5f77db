import { Field, ObjectType } from '@nestjs/graphql';
import type { ReportRequestRow } from '@countersign/store';
import { type RequestState as State } from '@countersign/vendors';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const RequestState = enumOf<State>('ReportRequestState', 'Where a request for a report stands.', {
  OPEN: 'The report is waited for.',
  EXPIRED: 'The report did not come while the link was open.',
  FULFILLED: 'The report came in by the link.',
  CANCELLED: 'It was taken back, and its link with it.',
});

@ObjectType({ implements: () => [Node], description: 'A contact of a vendor was asked for a report, by a link.' })
export class ReportRequest implements Node {
  readonly id: string;
  @Field({ description: 'Who was asked.' }) readonly contactName: string;
  @Field({ description: 'Where the link went.' }) readonly contactEmail: string;
  @Field(() => String, { nullable: true, description: 'What was written along with it.' })
  readonly message: string | null;
  @Field(() => Date, { description: 'When it was asked for.' }) readonly askedAt: Date;
  @Field(() => CalendarDate, { description: 'By when the report is wanted.' }) readonly dueOn: string;
  @Field(() => CalendarDate, { description: 'The last day on which the link takes a report.' })
  readonly expiresOn: string;
  @Field(() => Date, { nullable: true, description: 'When it was fulfilled or cancelled.' })
  readonly endedAt: Date | null;

  constructor(readonly row: ReportRequestRow) {
    this.id = globalIdOf('ReportRequest', row.id);
    this.contactName = row.contactName;
    this.contactEmail = row.contactEmail;
    this.message = row.message;
    this.askedAt = row.askedAt;
    this.dueOn = row.dueOn;
    this.expiresOn = row.expiresOn;
    this.endedAt = row.endedAt;
  }
}

export const ReportRequestConnection = connectionTypeOf(ReportRequest, 'ReportRequest', 'requests');
