import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Where one does not want to be signed in any more.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' }) readonly sessionId: string;
}

@InputType({ description: 'That one wants to be signed in here alone.' })
export class EndOtherSessionsInput {
  @Field(() => Boolean, { description: 'True, so that nothing ends by mistake.' }) readonly confirm: boolean;
}

@InputType({ description: 'Another password of one\u2019s own.' })
export class ChangePasswordInput {
  @Field({ description: 'The password as it is.' }) readonly currentPassword: string;
  @Field({ description: 'The new one: as long as the settings ask, and not easily guessed.' })
  readonly newPassword: string;
}
