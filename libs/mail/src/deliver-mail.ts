import { OutboxMessageRow } from '@countersign/store';
import type { DataSource } from 'typeorm';
import type { MailTransport } from './smtp-transport';
import { textOf } from './send-mail';

const ATTEMPTS_MAX = 10;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;

/** Delivers what is due, one message at a time. Two at once share the work. @returns how many went out */
export async function deliverDueMail(store: DataSource, transport: MailTransport, now: () => Date): Promise<number> {
  let sent = 0;
  for (;;) {
    const outcome = await deliverNext(store, transport, now());
    if (outcome === 'NONE') return sent;
    if (outcome === 'SENT') sent += 1;
  }
}

/**
 * The row stays locked while it is sent. A process that dies in between sends it again later, under the same
 * Message-ID: better twice than never.
 */
const deliverNext = (store: DataSource, transport: MailTransport, at: Date): Promise<'SENT' | 'FAILED' | 'NONE'> =>
  store.transaction(async (transaction) => {
    const message = await transaction
      .createQueryBuilder(OutboxMessageRow, 'row')
      .where(`row.status = 'WAITING' AND row.nextAttemptAt <= :at`, { at })
      .orderBy('row.nextAttemptAt')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    if (message === null) return 'NONE';
    const attempts = message.attempts + 1;
    const failure = await attempt(transport, message);
    if (failure === null) {
      const sent = { status: 'SENT' as const, attempts, sentAt: at, failure: null, link: null };
      await transaction.update(OutboxMessageRow, { id: message.id }, sent);
      return 'SENT';
    }
    const wait = Math.min(2 ** attempts * MINUTE_MS, LONGEST_WAIT_MS);
    const isLast = failure.isFinal || attempts >= ATTEMPTS_MAX;
    await transaction.update(
      OutboxMessageRow,
      { id: message.id },
      {
        attempts,
        failure: failure.reason,
        status: isLast ? 'FAILED' : 'WAITING',
        nextAttemptAt: new Date(at.getTime() + wait),
      },
    );
    return 'FAILED';
  });

/** Why a message was not taken, by codes; whether trying again is of no use. Null: it was taken. */
export async function attempt(
  transport: MailTransport,
  message: OutboxMessageRow,
): Promise<{ readonly reason: string; readonly isFinal: boolean } | null> {
  try {
    await transport.send({ ...message, text: textOf(message) });
    return null;
  } catch (error) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    // The server's own words may quote the message; its codes do not.
    const reason = [code, responseCode].filter((each) => each !== undefined).join(' ') || 'UNKNOWN';
    return { reason, isFinal: responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH' };
  }
}
