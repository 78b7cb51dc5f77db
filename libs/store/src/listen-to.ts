import { type DatabaseAddress, pgOptionsOf } from '@countersign/platform';
import { Client } from 'pg';

export interface Listener {
  stop(): Promise<void>;
}

export interface Hearing {
  onMessage(payload: string): void;
  /** The connection was lost, or could not be made anew yet; it is tried again. */
  onError(error: unknown): void;
}

const WAIT_MS = 1_000;

/**
 * Hears what is sent on a channel of the database (NOTIFY), from whatever process, once its transaction stands. A lost
 * connection is made anew; what was sent in the meantime is not heard, so that nothing may depend on it but freshness.
 * @param channel a plain name of ours @throws where the first connection cannot be made
 */
export async function listenTo(address: DatabaseAddress, channel: string, hearing: Hearing): Promise<Listener> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const connect = async () => {
    const opened = new Client({ ...pgOptionsOf(address), keepAlive: true });
    opened.on('notification', ({ payload }) => hearing.onMessage(payload ?? ''));
    opened.on('error', hearing.onError);
    opened.on('end', again);
    try {
      await opened.connect();
      await opened.query(`LISTEN ${channel}`);
    } catch (error) {
      opened.removeListener('end', again);
      await opened.end().catch(() => {});
      throw error;
    }
    if (stopped) await opened.end();
    client = opened;
  };
  const again = () => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      connect().catch((error: unknown) => {
        hearing.onError(error);
        again();
      });
    }, WAIT_MS);
  };

  await connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
