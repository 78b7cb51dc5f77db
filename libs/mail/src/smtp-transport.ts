import type { OutboxMessageRow } from '@countersign/store';
import { createTransport } from 'nodemailer';

const PATIENCE_MS = 20_000;

/** Hands a message to a mail server. */
export interface MailTransport {
  send(message: Pick<OutboxMessageRow, 'id' | 'recipient' | 'subject' | 'text'>): Promise<void>;
  close(): void;
}

export interface SmtpSettings {
  /** Such as `smtps://user:password@smtp.example.com`. */
  readonly url: string;
  readonly from: string;
}

export function smtpTransport({ url, from }: SmtpSettings): MailTransport {
  const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const options = { url, ...timeouts, disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport(options as Parameters<typeof createTransport>[0]);
  const domain = from
    .replace(/[<>\s]/g, '')
    .split('@')
    .at(-1);
  return {
    async send({ id, recipient, subject, text }) {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await transport.sendMail({ from, to: recipient, subject, text, headers, messageId: `<${id}@${domain}>` });
    },
    close: () => transport.close(),
  };
}
