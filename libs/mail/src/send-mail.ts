import { randomUUID } from 'node:crypto';
import { OutboxMessageRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';

/** Stands in a message's text where its secret link belongs. */
export const LINK_PLACE = '{link}';

export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A link that nobody is to read in the outbox once the message is sent. */
  readonly link?: string;
  /** The row that it is about: what ends withdraws its messages. */
  readonly aboutId?: string;
  readonly at: Date;
}

/** A message as the outbox keeps it until it is sent. */
export const messageRowOf = (message: MailMessage): OutboxMessageRow => ({
  id: randomUUID(),
  recipient: message.to,
  // A line break there would begin a header of its own.
  subject: message.subject.replace(/\s+/g, ' ').trim(),
  text: message.text,
  link: message.link ?? null,
  aboutId: message.aboutId ?? null,
  status: 'WAITING',
  createdAt: message.at,
  attempts: 0,
  nextAttemptAt: message.at,
  sentAt: null,
  failure: null,
});

/** Puts a message into the outbox, from where the worker delivers it. @param transaction nothing is sent if it fails */
export async function sendMail(transaction: EntityManager, message: MailMessage): Promise<OutboxMessageRow> {
  const row = messageRowOf(message);
  await transaction.insert(OutboxMessageRow, row);
  return row;
}

/** Takes back what was not sent yet about something that has ended, and forgets the links in it. */
export async function withdrawMail(transaction: EntityManager, aboutId: string): Promise<void> {
  await transaction.update(OutboxMessageRow, { aboutId, status: 'WAITING' }, { status: 'WITHDRAWN', link: null });
  await transaction.update(OutboxMessageRow, { aboutId, status: 'FAILED' }, { link: null });
}

/** The text as its recipient reads it. */
export const textOf = ({ text, link }: Pick<OutboxMessageRow, 'text' | 'link'>): string =>
  text.replaceAll(LINK_PLACE, link ?? '[the link is shown to its recipient alone]');
