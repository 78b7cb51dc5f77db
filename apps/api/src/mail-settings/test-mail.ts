import { Field, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { portalAddressOf, sendNow, smtpTransport } from '@countersign/mail';
import type { Configuration } from '@countersign/platform';
import { ADMINISTRATOR_EMAIL, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { typeByClass } from '../graphql/node';
import { UserError } from '../graphql/user-error';

@InputType({ description: 'A message to who asks for it, to see whether mail gets through.' })
export class SendTestMailInput {
  @Field(() => Boolean, { description: 'True, so that nothing is sent by mistake.' }) readonly confirm: boolean;
}

@ObjectType({ description: 'The mail server took the message.' })
export class SendTestMailPayload {
  @Field({ description: 'Whom it goes to.' }) readonly recipient: string;
  constructor(recipient: string) {
    this.recipient = recipient;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'There is no mail server, or none that leads to the person.',
})
export class MailGoesNowhere implements UserError {
  readonly code = 'MAIL_GOES_NOWHERE';
  readonly path: readonly string[] = [];
  constructor(readonly message: string) {}
}

@ObjectType({ implements: () => [UserError], description: 'The mail server did not take the message.' })
export class MailNotTaken implements UserError {
  readonly code = 'MAIL_NOT_TAKEN';
  readonly message: string;
  readonly path: readonly string[] = [];
  @Field({ description: 'The codes that the connection or the server gave.' }) readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
    this.message = `${sentenceOf(reason)} (${reason})`;
  }
}

export const SendTestMailResult = createUnionType({
  name: 'SendTestMailResult',
  description: 'What came of the message.',
  types: () => [SendTestMailPayload, MailGoesNowhere, MailNotTaken] as const,
  resolveType: typeByClass,
});

/** By what the codes begin with, in the order in which they are looked for. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/EAUTH/, 'The mail server did not take the user or the password of COUNTERSIGN_SMTP_URL.'],
  [/EDNS|ENOTFOUND/, 'The name of the mail server is not known: check the host in COUNTERSIGN_SMTP_URL.'],
  [/ECONN|ETIMEDOUT|ESOCKET/, 'The mail server cannot be reached: check host, port and TLS in COUNTERSIGN_SMTP_URL.'],
  [/EENVELOPE/, 'The mail server did not take the sender or the recipient: check COUNTERSIGN_MAIL_FROM.'],
];
const sentenceOf = (reason: string): string =>
  SENTENCES.find(([pattern]) => pattern.test(reason))?.[1] ?? 'The mail server did not take the message.';

/** Sends a message at once to who asks, and says what came of it. */
export async function sendTestMail(
  context: RequestContext,
  configuration: Configuration,
): Promise<SendTestMailPayload | MailGoesNowhere | MailNotTaken> {
  const { account } = viewerOf(context);
  const { smtpUrl, mailFrom } = configuration;
  if (smtpUrl === null)
    return new MailGoesNowhere('No mail server is set: mail is kept in the outbox. Set COUNTERSIGN_SMTP_URL.');
  if (account.email === ADMINISTRATOR_EMAIL)
    return new MailGoesNowhere(`${ADMINISTRATOR_EMAIL} leads nowhere. Sign in with an account of your own address.`);
  const at = context.clock.now();
  const transport = smtpTransport({ url: smtpUrl, from: mailFrom });
  const message = {
    to: account.email,
    subject: 'Countersign: a test message',
    text: `Mail from Countersign reaches you.\n\n${portalAddressOf(configuration)}\n`,
    at,
  };
  // Outside of a transaction: a mail server may take its time.
  const { failure } = await sendNow(context.manager, transport, message).finally(() => transport.close());
  await recordChange(context.manager, {
    at,
    actorId: account.id,
    action: 'account.testMailSent',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: null,
    after: { outcome: failure ?? 'SENT' },
  });
  return failure === null ? new SendTestMailPayload(account.email) : new MailNotTaken(failure);
}
