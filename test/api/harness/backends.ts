import { type TestRedis, redisIsInstalled, startTestRedis } from '@countersign/platform/testing';

/** Where the queues can live on this machine. */
export const BACKENDS = redisIsInstalled() ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const);

/** A real Redis where the queues are to live there; null for PostgreSQL. */
export const redisFor = async (backend: (typeof BACKENDS)[number]): Promise<TestRedis | null> =>
  backend === 'Redis' ? startTestRedis() : null;
