import { Field, ObjectType } from '@nestjs/graphql';
import type { DigestRhythm as Rhythm, NotificationKind as Kind, NotificationWishes } from '@countersign/store';
import { enumOf } from '../graphql/enum-of';
import { NotificationKind } from './notification';

export const DigestRhythm = enumOf<Rhythm>('DigestRhythm', 'How often notifications come by mail.', {
  DAILY: 'Every morning on which there is something new.',
  WEEKLY: 'On Monday morning.',
  OFF: 'Never.',
});

@ObjectType({ description: 'How the account wants to be told of one kind of occasion.' })
export class NotificationPreference {
  @Field(() => NotificationKind, { description: 'The kind.' }) readonly kind: Kind;
  @Field(() => Boolean, { description: 'Whether the page shows it.' }) readonly inPage: boolean;
  @Field(() => Boolean, { description: 'Whether the digest brings it.' }) readonly byMail: boolean;
}

@ObjectType({ description: 'How the account wants to be told.' })
export class NotificationPreferences {
  @Field(() => [NotificationPreference], { description: 'Every kind.' })
  readonly preferences: readonly NotificationPreference[];
  @Field(() => DigestRhythm, { description: 'How often the digest comes.' }) readonly rhythm: Rhythm;
  @Field({ description: 'The time zone whose morning the digest comes in, such as Europe/Berlin.' })
  readonly timeZone: string;

  constructor({ preferences, rhythm, timeZone }: NotificationWishes) {
    this.preferences = preferences;
    this.rhythm = rhythm;
    this.timeZone = timeZone;
  }
}
