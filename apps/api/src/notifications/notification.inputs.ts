import { Field, ID, InputType } from '@nestjs/graphql';
import type { DigestRhythm as Rhythm, NotificationKind as Kind } from '@countersign/store';
import { NotificationKind } from './notification';
import { DigestRhythm } from './notification-preferences';

@InputType({ description: 'Which notifications to list.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are not read.' })
  readonly unreadOnly?: boolean | null;
  @Field(() => NotificationKind, { nullable: true, description: 'Only those of one kind.' })
  readonly kind?: Kind | null;
}

@InputType({ description: 'Which notifications were read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'These; all that the account has when left out.' })
  readonly notificationIds?: string[] | null;
  @Field(() => Boolean, { defaultValue: true, description: 'False marks them as not read again.' })
  readonly read: boolean;
}

@InputType({ description: 'How the account wants to be told of one kind.' })
export class NotificationPreferenceInput {
  @Field(() => NotificationKind, { description: 'The kind.' }) readonly kind: Kind;
  @Field(() => Boolean, { description: 'Whether the page shows it.' }) readonly inPage: boolean;
  @Field(() => Boolean, { description: 'Whether the digest brings it.' }) readonly byMail: boolean;
}

@InputType({ description: 'How the account wants to be told. What is left out stays as it is.' })
export class SetNotificationPreferencesInput {
  @Field(() => [NotificationPreferenceInput], { nullable: true, description: 'By kind; other kinds stay as they are.' })
  readonly preferences?: NotificationPreferenceInput[] | null;
  @Field(() => DigestRhythm, { nullable: true, description: 'How often the digest comes.' })
  readonly rhythm?: Rhythm | null;
  @Field(() => String, { nullable: true, description: 'The time zone of the digest, such as Europe/Berlin.' })
  readonly timeZone?: string | null;
}
