import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Configuration } from '@countersign/platform';
import { OutboxMessageRow } from '@countersign/store';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { enumOf } from '../graphql/enum-of';

type Encryption = 'TLS' | 'STARTTLS';
export const MailEncryption = enumOf<Encryption>('MailEncryption', 'How mail is kept from being read on its way.', {
  TLS: 'The connection is encrypted from its beginning.',
  STARTTLS: 'The connection is encrypted once the mail server offers it.',
});

@ObjectType({ description: 'The mail server that takes our mail. Its password is shown to nobody.' })
export class MailServer {
  @Field({ description: 'Its name or address.' }) readonly host: string;
  @Field(() => Int, { description: 'Its port.' }) readonly port: number;
  @Field(() => MailEncryption, { description: 'How the connection is encrypted.' }) readonly encryption: Encryption;
  @Field(() => Boolean, { description: 'Whether we sign in there.' }) readonly signsIn: boolean;
}

@ObjectType({ description: 'How mail goes out, and how it fared.' })
export class MailSettings {
  @Field(() => MailServer, { nullable: true, description: 'The mail server; null: mail is kept in the outbox.' })
  readonly server: MailServer | null;
  @Field({ description: 'Whom mail comes from.' }) readonly sender: string;
  @Field(() => Int, { description: 'How many messages wait to be sent.' }) readonly waiting: number;
  @Field(() => Date, { nullable: true, description: 'When the server took a message last.' })
  readonly lastSentAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the last message that did not get through was written.' })
  readonly lastFailedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Codes of why it did not get through.' })
  readonly lastFailure: string | null;
}

const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const;

/** What may be told of the mail server's address, which holds a password. */
export function mailServerIn(smtpUrl: string | null): MailServer | null {
  if (smtpUrl === null || !URL.canParse(smtpUrl)) return null;
  const { protocol, hostname, port, username } = new URL(smtpUrl);
  const encryption = protocol === 'smtps:' ? 'TLS' : 'STARTTLS';
  const usual = protocol === 'smtps:' ? PORTS['smtps:'] : PORTS['smtp:'];
  return { host: hostname, port: port === '' ? usual : Number(port), encryption, signsIn: username !== '' };
}

export async function mailSettings(
  manager: EntityManager,
  { smtpUrl, mailFrom }: Pick<Configuration, 'smtpUrl' | 'mailFrom'>,
): Promise<MailSettings> {
  const order = { createdAt: 'DESC' } as const;
  const [waiting, sent, failed] = await Promise.all([
    manager.countBy(OutboxMessageRow, { status: 'WAITING' }),
    manager.findOne(OutboxMessageRow, { where: { sentAt: Not(IsNull()) }, order: { sentAt: 'DESC' } }),
    manager.findOne(OutboxMessageRow, { where: { failure: Not(IsNull()) }, order }),
  ]);
  return {
    server: mailServerIn(smtpUrl),
    sender: mailFrom,
    waiting,
    lastSentAt: sent?.sentAt ?? null,
    lastFailedAt: failed?.createdAt ?? null,
    lastFailure: failed?.failure ?? null,
  };
}
