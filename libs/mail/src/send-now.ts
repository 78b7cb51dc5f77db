import { OutboxMessageRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { attempt } from './deliver-mail';
import { type MailMessage, messageRowOf } from './send-mail';
import type { MailTransport } from './smtp-transport';

/**
 * Sends a message while somebody waits for what comes of it; it is not tried again. The outbox shows it afterwards.
 * @returns the codes of why it was not taken; null: it was
 */
export async function sendNow(
  manager: EntityManager,
  transport: MailTransport,
  message: MailMessage,
): Promise<{ readonly failure: string | null }> {
  const row = messageRowOf(message);
  const failure = (await attempt(transport, row))?.reason ?? null;
  const outcome =
    failure === null ? ({ status: 'SENT', sentAt: message.at } as const) : ({ status: 'FAILED', failure } as const);
  await manager.insert(OutboxMessageRow, { ...row, ...outcome, attempts: 1 });
  return { failure };
}
