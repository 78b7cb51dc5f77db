import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CuecRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { Evidence } from '../reports/evidence';

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

  constructor(readonly row: CuecRow) {
    this.id = globalIdOf('Cuec', row.id);
    this.controlId = row.controlId;
    this.text = row.text;
    this.criteria = row.criteria;
    this.evidence = row.evidence;
    this.position = row.position;
    this.version = row.version;
  }
}

export const CuecConnection = connectionTypeOf(Cuec, 'Cuec', 'complementary user entity controls');
