import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { portalSettings } from '@countersign/store';
import { GraphQLError } from 'graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { setRetention, setSignInRules } from './change-settings';
import { forgetSettings } from './known-settings';
import { PortalSettings } from './portal-settings';
import { RetentionPreview, retentionPreview } from './retention-preview';
import { SetRetentionInput, SetSignInRulesInput } from './settings.inputs';
import { SetRetentionResult, SetSignInRulesResult } from './settings.payloads';

const MONTHS_MAX = 240;

@Resolver(() => PortalSettings)
export class SettingsResolver {
  @Query(() => PortalSettings, { description: 'What administrators set for the whole portal.' })
  @Requires('policy:read')
  async portalSettings(@Context() { manager }: RequestContext): Promise<PortalSettings> {
    return new PortalSettings(await portalSettings(manager));
  }

  @Query(() => RetentionPreview, { description: 'What retention would delete at its next run.' })
  @Requires('settings:manage')
  retentionPreview(
    @Context() context: RequestContext,
    @Args('months', { type: () => Int, description: 'If files are kept for so many months: 1 to 240.' }) months: number,
  ): Promise<RetentionPreview> {
    if (months < 1 || months > MONTHS_MAX)
      throw new GraphQLError(`Ask for 1 to ${MONTHS_MAX} months.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return retentionPreview(context, months);
  }

  @Mutation(() => SetSignInRulesResult, { description: 'Sets how people sign in.' })
  @Requires('settings:manage')
  setSignInRules(
    @Context() context: RequestContext,
    @Args('input', { description: 'The rules.' }) input: SetSignInRulesInput,
  ): Promise<typeof SetSignInRulesResult> {
    const changing = inTransaction(context, (transaction) => setSignInRules(transaction, input));
    return changing.finally(() => forgetSettings(context.manager.connection));
  }

  @Mutation(() => SetRetentionResult, { description: 'Sets for how long the files of reports are kept.' })
  @Requires('settings:manage')
  setRetention(
    @Context() context: RequestContext,
    @Args('input', { description: 'The time.' }) input: SetRetentionInput,
  ): Promise<typeof SetRetentionResult> {
    return inTransaction(context, (transaction) => setRetention(transaction, input));
  }
}
