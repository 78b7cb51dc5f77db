export { ConfigurationError } from './configuration-error';
export { type Configuration, type StartConfiguration, loadConfiguration, loadStartConfiguration } from './configuration';
export { type DatabaseAddress, environmentOf, pgOptionsOf, typeormOptionsOf } from './database-address';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './postgres/embedded-postgres';
export { PostgresError } from './postgres/postgres-error';
