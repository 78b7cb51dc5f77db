export { ConfigurationError } from './configuration-error';
export {
  type Configuration,
  type StartConfiguration,
  loadConfiguration,
  loadStartConfiguration,
} from './configuration';
export { type DatabaseAddress, environmentOf, pgOptionsOf, typeormOptionsOf } from './database-address';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './postgres/embedded-postgres';
export { PostgresError } from './postgres/postgres-error';
export { type Logger, createLogger } from './logging/create-logger';
export { type LoggableError, loggableError } from './logging/loggable-error';
export { ALIVE_EVERY_MS, type FromService, type ToService, isFromService } from './service/messages';
export { type RunningService, type ServiceContext, runService } from './service/run-service';
export { type Health, type HealthCheck, checkHealth } from './health';
export { type EmbeddedAddress, embeddedAddress } from './postgres/server-address';
