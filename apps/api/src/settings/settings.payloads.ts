import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, UserError } from '../graphql/user-error';
import { PortalSettings } from './portal-settings';

@ObjectType({ description: 'The rules are set, or were so already.' })
export class SetSignInRulesPayload {
  @Field(() => PortalSettings, { description: 'The settings as they are now.' }) readonly settings: PortalSettings;
  constructor(settings: PortalSettings) {
    this.settings = settings;
  }
}

@ObjectType({ description: 'The time is set, or was so already.' })
export class SetRetentionPayload {
  @Field(() => PortalSettings, { description: 'The settings as they are now.' }) readonly settings: PortalSettings;
  constructor(settings: PortalSettings) {
    this.settings = settings;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else changed the settings in the meantime.' })
export class SettingsVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'Somebody changed the settings in the meantime. Look at them again before you save.';
  readonly path: readonly string[] = ['version'];
  @Field(() => PortalSettings, { description: 'The settings as they are now.' }) readonly current: PortalSettings;
  constructor(current: PortalSettings) {
    this.current = current;
  }
}

export const SetSignInRulesResult = createUnionType({
  name: 'SetSignInRulesResult',
  description: 'What setting the rules came to.',
  types: () => [SetSignInRulesPayload, InputInvalid, SettingsVersionConflict] as const,
  resolveType: typeByClass,
});

export const SetRetentionResult = createUnionType({
  name: 'SetRetentionResult',
  description: 'What setting the time came to.',
  types: () => [SetRetentionPayload, InputInvalid, SettingsVersionConflict] as const,
  resolveType: typeByClass,
});
