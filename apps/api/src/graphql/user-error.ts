import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { typeByClass } from './node';

@InterfaceType({
  description: 'A reason why nothing was changed, which the person or the client can act on.',
  resolveType: typeByClass,
})
export abstract class UserError {
  @Field({ description: 'A stable name of the reason.' }) readonly code: string;
  @Field({ description: 'For a person: what is wrong and what to do about it.' }) readonly message: string;
  @Field(() => [String], { description: 'Where in the input it lies; empty where it concerns the whole.' })
  readonly path: readonly string[];
}

@ObjectType({ implements: () => [UserError], description: 'What the input names does not exist.' })
export class NotFound implements UserError {
  readonly code = 'NOT_FOUND';
  constructor(
    readonly message: string,
    readonly path: readonly string[],
  ) {}
}

@ObjectType({ implements: () => [UserError], description: 'The role of who asks does not go so far.' })
export class Forbidden implements UserError {
  readonly code = 'FORBIDDEN';
  constructor(
    readonly message: string,
    readonly path: readonly string[],
  ) {}
}

@ObjectType({ description: 'One value that is not as it must be.' })
export class InvalidField {
  @Field(() => [String], { description: 'The path of the value in the input; positions in lists count from 0.' })
  readonly path: readonly string[];
  @Field({ description: 'For a person: what to put there.' }) readonly message: string;
}

@ObjectType({ implements: () => [UserError], description: 'Values in the input are not as they must be.' })
export class InputInvalid implements UserError {
  readonly code = 'INPUT_INVALID';
  readonly message: string;
  readonly path: readonly string[];
  @Field(() => [InvalidField], { description: 'Every value that has to be corrected.' })
  readonly fields: readonly InvalidField[];

  constructor(fields: readonly InvalidField[]) {
    this.fields = fields;
    this.message = fields[0]?.message ?? 'Correct the input.';
    this.path = fields[0]?.path ?? [];
  }
}
