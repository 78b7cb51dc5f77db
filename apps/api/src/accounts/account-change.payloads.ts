import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { NotFound, UserError } from '../graphql/user-error';
import { Account } from './account';

@ObjectType({ description: 'The account has the role, or had it already.' })
export class ChangeAccountRolePayload {
  @Field(() => Account, { description: 'The account as it is now.' }) readonly account: Account;
  constructor(account: Account) {
    this.account = account;
  }
}

@ObjectType({ description: 'Nobody signs in with the account any more; its sessions are over.' })
export class DisableAccountPayload {
  @Field(() => Account, { description: 'The account as it is now.' }) readonly account: Account;
  constructor(account: Account) {
    this.account = account;
  }
}

@ObjectType({ description: 'The person may sign in again.' })
export class EnableAccountPayload {
  @Field(() => Account, { description: 'The account as it is now.' }) readonly account: Account;
  constructor(account: Account) {
    this.account = account;
  }
}

@ObjectType({ description: 'The account has a new one-time password; its sessions are over.' })
export class ResetAccountPasswordPayload {
  @Field(() => Account, { description: 'The account as it is now.' }) readonly account: Account;
  @Field({ description: 'Give it to the person: it is shown once, and replaced at the next sign-in.' })
  readonly oneTimePassword: string;

  constructor(account: Account, oneTimePassword: string) {
    this.account = account;
    this.oneTimePassword = oneTimePassword;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Nobody would be left who can keep accounts.' })
export class LastAdministrator implements UserError {
  readonly code = 'LAST_ADMINISTRATOR';
  readonly message = 'This is the last administrator. Make somebody else administrator first.';
  readonly path: readonly string[] = ['accountId'];
}

export const ChangeAccountRoleResult = createUnionType({
  name: 'ChangeAccountRoleResult',
  description: 'What giving an account another role came to.',
  types: () => [ChangeAccountRolePayload, NotFound, LastAdministrator] as const,
  resolveType: typeByClass,
});

export const DisableAccountResult = createUnionType({
  name: 'DisableAccountResult',
  description: 'What disabling an account came to.',
  types: () => [DisableAccountPayload, NotFound, LastAdministrator] as const,
  resolveType: typeByClass,
});

export const EnableAccountResult = createUnionType({
  name: 'EnableAccountResult',
  description: 'What enabling an account came to.',
  types: () => [EnableAccountPayload, NotFound] as const,
  resolveType: typeByClass,
});

export const ResetAccountPasswordResult = createUnionType({
  name: 'ResetAccountPasswordResult',
  description: 'What giving an account a new one-time password came to.',
  types: () => [ResetAccountPasswordPayload, NotFound] as const,
  resolveType: typeByClass,
});
