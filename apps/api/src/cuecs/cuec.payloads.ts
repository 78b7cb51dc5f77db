import { Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { AccountUnsuitable } from '../accounts/assignable-account';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Cuec } from './cuec';

@ObjectType({ description: 'The owner was assigned, or taken away.' })
export class AssignCuecOwnerPayload {
  @Field(() => Cuec, { description: 'The control as it is now.' }) readonly cuec: Cuec;
  constructor(cuec: Cuec) {
    this.cuec = cuec;
  }
}

export const AssignCuecOwnerResult = createUnionType({
  name: 'AssignCuecOwnerResult',
  description: 'What assigning an owner came to.',
  types: () => [AssignCuecOwnerPayload, CuecVersionConflict, NotFound, AccountUnsuitable] as const,
  resolveType: typeByClass,
});

@ObjectType({
  implements: () => [UserError],
  description: 'Somebody else changed some of the controls in the meantime.',
})
export class CuecVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message: string;
  readonly path: readonly string[] = ['cuecs'];
  @Field(() => [ID], { description: 'The controls that were changed.' }) readonly cuecIds: readonly string[];
  @Field(() => [Cuec], { description: 'The same controls as they are now.' }) readonly current: readonly Cuec[];
  constructor(current: readonly Cuec[]) {
    this.current = current;
    const cuecIds = current.map(({ id }) => id);
    this.cuecIds = cuecIds;
    this.message = `Somebody changed ${cuecIds.length === 1 ? 'this control' : `${cuecIds.length} of these controls`} in the meantime. Look again before you save; nothing was changed.`;
  }
}

@ObjectType({ description: 'A control after a change.' })
export class CuecAfterChange {
  @Field(() => ID, { description: 'The control.' }) readonly cuecId: string;
  @Field(() => Int, { description: 'Its version now.' }) readonly version: number;
}

@ObjectType({ description: 'The controls were changed, or were so already.' })
export class EditCuecsPayload {
  @Field(() => [CuecAfterChange], { description: 'Every control that was given, in its order.' })
  readonly cuecs: readonly CuecAfterChange[];
  constructor(cuecs: readonly CuecAfterChange[]) {
    this.cuecs = cuecs;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Nothing is proposed for a control, or no longer.' })
export class NothingProposed implements UserError {
  readonly code = 'NOTHING_PROPOSED';
  readonly message = 'Nothing waits to be taken over here. Look again: somebody may have answered already.';
  readonly path: readonly string[] = ['cuecs'];
  @Field(() => [ID], { description: 'The controls without a proposal.' }) readonly cuecIds: readonly string[];
  constructor(cuecIds: readonly string[]) {
    this.cuecIds = cuecIds;
  }
}

@ObjectType({ description: 'The proposals were answered.' })
export class AnswerCarryOverPayload {
  @Field(() => [CuecAfterChange], { description: 'Every control that was given, in its order.' })
  readonly cuecs: readonly CuecAfterChange[];
  constructor(cuecs: readonly CuecAfterChange[]) {
    this.cuecs = cuecs;
  }
}

export const EditCuecsResult = createUnionType({
  name: 'EditCuecsResult',
  description: 'What changing controls came to.',
  types: () => [EditCuecsPayload, CuecVersionConflict, NotFound, AccountUnsuitable, InputInvalid] as const,
  resolveType: typeByClass,
});

export const AnswerCarryOverResult = createUnionType({
  name: 'AnswerCarryOverResult',
  description: 'What answering proposals came to.',
  types: () => [AnswerCarryOverPayload, CuecVersionConflict, NotFound, NothingProposed, InputInvalid] as const,
  resolveType: typeByClass,
});
