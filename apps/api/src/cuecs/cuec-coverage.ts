import type { CuecTheme as Theme, WordChange as Change } from '@countersign/cuecs';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import { enumOf } from '../graphql/enum-of';
import { CuecTheme } from './terms';

export const WordChange = enumOf<Change>('WordChange', 'What became of words.', {
  SAME: 'They stayed.',
  ADDED: 'They came.',
  REMOVED: 'They went.',
});

@ObjectType({ description: 'A run of words in a difference.' })
export class WordRun {
  @Field(() => WordChange, { description: 'What became of them.' }) readonly change: Change;
  @Field({ description: 'The words, with the spaces around them.' }) readonly text: string;
}

@ObjectType({ description: 'What a control demands, and what says so.' })
export class CuecThemeFinding {
  @Field(() => CuecTheme, { description: 'The demand.' }) readonly theme: Theme;
  @Field(() => [String], { description: 'The words that decided, as they stand in the control.' })
  readonly words: readonly string[];
  @Field(() => [String], { description: 'The criteria that spoke for it as well.' })
  readonly criteria: readonly string[];
}

@ObjectType({ description: 'How many controls have each status.' })
export class CuecCounts {
  @Field(() => Int, { description: 'All of them.' }) readonly total: number;
  @Field(() => Int, { description: 'Nobody has said yet.' }) readonly notAssessed: number;
  @Field(() => Int, { description: 'We do them.' }) readonly implemented: number;
  @Field(() => Int, { description: 'We do a part.' }) readonly partial: number;
  @Field(() => Int, { description: 'We do not do them.' }) readonly notImplemented: number;
  @Field(() => Int, { description: 'They do not concern us.' }) readonly notApplicable: number;
}

@ObjectType({ description: 'The same demand over all vendors.' })
export class CuecThemeCoverage {
  @Field(() => CuecTheme, { description: 'The demand.' }) readonly theme: Theme;
  @Field(() => Int, { description: 'How many vendors make it.' }) readonly vendors: number;
  @Field(() => Int, {
    description: 'How many of the controls nobody answers for; what is not applicable needs nobody.',
  })
  readonly withoutOwner: number;
  @Field(() => CuecCounts, { description: 'The controls, by status.' }) readonly counts: CuecCounts;
}

@ObjectType({ description: 'What one person answers for, over all vendors.' })
export class CuecOwnerCoverage {
  @Field(() => Account, { nullable: true, description: 'Who; null: nobody.' }) readonly owner: Account | null;
  @Field(() => Int, { description: 'Of how many vendors.' }) readonly vendors: number;
  @Field(() => CuecCounts, { description: 'The controls, by status.' }) readonly counts: CuecCounts;
}
