import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '../postgres/embedded-postgres';

export type TestDatabaseAddress = EmbeddedPostgres['address'];

/** Where Jest's global set-up leaves the server's address for the test files. */
export const TEST_POSTGRES_VARIABLE = 'COUNTERSIGN_TEST_POSTGRES';

/** Tests in several processes make databases from one template; PostgreSQL copies a template for one at a time. */
const TEMPLATE_LOCK = 418_001;

/**
 * A fresh database on the run's PostgreSQL, for one test file.
 * @param prepare fills the template (migrations) the first time that this `template` is asked for in a run; every
 * database is then a copy of it, made in about 50 ms. Without it the database is empty.
 */
export async function createTestDatabase(
  template?: string,
  prepare?: (address: TestDatabaseAddress) => Promise<unknown>,
): Promise<TestDatabaseAddress> {
  const server = testServer();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => {
    if (template === undefined || prepare === undefined) {
      await client.query(`CREATE DATABASE ${database}`);
      return;
    }
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const name = `template_${template}`;
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, name, prepare);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${client.escapeIdentifier(name)}`);
  });
  return { ...server, database };
}

/** Ends the sessions on a test's database and removes it. The server goes at the end of the run, so this is a courtesy. */
export async function dropTestDatabase(address: TestDatabaseAddress): Promise<void> {
  await onServer((client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(address.database)} WITH (FORCE)`),
  );
}

/** Under another name until it is whole, so that a preparation that failed is tried again by the next test. */
async function makeTemplate(
  client: Client,
  name: string,
  prepare: (address: TestDatabaseAddress) => Promise<unknown>,
): Promise<void> {
  const growing = `${name}_growing`;
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(growing)} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(growing)}`);
  await prepare({ ...testServer(), database: growing });
  await client.query(`ALTER DATABASE ${client.escapeIdentifier(growing)} RENAME TO ${client.escapeIdentifier(name)}`);
}

function testServer(): TestDatabaseAddress {
  const left = process.env[TEST_POSTGRES_VARIABLE];
  if (left === undefined) throw new Error('No test PostgreSQL: run the tests by Jest, whose global set-up starts it.');
  return JSON.parse(left) as TestDatabaseAddress;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...testServer(), database: 'postgres' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
