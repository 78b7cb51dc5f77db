export { type TestPostgres, startTestPostgres } from './test-postgres';
export { type TestDatabaseAddress, createTestDatabase, dropTestDatabase } from './test-database';
export { type TestRedis, redisIsInstalled, startTestRedis } from './test-redis';
