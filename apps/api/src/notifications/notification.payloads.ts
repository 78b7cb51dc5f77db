import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { NotificationPreferences } from './notification-preferences';

@ObjectType({ description: 'The notifications are marked.' })
export class MarkNotificationsReadPayload {
  @Field(() => Int, { description: 'How many of the account are not read now.' }) readonly unreadCount: number;
  constructor(unreadCount: number) {
    this.unreadCount = unreadCount;
  }
}

@ObjectType({ description: 'The preferences are set.' })
export class SetNotificationPreferencesPayload {
  @Field(() => NotificationPreferences, { description: 'How the account is told from now on.' })
  readonly preferences: NotificationPreferences;
  constructor(preferences: NotificationPreferences) {
    this.preferences = preferences;
  }
}

export const MarkNotificationsReadResult = createUnionType({
  name: 'MarkNotificationsReadResult',
  description: 'What marking notifications came to.',
  types: () => [MarkNotificationsReadPayload, NotFound] as const,
  resolveType: typeByClass,
});

export const SetNotificationPreferencesResult = createUnionType({
  name: 'SetNotificationPreferencesResult',
  description: 'What setting the preferences came to.',
  types: () => [SetNotificationPreferencesPayload, InputInvalid] as const,
  resolveType: typeByClass,
});
