import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role as RoleTerm } from '@countersign/vocabulary';
import { AccountState, type AccountStateTerm, Role } from './account';

@InputType({ description: 'Who wants to sign in.' })
export class SignInInput {
  @Field({ description: 'The e-mail address of the account.' }) readonly email: string;
  @Field({ description: 'The password, or the one-time password that was given.' }) readonly password: string;
}

@InputType({ description: 'An own password in place of a one-time one.' })
export class ChoosePasswordInput {
  @Field({ description: 'What signing in with the one-time password gave.' }) readonly changeToken: string;
  @Field({ description: 'The new password: at least 12 characters that are not easily guessed.' })
  readonly newPassword: string;
  @Field(() => String, {
    nullable: true,
    description: "The person's own name, where another stands with the account. Left out: it stays.",
  })
  readonly name?: string | null;
}

@InputType({ description: 'How far signing out goes.' })
export class SignOutInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also end every other session of the account: on other machines, and of programs.',
  })
  readonly everywhere: boolean;
}

@InputType({ description: 'A new account.' })
export class CreateAccountInput {
  @Field({ description: 'The e-mail address that the person will sign in with.' }) readonly email: string;
  @Field({ description: "The person's name." }) readonly name: string;
  @Field(() => Role, { description: 'What the person is there for.' }) readonly role: RoleTerm;
}

@InputType({ description: 'Which accounts to list.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Words in the name or the e-mail address.' })
  readonly search?: string | null;
  @Field(() => Role, { nullable: true, description: 'Only accounts of this role.' }) readonly role?: RoleTerm | null;
  @Field(() => AccountState, { nullable: true, description: 'Only accounts that stand so.' })
  readonly state?: AccountStateTerm | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only accounts that something can be given to, which are those not disabled.',
  })
  readonly canBeGiven?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only accounts whose role may review.' })
  readonly mayReview?: boolean | null;
}

@InputType({ description: 'Another role for an account.' })
export class ChangeAccountRoleInput {
  @Field(() => ID, { description: 'The account.' }) readonly accountId: string;
  @Field(() => Role, { description: 'What the person is there for from now on.' }) readonly role: RoleTerm;
}

@InputType({ description: 'The account that nobody is to sign in with any more.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account.' }) readonly accountId: string;
}

@InputType({ description: 'The account that its person may sign in with again.' })
export class EnableAccountInput {
  @Field(() => ID, { description: 'The account.' }) readonly accountId: string;
}

@InputType({ description: 'The account whose password was lost.' })
export class ResetAccountPasswordInput {
  @Field(() => ID, { description: 'The account.' }) readonly accountId: string;
}
