import Redis from 'ioredis';
import { Client } from 'pg';
import { type DatabaseAddress, pgOptionsOf } from '@countersign/platform';
import { StartError } from './start-error';

const PATIENCE_MS = 10_000;

/** @throws StartError where the PostgreSQL that DATABASE_URL names does not let us in; the address is not repeated */
export async function requireDatabase(database: DatabaseAddress): Promise<void> {
  const client = new Client({ ...pgOptionsOf(database), connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(
      `The PostgreSQL that DATABASE_URL names cannot be used (${reasonOf(error)}): check the address, the account and that the server runs.`,
    );
  }
  await client.end();
}

/** @throws StartError where the Redis that REDIS_URL names does not answer */
export async function requireRedis(url: string): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE_MS, retryStrategy: () => null });
  let reason: unknown;
  client.on('error', (error) => (reason = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw new StartError(
      `The Redis that REDIS_URL names cannot be used (${reasonOf(reason ?? error)}): check the address, the password and that the server runs.`,
    );
  } finally {
    client.disconnect();
  }
}

/** The code where there is one (ECONNREFUSED, 28P01): messages of drivers repeat parts of the address. */
function reasonOf(error: unknown): string {
  const { code, errors } = error as NodeJS.ErrnoException & { errors?: { code?: string }[] };
  return code || errors?.[0]?.code || (error instanceof Error ? error.name : 'unknown reason');
}
