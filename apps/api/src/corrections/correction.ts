import type { CorrectionAct as Act, CorrectionStanding as Standing } from '@countersign/assessment';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { FactCorrectionRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { Evidence } from '../reports/evidence';
import { StatedValue, statedValueOf } from './stated-value';
import { CorrectableFact, CorrectionAct, CorrectionStanding, termOf } from './terms';

@ObjectType({ description: 'What the present reading says where a person corrected.' })
export class PresentReading {
  @Field(() => CorrectionStanding, { description: 'Whether it agrees.' }) readonly standing: Standing;
  @Field(() => StatedValue, { nullable: true, description: 'What it has there; null: nothing.' })
  readonly value: StatedValue | null;
}

@ObjectType({
  implements: () => [Node],
  description: 'A fact put right by a person. It stands until it is withdrawn, also when the report is read again.',
})
export class FactCorrection implements Node {
  readonly id: string;
  @Field(() => CorrectableFact, { description: 'What was corrected.' }) readonly fact: CorrectableFact;
  @Field(() => CorrectionAct, { description: 'What the correction does.' }) readonly act: Act;
  @Field(() => StatedValue, {
    nullable: true,
    description: 'What is true; null: the report does not state it, or the item does not belong there.',
  })
  readonly value: StatedValue | null;
  @Field(() => StatedValue, {
    nullable: true,
    description: 'What had been read when the correction was made; null: nothing.',
  })
  readonly readValue: StatedValue | null;
  @Field(() => [Evidence], { description: 'Where the person saw it; empty where it was typed.' })
  readonly evidence: readonly Evidence[];
  @Field({ description: 'Why.' }) readonly reason: string;
  @Field(() => Date, { description: 'When.' }) readonly correctedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null: it stands.' })
  readonly withdrawnAt: Date | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of an item: the key by which the report lists it, and by which it is corrected again.',
  })
  readonly itemKey: string | null;

  constructor(readonly row: FactCorrectionRow) {
    this.id = globalIdOf('FactCorrection', row.id);
    this.fact = termOf(row.fact);
    this.act = row.act;
    this.value = statedValueOf(row.fact, row.value);
    this.readValue = statedValueOf(row.fact, row.readValue);
    this.evidence = row.evidence;
    this.reason = row.reason;
    this.correctedAt = row.correctedAt;
    this.withdrawnAt = row.withdrawnAt;
    this.itemKey = itemKeyOf(row);
  }
}

function itemKeyOf({ id, act, cuecId }: FactCorrectionRow): string | null {
  if (cuecId !== null) return globalIdOf('Cuec', cuecId);
  return act === 'SET' ? null : `correction:${id}`;
}

export const FactCorrectionConnection = connectionTypeOf(FactCorrection, 'FactCorrection', 'corrections');
