import { Field, ObjectType } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import { enumOf } from '../graphql/enum-of';
import { PERMISSIONS, type Permission as Name, RULES } from './permissions';

/** `vendor:write` as an enum spells it. */
type PermissionTerm = Uppercase<string>;
export const termOf = (permission: Name): PermissionTerm =>
  permission.toUpperCase().replace(/\W/g, '_') as PermissionTerm;

export const Permission = enumOf<PermissionTerm>(
  'Permission',
  'Something that a role may do or not.',
  Object.fromEntries(PERMISSIONS.map((permission) => [termOf(permission), RULES[permission].lets])),
);

@ObjectType('Viewer', { description: 'Who asks, and what they may do.' })
export class ViewerAnswer {
  @Field(() => Account, { description: 'Who has signed in.' }) readonly account: Account;
  @Field(() => [Permission], { description: 'What they may do; anything else is refused.' })
  readonly permissions: readonly PermissionTerm[];

  constructor(account: Account, permissions: ReadonlySet<Name>) {
    this.account = account;
    this.permissions = [...permissions].map(termOf);
  }
}
