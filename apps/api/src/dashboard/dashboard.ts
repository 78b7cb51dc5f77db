import type { Freshness as Age } from '@countersign/assessment';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Freshness } from '../reports/terms';

@ObjectType({ description: 'How many reports have an age.' })
export class FreshnessCount {
  @Field(() => Freshness, { description: 'The age.' }) readonly freshness: Age;
  @Field(() => Int, { description: 'How many vendors have a latest report of that age.' }) readonly count: number;
}

@ObjectType({ description: 'What needs attention today, over all vendors.' })
export class Dashboard {}
