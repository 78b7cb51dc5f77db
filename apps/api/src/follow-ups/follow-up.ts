import { Field, ObjectType } from '@nestjs/graphql';
import type { ExceptionDispositionRow, FollowUpClosureRow } from '@countersign/store';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

@ObjectType({ description: 'That the vendor answered. It is never changed or removed.' })
export class FollowUpClosure {
  @Field({ description: 'How that is known: words, or an address.' }) readonly evidence: string;
  @Field(() => Date, { description: 'When it was closed.' }) readonly closedAt: Date;

  constructor(readonly row: FollowUpClosureRow) {
    this.evidence = row.evidence;
    this.closedAt = row.closedAt;
  }
}

@ObjectType({ implements: () => [Node], description: 'What a vendor has to answer about an exception, by a day.' })
export class FollowUp implements Node {
  readonly id: string;
  @Field({ description: 'What is asked of the vendor.' }) readonly asked: string;
  @Field(() => CalendarDate, { description: 'The day by which the vendor has to answer.' }) readonly dueOn: string;
  @Field({ description: 'The key of the exception that it is about.' }) readonly exceptionKey: string;

  constructor(readonly row: ExceptionDispositionRow) {
    this.id = globalIdOf('FollowUp', row.id);
    this.asked = row.text;
    this.dueOn = row.dueOn!;
    this.exceptionKey = row.exceptionKey;
  }
}

export const FollowUpConnection = connectionTypeOf(FollowUp, 'FollowUp', 'followUps');
