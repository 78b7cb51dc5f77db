import type { ConfirmationStanding as Standing } from '@countersign/assessment';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ReadingConfirmationRow } from '@countersign/store';
import { StatedValue, statedValueOf } from '../corrections/stated-value';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { ConfirmableFact, ConfirmationStanding, confirmableTermOf } from './terms';

@ObjectType({ description: 'What a confirmation is worth by what counts now.' })
export class ConfirmationNow {
  @Field(() => ConfirmationStanding, { description: 'Whether the same still counts.' }) readonly standing: Standing;
  @Field(() => ID, {
    nullable: true,
    description: 'Of an item or a warning that is there: its key in the report; of a CUEC its id.',
  })
  readonly itemKey: string | null;
}

@ObjectType({
  implements: () => [Node],
  description:
    'A fact, an item or a warning that a person looked at in the document and stands by. It is kept when the report is read again.',
})
export class ReadingConfirmation implements Node {
  readonly id: string;
  @Field(() => ConfirmableFact, { description: 'What was confirmed.' }) readonly fact: ConfirmableFact;
  @Field(() => StatedValue, {
    nullable: true,
    description: 'What counted then; null: the report does not state it, or a warning was settled.',
  })
  readonly value: StatedValue | null;
  @Field(() => String, { nullable: true, description: 'What the person says to it; of a warning always there.' })
  readonly note: string | null;
  @Field(() => Date, { description: 'When.' }) readonly confirmedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null: it stands.' })
  readonly withdrawnAt: Date | null;

  constructor(readonly row: ReadingConfirmationRow) {
    const { id, subject, value, note, confirmedAt, withdrawnAt } = row;
    this.id = globalIdOf('ReadingConfirmation', id);
    this.fact = confirmableTermOf(subject);
    this.value = subject === 'warnings' ? null : statedValueOf(subject, value);
    this.note = note;
    this.confirmedAt = confirmedAt;
    this.withdrawnAt = withdrawnAt;
  }
}

export const ReadingConfirmationConnection = connectionTypeOf(
  ReadingConfirmation,
  'ReadingConfirmation',
  'confirmations',
);
