import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type Logger,
  startEmbeddedPostgres,
} from '@countersign/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { BackOff } from './back-off';

export interface KeptPostgres {
  readonly address: EmbeddedPostgres['address'];
  stop(immediately?: boolean): Promise<void>;
}

/**
 * Brings up the embedded PostgreSQL and brings it up again when it ends by itself (killed, out of memory). Its address
 * stays the same, and whoever uses it connects again.
 */
export async function keepPostgres(options: EmbeddedPostgresOptions, log: Logger): Promise<KeptPostgres> {
  let server = await startEmbeddedPostgres(options);
  const stopped = new AbortController();
  const keeping = keep();

  async function keep(): Promise<void> {
    const backOff = new BackOff();
    for (;;) {
      const begun = Date.now();
      await server.ended;
      if (stopped.signal.aborted) return;
      const waitMs = backOff.next(Date.now() - begun);
      log.warn({ waitMs }, 'PostgreSQL ended');
      await sleep(waitMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      try {
        server = await startEmbeddedPostgres(options);
        if (stopped.signal.aborted) return server.stop();
        log.info('PostgreSQL is ready again');
      } catch (error) {
        log.error({ err: error }, 'PostgreSQL could not be started again');
      }
    }
  }

  return {
    address: server.address,
    async stop(immediately) {
      stopped.abort();
      await server.stop(immediately);
      await keeping;
    },
  };
}
