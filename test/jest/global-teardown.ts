import type { TestPostgres } from '../../libs/platform/src/testing';

export default async function tearDown(): Promise<void> {
  await (globalThis as { testPostgres?: TestPostgres }).testPostgres?.stop();
}
