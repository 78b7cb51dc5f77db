import { Field, ID, InputType } from '@nestjs/graphql';
import { FactValueInput } from '../corrections/correction.inputs';
import { ItemList, SingleFact } from '../corrections/terms';

const text = () => String;
const NOTE = 'What the person has to say to it, if anything.';

@InputType({ description: 'A fact that a person found to be right.' })
export class ConfirmFactInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => SingleFact, { description: 'The fact.' }) readonly fact: SingleFact;
  @Field(() => FactValueInput, {
    nullable: true,
    description: 'The value that the person saw, null for none: where another one counts by now, nothing is confirmed.',
  })
  readonly value?: FactValueInput | null;
  @Field(text, { nullable: true, description: NOTE }) readonly note?: string | null;
}

@InputType({ description: 'An item of a list that a person found to be right.' })
export class ConfirmReportItemInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => ItemList, { description: 'The list that it stands in.' }) readonly list: ItemList;
  @Field(() => ID, { description: 'Which item: its key; of a CUEC its id.' }) readonly key: string;
  @Field(text, { nullable: true, description: NOTE }) readonly note?: string | null;
}

@InputType({ description: 'A warning that a person looked into.' })
export class SettleWarningInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => ID, { description: 'Which warning: its key.' }) readonly key: string;
  @Field({ description: 'What the person found, for whoever reads it later.' }) readonly note: string;
}

@InputType({ description: 'A confirmation that is to stand no more.' })
export class WithdrawConfirmationInput {
  @Field(() => ID, { description: 'The confirmation.' }) readonly confirmationId: string;
}
