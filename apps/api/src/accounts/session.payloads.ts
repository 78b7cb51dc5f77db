import { Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { NotFound, UserError } from '../graphql/user-error';
import { PasswordTooWeak, TooManyAttempts } from './account.payloads';

@ObjectType({ description: 'The session is over.' })
export class EndSessionPayload {
  @Field(() => ID, { description: 'The session.' }) readonly sessionId: string;
  constructor(sessionId: string) {
    this.sessionId = sessionId;
  }
}

@ObjectType({ description: 'Every other session is over.' })
export class EndOtherSessionsPayload {
  @Field(() => Int, { description: 'How many there were.' }) readonly ended: number;
  constructor(ended: number) {
    this.ended = ended;
  }
}

@ObjectType({ description: 'The password is changed, and every other session is over.' })
export class ChangePasswordPayload {
  @Field(() => Int, { description: 'How many other sessions there were.' }) readonly ended: number;
  constructor(ended: number) {
    this.ended = ended;
  }
}

@ObjectType({ implements: () => [UserError], description: 'This is not the present password.' })
export class CurrentPasswordWrong implements UserError {
  readonly code = 'CURRENT_PASSWORD_WRONG';
  readonly message = 'This is not your present password.';
  readonly path: readonly string[] = ['currentPassword'];
}

export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  description: 'What ending a session came to.',
  types: () => [EndSessionPayload, NotFound] as const,
  resolveType: typeByClass,
});

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'What changing the password came to.',
  types: () => [ChangePasswordPayload, CurrentPasswordWrong, PasswordTooWeak, TooManyAttempts] as const,
  resolveType: typeByClass,
});
