import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'How people sign in from now on.' })
export class SetSignInRulesInput {
  @Field(() => Int, { description: 'The version of the settings that the edit was made from.' })
  readonly version: number;
  @Field(() => Int, { description: 'How many characters a new password has at least: 12 to 64.' })
  readonly passwordMinLength: number;
  @Field(() => Int, { description: 'How many hours a session lasts that begins from now on: 1 to 168.' })
  readonly sessionHours: number;
  @Field(() => Int, {
    nullable: true,
    description: 'After how many minutes without use every session ends, 5 to 1440; null: by its length alone.',
  })
  readonly sessionIdleMinutes: number | null = null;
}

@InputType({ description: 'For how long the files of reports are kept.' })
export class SetRetentionInput {
  @Field(() => Int, { description: 'The version of the settings that the edit was made from.' })
  readonly version: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Months after a report is superseded or its vendor left, 1 to 240; null: for ever.',
  })
  readonly keepReportsForMonths: number | null = null;
}
