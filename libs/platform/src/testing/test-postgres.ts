import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../postgres/embedded-postgres';

export interface TestPostgres {
  readonly address: EmbeddedPostgres['address'];
  stop(): Promise<void>;
}

/** A real PostgreSQL in a directory of its own, without the care for power cuts that costs time; nothing of it stays. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  const server = await startEmbeddedPostgres({
    cluster: join(directory, 'postgres'),
    logFile: join(directory, 'postgres.log'),
    database: 'countersign',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  return {
    address: server.address,
    async stop() {
      await server.stop(true);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
