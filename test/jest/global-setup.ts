import { startTestPostgres } from '../../libs/platform/src/testing';
import { TEST_POSTGRES_VARIABLE } from '../../libs/platform/src/testing/test-database';

/** One PostgreSQL for the whole run; the test files make their own databases on it. */
export default async function setUp(): Promise<void> {
  const server = await startTestPostgres();
  process.env[TEST_POSTGRES_VARIABLE] = JSON.stringify(server.address);
  (globalThis as { testPostgres?: typeof server }).testPostgres = server;
}
