import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Configuration } from '@countersign/platform';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { CONFIGURATION } from '../providers';
import { MailSettings, mailSettings } from './mail-settings';
import { SendTestMailInput, SendTestMailResult, sendTestMail } from './test-mail';

@Resolver()
export class MailSettingsResolver {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Query(() => MailSettings, { description: 'How mail goes out, and how it fared.' })
  @Requires('settings:manage')
  mailSettings(@Context() { manager }: RequestContext): Promise<MailSettings> {
    return mailSettings(manager, this.configuration);
  }

  @Mutation(() => SendTestMailResult, { description: 'Sends a message to who asks, and waits for what comes of it.' })
  @Requires('settings:manage')
  sendTestMail(
    @Context() context: RequestContext,
    @Args('input', { description: 'That it is wished.' }) _input: SendTestMailInput,
  ): Promise<typeof SendTestMailResult> {
    return sendTestMail(context, this.configuration);
  }
}
