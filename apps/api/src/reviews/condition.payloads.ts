import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { AccountUnsuitable } from '../accounts/assignable-account';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Condition } from './review';

@ObjectType({ description: 'The condition is closed.' })
export class CloseConditionPayload {
  @Field(() => Condition, { description: 'The condition as it is now.' }) readonly condition: Condition;
  constructor(condition: Condition) {
    this.condition = condition;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody closed the condition already.' })
export class ConditionAlreadyClosed implements UserError {
  readonly code = 'CONDITION_ALREADY_CLOSED';
  readonly message = 'This condition is closed already.';
  readonly path: readonly string[] = ['conditionId'];
  @Field(() => Condition, { description: 'The condition as it is now.' }) readonly condition: Condition;
  constructor(condition: Condition) {
    this.condition = condition;
  }
}

@ObjectType({ description: 'Somebody sees to the condition, or nobody any more.' })
export class AssignConditionPayload {
  @Field(() => Condition, { description: 'The condition as it is now.' }) readonly condition: Condition;
  constructor(condition: Condition) {
    this.condition = condition;
  }
}

export const AssignConditionResult = createUnionType({
  name: 'AssignConditionResult',
  description: 'What giving a condition to somebody came to.',
  types: () => [AssignConditionPayload, NotFound, AccountUnsuitable, ConditionAlreadyClosed] as const,
  resolveType: typeByClass,
});

export const CloseConditionResult = createUnionType({
  name: 'CloseConditionResult',
  description: 'What closing a condition came to.',
  types: () => [CloseConditionPayload, NotFound, InputInvalid, ConditionAlreadyClosed] as const,
  resolveType: typeByClass,
});
