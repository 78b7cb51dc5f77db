import { Field, ObjectType } from '@nestjs/graphql';
import type { AccountRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

@ObjectType({ implements: () => [Node], description: 'A person who may sign in.' })
export class Account implements Node {
  readonly id: string;
  @Field({ description: 'The e-mail address that the person signs in with.' }) readonly email: string;
  @Field({ description: "The person's name." }) readonly name: string;
  @Field(() => Date, { description: 'When the account was made.' }) readonly createdAt: Date;

  constructor(readonly row: AccountRow) {
    this.id = globalIdOf('Account', row.id);
    this.email = row.email;
    this.name = row.name;
    this.createdAt = row.createdAt;
  }
}

export const AccountConnection = connectionTypeOf(Account, 'Account', 'accounts');
