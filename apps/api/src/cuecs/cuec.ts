import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { CarryOver as CarryOverTerm, CuecMatchKind, CuecRow, CuecStatus as Status } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { CalendarDate } from '../graphql/calendar-date';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { Evidence } from '../reports/evidence';
import { CuecCarryOver, CuecMatch, CuecStatus } from './terms';

@ObjectType({
  implements: () => [Node],
  description: 'A complementary user entity control: what a report expects of us, so that its controls do their work.',
})
export class Cuec implements Node {
  readonly id: string;
  @Field(() => String, { nullable: true, description: 'The identifier as printed.' }) readonly controlId: string | null;
  @Field({ description: 'The whole control.' }) readonly text: string;
  @Field(() => [String], {
    description: 'The criteria that it serves, such as CC6.1; empty where the report names none.',
  })
  readonly criteria: readonly string[];
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly Evidence[];
  @Field(() => Int, { description: 'Its place in the report, from 0.' }) readonly position: number;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version: number;

  @Field(() => CuecStatus, { description: 'How far we do it.' }) readonly status: Status;
  @Field(() => String, { nullable: true, description: 'What we noted about it.' }) readonly notes: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When somebody looks at it again.' })
  readonly nextCheckOn: string | null;
  @Field(() => CuecMatch, {
    nullable: true,
    description: 'How it follows from the vendor’s report before; null: there was none to compare with.',
  })
  readonly match: CuecMatchKind | null;
  @Field(() => Float, { nullable: true, description: 'Of a reworded one: how alike the two wordings are, below 1.' })
  readonly matchScore: number | null;
  @Field(() => CuecCarryOver, {
    nullable: true,
    description: 'Of a reworded one: what became of the proposal to take over; null: there was nothing to take over.',
  })
  readonly carryOver: CarryOverTerm | null;

  constructor(readonly row: CuecRow) {
    this.id = globalIdOf('Cuec', row.id);
    this.controlId = row.controlId;
    this.text = row.text;
    this.criteria = row.criteria;
    this.evidence = row.evidence;
    this.position = row.position;
    this.version = row.version;
    this.status = row.status;
    this.notes = row.notes;
    this.nextCheckOn = row.nextCheckOn;
    this.match = row.match;
    this.matchScore = row.matchScore;
    this.carryOver = row.carryOver;
  }
}

export const CuecConnection = connectionTypeOf(Cuec, 'Cuec', 'complementary user entity controls');
