import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, UserError } from '../graphql/user-error';
import { Account } from './account';

@ObjectType({ description: 'Signed in: the session is in the cookie that came along, and in the token for programs.' })
export class SignInPayload {
  @Field(() => Account, { description: 'Who has signed in.' }) readonly account: Account;
  @Field({ description: 'For programs, as "Authorization: Bearer TOKEN". Keep it secret.' }) readonly token: string;

  constructor(account: Account, token: string) {
    this.account = account;
    this.token = token;
  }
}

@ObjectType({ description: 'The password is chosen, and a session has begun as by signing in.' })
export class ChoosePasswordPayload {
  @Field(() => Account, { description: 'Who has signed in.' }) readonly account: Account;
  @Field({ description: 'For programs, as "Authorization: Bearer TOKEN". Keep it secret.' }) readonly token: string;

  constructor(account: Account, token: string) {
    this.account = account;
    this.token = token;
  }
}

@ObjectType({ implements: () => [UserError], description: 'No account has this e-mail with this password.' })
export class InvalidCredentials implements UserError {
  readonly code = 'INVALID_CREDENTIALS';
  readonly message = 'The e-mail or the password is wrong.';
  readonly path: readonly string[] = [];
}

@ObjectType({ implements: () => [UserError], description: 'The one-time password was right; choose an own one now.' })
export class PasswordChangeRequired implements UserError {
  readonly code = 'PASSWORD_CHANGE_REQUIRED';
  readonly message = 'Choose a password of your own. The one-time password works no longer after that.';
  readonly path: readonly string[] = [];
  @Field({ description: 'For choosePassword, within ten minutes.' }) readonly changeToken: string;
  @Field(() => Int, { description: 'How many characters the password has at least.' })
  readonly passwordMinLength: number;
  @Field({ description: 'What the person is called here so far, which they can put right with the password.' })
  readonly name: string;

  constructor(changeToken: string, passwordMinLength: number, name: string) {
    this.changeToken = changeToken;
    this.passwordMinLength = passwordMinLength;
    this.name = name;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Too many attempts to sign in failed.' })
export class TooManyAttempts implements UserError {
  readonly code = 'TOO_MANY_ATTEMPTS';
  readonly message: string;
  readonly path: readonly string[] = [];
  @Field(() => Int, { description: 'How long to wait before the next attempt.' }) readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    this.retryAfterSeconds = retryAfterSeconds;
    const minutes = Math.ceil(retryAfterSeconds / 60);
    this.message = `Too many attempts failed. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The password that was chosen is too easily guessed.' })
export class PasswordTooWeak implements UserError {
  readonly code = 'PASSWORD_TOO_WEAK';
  readonly path: readonly string[] = ['newPassword'];
  constructor(readonly message: string) {}
}

@ObjectType({ implements: () => [UserError], description: 'The change token is unknown, used or too old.' })
export class ChangeTokenInvalid implements UserError {
  readonly code = 'CHANGE_TOKEN_INVALID';
  readonly message = 'Sign in with the one-time password again: the time to choose a password has passed.';
  readonly path: readonly string[] = ['changeToken'];
}

@ObjectType({ description: 'Signed out: the session is over.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true.' }) readonly signedOut = true;
}

@ObjectType({ description: 'The account was made.' })
export class CreateAccountPayload {
  @Field(() => Account, { description: 'The new account.' }) readonly account: Account;
  @Field({ description: 'Give it to the person: it is shown once, and replaced at the first sign-in.' })
  readonly oneTimePassword: string;

  constructor(account: Account, oneTimePassword: string) {
    this.account = account;
    this.oneTimePassword = oneTimePassword;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Another account has this e-mail address.' })
export class EmailTaken implements UserError {
  readonly code = 'EMAIL_TAKEN';
  readonly message = 'An account with this e-mail exists already.';
  readonly path: readonly string[] = ['email'];
}

@ObjectType({ implements: () => [UserError], description: 'The password was right, but the account is disabled.' })
export class AccountDisabled implements UserError {
  readonly code = 'ACCOUNT_DISABLED';
  readonly message = 'This account is disabled. Ask an administrator to enable it.';
  readonly path: readonly string[] = [];
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'What signing in came to.',
  types: () => [SignInPayload, InvalidCredentials, PasswordChangeRequired, AccountDisabled, TooManyAttempts] as const,
  resolveType: typeByClass,
});

export const ChoosePasswordResult = createUnionType({
  name: 'ChoosePasswordResult',
  description: 'What choosing a password came to.',
  types: () => [ChoosePasswordPayload, InputInvalid, PasswordTooWeak, ChangeTokenInvalid] as const,
  resolveType: typeByClass,
});

export const CreateAccountResult = createUnionType({
  name: 'CreateAccountResult',
  description: 'What making an account came to.',
  types: () => [CreateAccountPayload, InputInvalid, EmailTaken] as const,
  resolveType: typeByClass,
});
