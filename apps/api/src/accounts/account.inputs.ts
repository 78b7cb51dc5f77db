import { Field, InputType } from '@nestjs/graphql';

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
}
