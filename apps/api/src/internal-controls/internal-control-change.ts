import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { AccountUnsuitable } from '../accounts/assignable-account';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { InternalControl } from './internal-control';

@InputType({ description: 'A new control of ours.' })
export class AddInternalControlInput {
  @Field({ description: 'What we call it; unique, whatever the case.' }) readonly code: string;
  @Field({ description: 'What it does, in a few words.' }) readonly title: string;
  @Field(() => String, { nullable: true, description: 'How it works.' }) readonly description?: string | null;
  @Field(() => ID, { nullable: true, description: 'The account of who answers for it; null or left out: nobody.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'A change of one of our own controls. What is left out stays; null removes.' })
export class ChangeInternalControlInput {
  @Field(() => ID, { description: 'The own control.' }) readonly id: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) readonly version: number;
  @Field(() => String, { nullable: true, description: 'What we call it.' }) readonly code?: string | null;
  @Field(() => String, { nullable: true, description: 'What it does, in a few words.' })
  readonly title?: string | null;
  @Field(() => String, { nullable: true, description: 'How it works.' }) readonly description?: string | null;
  @Field(() => ID, { nullable: true, description: 'The account of who answers for it.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'Whether one of our own controls is still operated.' })
export class RetireInternalControlInput {
  @Field(() => ID, { description: 'The own control.' }) readonly id: string;
  @Field(() => Int, { description: 'The version that was seen.' }) readonly version: number;
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False: it is operated again, and answers what it answered.',
  })
  readonly retired: boolean;
}

@ObjectType({ description: 'The own control was added.' })
export class AddInternalControlPayload {
  @Field(() => InternalControl, { description: 'The new control.' }) readonly control: InternalControl;
  constructor(control: InternalControl) {
    this.control = control;
  }
}

@ObjectType({ description: 'The own control was changed, or was so already.' })
export class ChangeInternalControlPayload {
  @Field(() => InternalControl, { description: 'The own control as it is now.' }) readonly control: InternalControl;
  constructor(control: InternalControl) {
    this.control = control;
  }
}

@ObjectType({ description: 'The own control was retired or restored, or was so already.' })
export class RetireInternalControlPayload {
  @Field(() => InternalControl, { description: 'The own control as it is now.' }) readonly control: InternalControl;
  constructor(control: InternalControl) {
    this.control = control;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Another control of ours has this code.' })
export class ControlCodeTaken implements UserError {
  readonly code = 'CONTROL_CODE_TAKEN';
  readonly message: string;
  readonly path: readonly string[] = ['code'];
  @Field(() => InternalControl, { description: 'The control that has the code.' }) readonly control: InternalControl;
  constructor(control: InternalControl) {
    this.control = control;
    this.message =
      control.retiredAt === null
        ? `${control.code} is “${control.title}” already. Choose another code.`
        : `${control.code} was “${control.title}”, which is retired. Restore it, or choose another code.`;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else changed the control in the meantime.' })
export class ControlVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'Somebody changed this control in the meantime. Look at it again before you save.';
  readonly path: readonly string[] = ['version'];
  @Field(() => InternalControl, { description: 'The control as it is now.' }) readonly current: InternalControl;
  constructor(current: InternalControl) {
    this.current = current;
  }
}

export const AddInternalControlResult = createUnionType({
  name: 'AddInternalControlResult',
  description: 'What adding an own control came to.',
  types: () => [AddInternalControlPayload, InputInvalid, ControlCodeTaken, NotFound, AccountUnsuitable] as const,
  resolveType: typeByClass,
});

export const ChangeInternalControlResult = createUnionType({
  name: 'ChangeInternalControlResult',
  description: 'What changing an own control came to.',
  types: () =>
    [
      ChangeInternalControlPayload,
      InputInvalid,
      ControlCodeTaken,
      ControlVersionConflict,
      NotFound,
      AccountUnsuitable,
    ] as const,
  resolveType: typeByClass,
});

export const RetireInternalControlResult = createUnionType({
  name: 'RetireInternalControlResult',
  description: 'What retiring or restoring an own control came to.',
  types: () => [RetireInternalControlPayload, ControlVersionConflict, NotFound] as const,
  resolveType: typeByClass,
});
