import { Field, ObjectType } from '@nestjs/graphql';
import type { AccountRow } from '@countersign/store';
import type { Role as RoleTerm } from '@countersign/vocabulary';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const Role = enumOf<RoleTerm>('Role', 'What somebody who signs in is there for.', {
  ADMINISTRATOR: 'May do everything; keeps people, policies and settings.',
  PROCUREMENT: 'Vendors, requests, reports, the inbox and reviews.',
  SECURITY: 'CUECs, our own controls, reports and reviews.',
  READER: 'Sees everything but mail and settings, the audit log included, and changes nothing.',
});

export type AccountStateTerm = 'INVITED' | 'ACTIVE' | 'DISABLED';
export const AccountState = enumOf<AccountStateTerm>('AccountState', 'Whether somebody signs in with an account.', {
  INVITED: 'The one-time password has not been replaced yet.',
  ACTIVE: 'Its person signs in with a password of their own.',
  DISABLED: 'Nobody signs in with it; what it did and what it owns stays.',
});

const stateOf = ({ disabledAt, mustChoosePassword }: AccountRow): AccountStateTerm => {
  if (disabledAt !== null) return 'DISABLED';
  return mustChoosePassword ? 'INVITED' : 'ACTIVE';
};

@ObjectType({ implements: () => [Node], description: 'A person who may sign in.' })
export class Account implements Node {
  readonly id: string;
  @Field({ description: 'The e-mail address that the person signs in with.' }) readonly email: string;
  @Field({ description: "The person's name." }) readonly name: string;
  @Field(() => Role, { description: 'What the person is there for.' }) readonly role: RoleTerm;
  @Field(() => AccountState, { description: 'Whether the person may sign in.' }) readonly state: AccountStateTerm;
  @Field(() => Date, { description: 'When the account was made.' }) readonly createdAt: Date;

  constructor(readonly row: AccountRow) {
    this.id = globalIdOf('Account', row.id);
    this.email = row.email;
    this.name = row.name;
    this.role = row.role;
    this.state = stateOf(row);
    this.createdAt = row.createdAt;
  }
}

export const AccountConnection = connectionTypeOf(Account, 'Account', 'accounts');
